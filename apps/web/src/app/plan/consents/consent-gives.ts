// What an answer gave, line by line: who does what with which part.
import { Component, computed, inject, input } from '@angular/core';
import type { RecordedConsentShownFragment } from '@samplan/contract';
import { begun, consents } from '@samplan/wording';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';
import { givesText } from './widen-words';

@Component({
  selector: 'sam-consent-gives',
  imports: [Say],
  template: `
    @if (lines().length) {
      <ul>
        @for (line of lines(); track $index) {
          <li>
            <span [say]="line.text" [with]="line.values"></span>
            @if (line.purpose) {
              <span>, {{ line.purpose }}</span>
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
    ul {
      margin: 0;
      padding-left: 1.25rem;
    }
    li {
      line-height: 1.45;
      padding-block: 0.125rem;
    }
  `,
})
export class ConsentGives {
  private readonly language = inject(LanguageChoice);

  readonly consent = input.required<Pick<RecordedConsentShownFragment, 'gives' | 'until'>>();

  protected readonly texts = consents;
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
