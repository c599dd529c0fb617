// Who a row is of: mark, name, and under it what they are or who of the unit takes part.
import { Component, computed, inject, input } from '@angular/core';
import { Mark } from '@samplan/ui';
import { consents } from '@samplan/wording';
import { LanguageChoice } from '../../kernel/language';
import { Session } from '../../kernel/session';
import { initialsOf } from '../measure-state';
import { isRowOf, rowName, type SharingRow } from './sharing';

@Component({
  selector: 'sam-row-head',
  imports: [Mark],
  template: `<sam-mark [size]="size()" [party]="row().party" [initials]="initials()" />
    <span>
      @if (isMe()) {
        <b [attr.lang]="youLang()">{{ you() }}</b>
      } @else {
        {{ name() }}
      }
      @if (part(); as part) {
        <small [attr.lang]="part.lang">{{ part.words }}</small>
      }
    </span>`,
  styleUrl: './row-head.css',
})
export class RowHead {
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(Session);

  readonly row = input.required<SharingRow>();
  readonly size = input<'medium' | 'small'>('medium');

  protected readonly isMe = computed(() => this.row().person !== null && isRowOf(this.row(), this.session.me()?.id));
  protected readonly name = computed(() => rowName(this.row()));
  protected readonly you = computed(() => this.language.say(consents.you));
  protected readonly youLang = computed(() => this.language.spoken(consents.you));
  protected readonly initials = computed(() => initialsOf(this.row().person, this.row().unit));
  protected readonly part = computed(() => {
    const { party, unit, people, title } = this.row();
    if (party === 'person')
      return { words: this.language.say(consents.owner), lang: this.language.spoken(consents.owner) };
    const words = unit ? this.language.list(people.map(({ givenName }) => givenName)) : title;
    return words ? { words, lang: null } : undefined;
  });
}
