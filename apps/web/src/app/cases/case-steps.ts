// The way to an answer: what is done, what is next, and what is still to come.
import { Component, computed, inject, input } from '@angular/core';
import type { CaseWholeQuery } from '@samplan/contract';
import { CASE_STEPS, type CaseStep } from '@samplan/domain';
import { Icon } from '@samplan/ui';
import { caseStepNames, caseStepsDone, inbox } from '@samplan/wording';
import { LanguageChoice } from '../kernel/language';
import { Say } from '../kernel/say';
import { WhenPipe } from '../kernel/when.pipe';
import { wordOf } from '../kernel/wire-words';

type Whole = Pick<NonNullable<CaseWholeQuery['case']>, 'steps' | 'notes' | 'wish'>;

@Component({
  selector: 'sam-case-steps',
  imports: [Icon, Say, WhenPipe],
  template: `<ol class="check">
    @for (one of steps(); track one.step) {
      <li [class.ok]="!one.isLeft" [class.now]="one.isNext">
        <sam-icon [name]="one.isLeft ? (one.isNext ? 'clock' : 'ring') : 'check'" />
        <span>
          @if (one.isNext) {
            <b [say]="texts.next" [with]="{ step: one.said }"></b>
          } @else {
            <span class="upper" [class.quiet]="one.isLeft" [say]="one.text"></span>
          }
          @if (one.at; as at) {
            &ngsp;<span class="quiet">{{ at | when: 'short' }}</span>
          }
        </span>
      </li>
    }
  </ol>`,
  styles: `
    :host {
      display: block;
    }
    .ok sam-icon {
      color: var(--ds-color-success-text-subtle);
    }
    .now sam-icon {
      color: var(--ds-color-ke-text-subtle);
    }
    .upper {
      display: inline-block;
    }
  `,
})
export class CaseSteps {
  private readonly language = inject(LanguageChoice);

  readonly whole = input.required<Whole>();

  protected readonly texts = inbox;
  protected readonly steps = computed(() => {
    const { steps, notes, wish } = this.whole();
    const left = steps.flatMap((step) => wordOf(CASE_STEPS, step) ?? []);
    // The first talk is the last of the notes.
    const done: Partial<Record<CaseStep, string | undefined>> = { talk: notes.at(-1)?.at, wish: wish?.at };
    return CASE_STEPS.map((step) => {
      const isLeft = left.includes(step);
      const text = isLeft ? caseStepNames[step] : caseStepsDone[step];
      const said = this.language.say(caseStepNames[step]);
      return { step, isLeft, isNext: step === left[0], text, said, at: isLeft ? undefined : done[step] };
    });
  });
}
