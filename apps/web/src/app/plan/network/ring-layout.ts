// Where each stands in the picture: two rings around the owner, clockwise in the order of the list.
import type { NetworkRing } from '@samplan/domain';

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Of the mark and its letters: smaller where many stand close. */
  readonly scale: number;
  /** Where there is room for the name: everywhere, on a wide screen alone, or nowhere. */
  readonly named: 'everywhere' | 'wide' | 'nowhere';
  /** How long a name may be. */
  readonly letters: number;
  /** There is room under the name too. */
  readonly hasPart: boolean;
}

/** The picture is a square with sides of this length. */
export const SIDE = 600;
export const CENTRE = { x: 300, y: 288 } as const;
export const RADIUS: Readonly<Record<NetworkRing, number>> = { near: 128, helps: 232 };

const FIRST_DEGREES: Readonly<Record<NetworkRing, number>> = { near: -120, helps: -150 };
/** How far apart the middles of two neighbours are where they have room: for their marks, and for their names. */
const ROOM = { mark: 72, wideName: 84, name: 120, part: 150 } as const;
const SMALLEST = 0.35;
const MOST_LETTERS = 14;
const LETTER = 13;
/** Half a letter of a name, which is larger on a phone, where all of the picture is smaller; and of what stands under it. */
export const HALF_LETTER = { name: 8.5, part: 4.25 } as const;

/** Evenly around the ring. */
export function spotsIn(ring: NetworkRing, count: number): readonly Spot[] {
  const radius = RADIUS[ring];
  const apart = count > 1 ? 2 * radius * Math.sin(Math.PI / count) : Infinity;
  const scale = Math.max(SMALLEST, Math.min(1, apart / ROOM.mark));
  const named = apart >= ROOM.name ? 'everywhere' : apart >= ROOM.wideName ? 'wide' : 'nowhere';
  const letters = Math.min(MOST_LETTERS, Math.floor(apart / LETTER));
  const hasPart = apart >= ROOM.part;
  return Array.from({ length: count }, (_, at) => {
    const angle = ((FIRST_DEGREES[ring] + (360 * at) / count) * Math.PI) / 180;
    return {
      x: CENTRE.x + radius * Math.cos(angle),
      y: CENTRE.y + radius * Math.sin(angle),
      scale,
      named,
      letters,
      hasPart,
    };
  });
}

/** The middle of a text under a mark: moved in where the picture ends before the text does. */
export const middleOf = (x: number, text: string, halfLetter: number): number => {
  const half = text.length * halfLetter;
  return Math.min(Math.max(x, half), SIDE - half);
};

/** A text as it has room in the picture, by whole words where there are some. */
export const shortened = (text: string, most: number): string => {
  const letters = [...text];
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > most / 2 ? cut.slice(0, space) : cut}…`;
};
