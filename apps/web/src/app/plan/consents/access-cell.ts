// One cell: what somebody may do with a part, in a word with its sign; a button that answers why, or asks for more.
import { Component, computed, inject, input, output } from '@angular/core';
import type { Level } from '@samplan/contract';
import { Icon, type IconName } from '@samplan/ui';
import { begun, consents, levelNames, widening } from '@samplan/wording';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';
import { rowName, type Spot } from './sharing';

export const LEVEL_ICONS: Readonly<Record<Exclude<Level, 'none'>, IconName>> = {
  read: 'eye',
  comment: 'bubble',
  edit: 'pen',
};

@Component({
  selector: 'sam-access-cell',
  imports: [Icon, Say],
  template: `
    @let at = spot();
    @if (at.row.party === 'person' || (!icon() && !canRaise() && !at.waits)) {
      <span class="cell" [attr.data-level]="icon() ? 'own' : 'none'">
        @if (icon(); as sign) {
          <sam-icon [name]="sign" [small]="true" /><span [attr.lang]="lang()">{{ word() }}</span>
        } @else {
          <span aria-hidden="true">–</span><span class="sr" [attr.lang]="lang()">{{ word() }}</span>
        }
      </span>
    } @else if (icon() || !at.waits) {
      <button
        type="button"
        class="cell"
        aria-haspopup="dialog"
        [attr.data-level]="at.cell.level"
        [attr.data-cell]="at.row.id + ' ' + at.section.sectionId"
        (click)="why.emit()"
      >
        <span class="sr"><span [say]="texts.cell" [with]="about()"></span>&ngsp;</span>
        @if (icon(); as sign) {
          <sam-icon [name]="sign" [small]="true" /><span [attr.lang]="lang()">{{ word() }}</span>
        } @else {
          <span aria-hidden="true">–</span><span class="sr" [attr.lang]="lang()">{{ word() }}</span>
        }
      </button>
    }
    @if (at.waits; as waits) {
      <button
        type="button"
        class="cell"
        data-wait
        aria-haspopup="dialog"
        [attr.data-waits]="at.row.id + ' ' + at.section.sectionId"
        (click)="pending.emit()"
      >
        <span class="sr"><span [say]="texts.cell" [with]="about()"></span>&ngsp;</span
        ><sam-icon name="clock" [small]="true" /><span
          [say]="texts.wishes"
          [with]="{ level: wordFor(waits.level) }"
        ></span
        ><span class="sr"
          >&ngsp;<span [say]="toOwner() ? more.waitsForYou : more.waitsFor" [with]="{ owner: ownerName() }"></span
        ></span>
      </button>
    }
  `,
  styleUrl: './access-cell.css',
})
export class AccessCell {
  private readonly language = inject(LanguageChoice);

  readonly spot = input.required<Spot>();
  readonly toOwner = input.required<boolean>();
  readonly ownerName = input.required<string>();
  /** Why may they; and where they may not, the way to let them. */
  readonly why = output();
  readonly pending = output();

  protected readonly texts = consents;
  protected readonly more = widening;
  protected readonly about = computed(() => ({ name: rowName(this.spot().row), title: this.spot().section.title }));
  protected readonly word = computed(() => this.wordFor(this.spot().cell.level));
  protected readonly lang = computed(() => this.language.spoken(levelNames[this.spot().cell.level]));
  protected readonly canRaise = computed(() => this.spot().cell.raiseTo.length > 0);
  protected readonly icon = computed(() => {
    const { level } = this.spot().cell;
    return level === 'none' ? undefined : LEVEL_ICONS[level];
  });

  protected wordFor(level: Level): string {
    return begun(this.language.say(levelNames[level]));
  }
}
