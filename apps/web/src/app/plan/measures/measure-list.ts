// The measures that serve one goal, or none in particular: who does what, when. Those that are over stand folded last.
import { Component, computed, inject, input } from '@angular/core';
import { measures } from '@samplan/wording';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';
import { isPast, type Measure } from '../measure-state';
import type { SectionFacts } from '../plan-store';
import { MeasureRow } from './measure-row';

@Component({
  selector: 'sam-measures',
  imports: [MeasureRow, Say],
  template: `
    @if (current().length) {
      <ul class="hhn" [attr.lang]="language.spoken(texts.list)" [attr.aria-label]="label()">
        @for (measure of current(); track measure.id) {
          <li><sam-measure-row [measure]="measure" [section]="section()" /></li>
        }
      </ul>
    }
    @if (past().length) {
      <details>
        <summary [say]="texts.over" [with]="{ count: past().length }"></summary>
        <ul class="hhn">
          @for (measure of past(); track measure.id) {
            <li><sam-measure-row [measure]="measure" [section]="section()" /></li>
          }
        </ul>
      </details>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .hhn {
      margin: var(--sam-gap-4) 0 0;
      padding: 0;
      border-top: 1px solid var(--sam-line);
    }
    .hhn > li {
      border-bottom: 1px solid var(--sam-line);
    }
    summary {
      min-height: 2.75rem;
      display: list-item;
      padding-block: 0.5rem;
      cursor: pointer;
      color: var(--ds-color-accent-text-subtle);
    }
  `,
})
export class MeasureList {
  protected readonly language = inject(LanguageChoice);

  readonly section = input.required<SectionFacts>();
  readonly measures = input.required<readonly Measure[]>();

  protected readonly texts = measures;
  protected readonly label = computed(() => this.language.say(measures.list));
  protected readonly current = computed(() => this.measures().filter((measure) => !isPast(measure)));
  protected readonly past = computed(() => this.measures().filter((measure) => isPast(measure)));
}
