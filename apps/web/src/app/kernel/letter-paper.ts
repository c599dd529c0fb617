// A letter as it stands on paper.
import { Component, input } from '@angular/core';
import { WhenPipe } from './when.pipe';

@Component({
  selector: 'sam-letter-paper',
  imports: [WhenPipe],
  template: `<article class="panel stack" [attr.lang]="letter().language">
    <p class="quiet">{{ letter().madeAt | when: 'since' }}</p>
    <h1 tabindex="-1">{{ letter().heading }}</h1>
    @for (one of letter().paragraphs; track $index) {
      <p class="part">{{ one }}</p>
    }
  </article>`,
  styles: `
    :host {
      display: block;
    }
    h1 {
      font-size: 1.5rem;
    }
    .part {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      line-height: 1.5;
    }
  `,
})
export class LetterPaper {
  readonly letter = input.required<{
    readonly language: string;
    readonly heading: string;
    readonly paragraphs: readonly string[];
    readonly madeAt: string;
  }>();
}
