// What an answer gave, line by line: who does what with which part.
import { Component, computed, inject, input } from '@angular/core';
import type { RecordedConsentShownFragment } from '@samplan/contract';
import { begun, consents, widening } from '@samplan/wording';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';
import { givesText } from './widen-words';

@Component({
  selector: 'sam-consent-gives',
  imports: [Say],
  template: `
    @if (lines().length) {
      <ul class="dash">
        @for (line of lines(); track $index) {
          <li>
            <span [say]="line.text" [with]="line.values"></span>
            @if (line.purpose) {
              <small><span [say]="more.purpose"></span>: {{ line.purpose }}</small>
            }
          </li>
        }
      </ul>
      @if (until(); as date) {
        <p class="small quiet" [say]="texts.until" [with]="{ date }"></p>
      }
    }
  `,
  styles: `
    :host {
      display: block;
    }
    small {
      display: block;
      color: var(--sam-quiet);
      font-size: 0.9375rem;
    }
  `,
})
export class ConsentGives {
  private readonly language = inject(LanguageChoice);

  readonly consent = input.required<Pick<RecordedConsentShownFragment, 'gives' | 'until'>>();

  protected readonly texts = consents;
  protected readonly more = widening;
  protected readonly lines = computed(() =>
    this.consent().gives.map(({ name, sectionTitle, level, purpose }) => ({
      text: givesText(level),
      values: { name: begun(name), title: sectionTitle },
      purpose,
    })),
  );
  protected readonly until = computed(() => {
    const { until } = this.consent();
    return until ? this.language.date(until, 'since') : undefined;
  });
}
