// The answer to "why may they?": what it rests on, who, what, for what and how long.
import { Component, computed, inject, input } from '@angular/core';
import type { Level } from '@samplan/contract';
import { consents, type Text } from '@samplan/wording';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';
import { rowName, shortName, type Spot } from './sharing';
import { becauseOf, formOf } from './why-words';

const CAN: Readonly<Record<Exclude<Level, 'none'>, Text>> = {
  read: consents.canRead,
  comment: consents.canComment,
  edit: consents.canEdit,
};

@Component({
  selector: 'sam-why-facts',
  imports: [Say],
  template: `
    @let at = spot();
    @if (because(); as said) {
      <p>
        <span [say]="said.text" [with]="said.values"></span>&ngsp;
        @if (said.form; as form) {
          <span [say]="form"></span>
        }
      </p>
    }
    <dl class="facts">
      <dt [say]="texts.factWho"></dt>
      <dd>{{ who() }}</dd>
      @if (can(); as can) {
        <dt [say]="texts.factWhat"></dt>
        <dd [say]="can" [with]="{ title: at.section.title }"></dd>
      }
      @if (at.cell.why?.purpose; as purpose) {
        <dt [say]="texts.factPurpose"></dt>
        <dd>{{ purpose }}</dd>
      }
      @if (at.cell.why?.note; as note) {
        <dt [say]="texts.factNote"></dt>
        <dd>{{ note }}</dd>
      }
      @if (since(); as date) {
        <dt [say]="texts.factSince"></dt>
        <dd>{{ date }}</dd>
      }
      <dt [say]="texts.factUntil"></dt>
      <dd [say]="until() ? texts.until : texts.noEnd" [with]="{ date: until() ?? '' }"></dd>
    </dl>
    @if (at.row.unit; as name) {
      <p class="quiet" [say]="texts.leavesUnit" [with]="{ name }"></p>
    }
  `,
  styleUrl: './why-facts.css',
  host: { class: 'stack' },
})
export class WhyFacts {
  private readonly language = inject(LanguageChoice);

  readonly spot = input.required<Spot>();
  readonly toOwner = input.required<boolean>();
  readonly ownerName = input.required<string>();

  protected readonly texts = consents;
  protected readonly who = computed(() => {
    const { row } = this.spot();
    if (!row.unit) return row.title ? `${rowName(row)}, ${row.title}` : rowName(row);
    return row.people.length ? this.language.list(row.people.map(({ name }) => name)) : row.unit;
  });
  protected readonly because = computed(() => {
    const { row, cell } = this.spot();
    if (!cell.why) return undefined;
    const date = cell.why.since ? this.language.date(cell.why.since, 'since') : 'none';
    const values = { name: shortName(row), owner: this.ownerName(), date };
    return { text: becauseOf(cell.why, this.toOwner()), values, form: formOf(cell.why) };
  });
  protected readonly can = computed(() => {
    const { level } = this.spot().cell;
    return level === 'none' ? undefined : CAN[level];
  });
  /** Of another basis than the owner's yes, whose date stands in the first sentence. */
  protected readonly since = computed(() => {
    const on = this.spot().cell.why?.on;
    return on ? this.language.date(on, 'since') : undefined;
  });
  protected readonly until = computed(() => {
    const until = this.spot().cell.why?.until;
    return until ? this.language.date(until, 'since') : undefined;
  });
}
