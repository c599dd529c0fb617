// "Leses av: …": everybody who may read a text, computed by the server; people of one unit are gathered.
import { Component, computed, inject, input } from '@angular/core';
import { Icon } from '@samplan/ui';
import { plan, type Text, type Values } from '@samplan/wording';
import { LanguageChoice } from '../kernel/language';
import { Say } from '../kernel/say';
import { SpokenPipe } from '../kernel/spoken.pipe';
import type { SectionFacts } from './plan-store';

export type Reader = SectionFacts['readers'][number];

const ORDER = ['person', 'representative', 'kin', 'coordinator', 'service', 'volunteer', 'ke'];

@Component({
  selector: 'sam-readers',
  imports: [Icon, Say, SpokenPipe],
  template: `<sam-icon [name]="readers().length ? 'eye' : 'lock'" [small]="true" />
    <span
      ><b [say]="texts.readBy"></b>&ngsp;<span [attr.lang]="texts.oneOf | spoken">{{ names() }}</span></span
    >`,
  host: { class: 'readers' },
})
export class Readers {
  private readonly language = inject(LanguageChoice);

  readonly readers = input.required<readonly Reader[]>();
  protected readonly texts = plan;
  protected readonly names = computed(() => {
    return namesOf(this.readers(), this.language) || this.language.say(plan.readByYou);
  });
}

type Group = [text: Text | undefined, values: Values & { name: string }];

/** The owner, those near, the coordinator, then each unit once: "Hege og 5 til i Hjemmesykepleien". */
export function gathered(readers: readonly Reader[]): Group[] {
  const groups = new Map<string, Reader[]>();
  const place = ({ party }: Reader) => ORDER.indexOf(party);
  for (const reader of [...readers].sort((a, b) => place(a) - place(b))) {
    const key = reader.party === 'service' && reader.unit ? `unit:${reader.unit}` : reader.personId;
    groups.set(key, [...(groups.get(key) ?? []), reader]);
  }
  return [...groups.values()].flatMap(([first, ...more]): Group[] => {
    if (!first) return [];
    const { givenName: name, unit, party } = first;
    if (party !== 'service' || !unit) return [[undefined, { name }]];
    return [more.length ? [plan.manyOf, { name, unit, count: more.length }] : [plan.oneOf, { name, unit }]];
  });
}

/** "Kari, Hege og fem til i hjemmesykepleien"; empty for nobody. */
export const namesOf = (readers: readonly Reader[], language: LanguageChoice): string =>
  language.list(gathered(readers).map(([text, values]) => (text ? language.say(text, values) : values.name)));
