// Doors that closed while one was inside: when, and one's own words that did not get in.
import { inject, signal } from '@angular/core';
import { ForgetUnstoredDocument, KeepUnstoredDocument } from '@samplan/contract';
import { CLOCK } from '../kernel/clock';
import { GraphqlClient } from '../kernel/graphql-client';
import type { Ended } from '../kernel/live';

/** Why a door closed, and one's own words that did not get in. */
export type Closing = Pick<Ended, 'reason' | 'kept'>;

export interface ClosedDoor extends Closing {
  readonly id: number;
  /** The section before it, when it closed. */
  readonly after: string | undefined;
  readonly sectionId: string;
  readonly at: string;
  /** The words are kept at the server too, under this id. */
  readonly unstoredId?: string;
}

/** What the server takes of one text. */
const MOST_KEPT = 20_000;

/** The door is shut for good; else words were refused and the text is open again. */
export const isShut = ({ reason }: Pick<ClosedDoor, 'reason'>): boolean => reason === 'revoked' || reason === 'unknown';

/** Make it where `inject` may be called. */
export class ClosedDoors {
  private readonly clock = inject(CLOCK);
  private readonly client = inject(GraphqlClient);
  private readonly doors = signal<readonly ClosedDoor[]>([]);
  private made = 0;

  readonly all = this.doors.asReadonly();

  isShut(sectionId: string): boolean {
    return this.doors().some((door) => door.sectionId === sectionId && isShut(door));
  }

  /** @param sections as they stood when it closed */
  put(sectionId: string, sections: readonly { readonly id: string }[], { reason, kept }: Closing): number {
    const at = new Date(this.clock.now()).toISOString();
    const after = sections[sections.findIndex(({ id }) => id === sectionId) - 1]?.id;
    this.made += 1;
    const id = this.made;
    this.doors.update((doors) => [...doors, { id, after, sectionId, reason, at, kept }]);
    return id;
  }

  /** One's own words that did not get in, on the page and, for when it is gone, at the server for their author alone. */
  handBack(sectionId: string, sections: readonly { readonly id: string }[], why: Closing): void {
    const id = this.put(sectionId, sections, why);
    const text = why.kept.trim().slice(0, MOST_KEPT);
    if (text === '') return;
    this.client.change(KeepUnstoredDocument, { sectionId, text }).then(
      ({ keepUnstored }) => {
        const stored = keepUnstored.find((one) => one.text.includes(text));
        if (stored) this.change(id, { unstoredId: stored.id });
      },
      () => undefined, // they stand on the page
    );
  }

  /** One has taken one's words along, or wants them gone. */
  forget({ id, unstoredId }: ClosedDoor): void {
    this.change(id, { kept: '' });
    // Where the server is away they are gone after thirty days.
    if (unstoredId) this.client.change(ForgetUnstoredDocument, { unstoredId }).catch(() => undefined);
  }

  /** Of a section that is here again only one's own words stay, until one has taken them. */
  openedAgain(here: ReadonlySet<string>): void {
    const isOpen = (door: ClosedDoor) => isShut(door) && here.has(door.sectionId);
    if (!this.doors().some(isOpen)) return;
    this.doors.update((doors) =>
      doors.flatMap((door) => (!isOpen(door) ? door : door.kept ? { ...door, reason: 'refused' as const } : [])),
    );
  }

  private change(id: number, change: Partial<ClosedDoor>): void {
    this.doors.update((doors) => doors.map((each) => (each.id === id ? { ...each, ...change } : each)));
  }
}
