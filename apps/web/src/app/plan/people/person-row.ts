// One person in "Hvem er med": mark, name, and in words what they are in the plan and since when.
import { Component, computed, inject, input } from '@angular/core';
import type { Party } from '@samplan/domain';
import { Mark } from '@samplan/ui';
import { begun, people, type Text } from '@samplan/wording';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';
import { WhenPipe } from '../../kernel/when.pipe';

export interface ShownPerson {
  id: string;
  name: string;
  initials: string;
  party: Party;
  /** Role, title and unit, those there are. */
  lines: readonly (Text | string)[];
  since?: string;
  isMe: boolean;
  /** Of one whom the owner may take out. */
  participantId?: string;
}

@Component({
  selector: 'sam-person-row',
  imports: [Mark, Say, WhenPipe],
  template: `<sam-mark [party]="person().party" [initials]="person().initials" />
    <p>
      <b>{{ person().name }}</b>&ngsp;
      @if (person().isMe) {
        <span [say]="words.you"></span>
      }
      <span class="part">
        @for (part of parts(); track $index) {
          <span [attr.lang]="part.lang">{{ part.words }}</span>
        }
      </span>
      @if (person().since; as since) {
        <small [say]="words.since" [with]="{ date: (since | when: 'since') }"></small>
      }
    </p>`,
  host: { class: 'person-row' },
})
export class PersonRow {
  readonly person = input.required<ShownPerson>();

  private readonly language = inject(LanguageChoice);
  protected readonly words = people;
  protected readonly parts = computed(() =>
    this.person().lines.map((line, index, { length }) => {
      const words = typeof line === 'string' ? line : this.language.say(line);
      const said = index === 0 ? begun(words) : words;
      const lang = typeof line === 'string' ? null : this.language.spoken(line);
      return { words: index < length - 1 ? `${said}, ` : said, lang };
    }),
  );
}
