// What is shared of a section while something else is written beside it: its words, who reads them, and its files.
import { Component, computed, inject, input } from '@angular/core';
import { isBlank, WordsView } from '@samplan/ui';
import { drafts } from '@samplan/wording';
import { Say } from '../kernel/say';
import { Attachments } from './attachments/attachments';
import { PlanStore, type SectionFacts } from './plan-store';
import { Readers } from './readers';

@Component({
  selector: 'sam-shared-words',
  imports: [Attachments, Readers, Say, WordsView],
  template: `
    <details>
      <summary [say]="texts.sharedNow"></summary>
      @for (words of said(); track $index) {
        <sam-words-view [words]="words" [own]="true" />
      } @empty {
        <p [say]="texts.nothingShared"></p>
      }
      <sam-readers [readers]="section().readers" />
      <sam-attachments [section]="section()" [title]="store.titleOf(section())" />
    </details>
  `,
  styles: `
    :host {
      display: block;
      margin-top: var(--sam-gap-5);
      padding-left: 0.875rem;
      border-left: 3px solid var(--sam-line);
    }
    summary {
      min-height: 2.75rem;
      align-content: center;
      cursor: pointer;
    }
  `,
})
export class SharedWords {
  protected readonly store = inject(PlanStore);

  readonly section = input.required<SectionFacts>();
  protected readonly texts = drafts;
  protected readonly said = computed(() => {
    const { body, strengths } = this.section().words ?? {};
    return [body, strengths].filter((words) => !isBlank(words));
  });
}
