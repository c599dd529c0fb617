// One cell: what somebody may do with a part, in a word with its sign; a button that answers why, and what is wished.
import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Level } from '@samplan/contract';
import { Icon, type IconName } from '@samplan/ui';
import { begun, consents, levelNames } from '@samplan/wording';
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
  imports: [Icon, RouterLink, Say],
  template: `
    @let at = spot();
    @if (icon(); as sign) {
      @if (at.row.party === 'person') {
        <span class="cell" data-level="own"
          ><sam-icon [name]="sign" [small]="true" /><span [attr.lang]="lang()">{{ word() }}</span></span
        >
      } @else {
        <button
          type="button"
          class="cell"
          aria-haspopup="dialog"
          [attr.data-level]="at.cell.level"
          [attr.data-cell]="at.row.id + ' ' + at.section.sectionId"
          (click)="why.emit()"
        >
          <span class="sr"><span [say]="texts.cell" [with]="about()"></span>&ngsp;</span
          ><sam-icon [name]="sign" [small]="true" /><span [attr.lang]="lang()">{{ word() }}</span>
        </button>
      }
    } @else if (!at.cell.wished) {
      <span class="cell" data-level="none"
        ><span aria-hidden="true">–</span><span class="sr" [attr.lang]="lang()">{{ word() }}</span></span
      >
    }
    @if (wished(); as wish) {
      <a class="cell" data-wait [routerLink]="['/plan', planId(), 'people']">
        <span class="sr"><span [say]="texts.cell" [with]="about()"></span>&ngsp;</span
        ><sam-icon name="clock" [small]="true" /><span [say]="texts.wishes" [with]="{ level: wish }"></span
        ><span class="sr">&ngsp;<span [say]="texts.waitsForYou"></span></span>
      </a>
    }
  `,
  styleUrl: './access-cell.css',
})
export class AccessCell {
  private readonly language = inject(LanguageChoice);

  readonly planId = input.required<string>();
  readonly spot = input.required<Spot>();
  readonly why = output();

  protected readonly texts = consents;
  protected readonly about = computed(() => ({ name: rowName(this.spot().row), title: this.spot().section.title }));
  protected readonly word = computed(() => this.wordFor(this.spot().cell.level));
  protected readonly lang = computed(() => this.language.spoken(levelNames[this.spot().cell.level]));
  protected readonly wished = computed(() => {
    const { wished } = this.spot().cell;
    return wished ? this.wordFor(wished) : undefined;
  });
  protected readonly icon = computed(() => {
    const { level } = this.spot().cell;
    return level === 'none' ? undefined : LEVEL_ICONS[level];
  });

  private wordFor(level: Level): string {
    return begun(this.language.say(levelNames[level]));
  }
}
