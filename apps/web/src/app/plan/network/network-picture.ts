// The picture of everybody around the owner: one image, made from the rows of the list in their order.
import { Component, computed, inject, input } from '@angular/core';
import { NETWORK_RINGS } from '@samplan/domain';
import { MARK_COLORS, type MarkParty } from '@samplan/ui';
import { network } from '@samplan/wording';
import { LanguageChoice } from '../../kernel/language';
import { SayPipe } from '../../kernel/say.pipe';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import type { Rings } from './network-rows';
import { CENTRE, HALF_LETTER, middleOf, RADIUS, shortened, SIDE, spotsIn } from './ring-layout';

const ROUND = 'M-26 0a26 26 0 1 0 52 0a26 26 0 1 0-52 0z';
const DROP = 'M-26 26V0a26 26 0 1 1 26 26z';

/** The shapes of the marks, around their middle. */
const SHAPES: Readonly<Record<MarkParty, string>> = {
  person: ROUND,
  representative: ROUND,
  kin: DROP,
  volunteer: DROP,
  service: 'M-26-21a5 5 0 0 1 5-5h42a5 5 0 0 1 5 5v42a5 5 0 0 1-5 5h-42a5 5 0 0 1-5-5z',
  coordinator: 'M-15-27h30l16 27-16 27h-30l-16-27z',
  ke: 'M0-28l27 19v36h-54v-36z',
};

/** Letters under a name. */
const MOST_UNDER = 18;
/** Longer given names have no room in the middle. */
const MOST_IN_THE_MIDDLE = 4;

@Component({
  selector: 'sam-network-picture',
  imports: [SayPipe, SpokenPipe],
  templateUrl: './network-picture.html',
  styleUrl: './network-picture.css',
})
export class NetworkPicture {
  private readonly language = inject(LanguageChoice);

  readonly rings = input.required<Rings>();
  readonly owner = input.required<{ readonly givenName: string; readonly initials: string }>();

  protected readonly texts = network;
  protected readonly box = `0 0 ${SIDE} ${SIDE}`;
  protected readonly centre = CENTRE;
  protected readonly radius = RADIUS;
  protected readonly me = computed(() => {
    const { givenName, initials } = this.owner();
    return givenName.length > MOST_IN_THE_MIDDLE ? initials : givenName;
  });
  protected readonly everybody = computed(() =>
    NETWORK_RINGS.flatMap((ring) => {
      const rows = this.rings()[ring];
      const spots = spotsIn(ring, rows.length);
      return rows.flatMap(({ key, isContact, name, initials, party, parts }, at) => {
        const spot = spots[at];
        if (!spot) return [];
        const [part = ''] = parts.map((one) => firstOf(typeof one === 'string' ? one : this.language.say(one), ','));
        const called = isContact && party !== 'service' ? firstOf(name, ' ') : name;
        const [label, under] = [shortened(called, spot.letters), spot.hasPart ? shortened(part, MOST_UNDER) : ''];
        const { x, y, scale } = spot;
        const nameX = middleOf(x, label, HALF_LETTER.name);
        const partX = middleOf(x, under, HALF_LETTER.part);
        const color = MARK_COLORS[party];
        const place = `translate(${x} ${y}) scale(${scale})`;
        return [
          { ...spot, key, isContact, initials, party, color, shape: SHAPES[party], place, label, under, nameX, partX },
        ];
      });
    }),
  );
}

const firstOf = (text: string, until: string): string => text.split(until)[0] ?? text;
