// The short answer to an owner who wonders why one has opened their plan.
import { Component, inject, input, output, signal } from '@angular/core';
import { AnswerReaderQuestionDocument } from '@samplan/contract';
import { Button } from '@samplan/ui';
import { waiting } from '@samplan/wording';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';

@Component({
  selector: 'sam-answer-opening',
  imports: [Button, ProblemLine, Say],
  template: `
    <form class="stack" novalidate (submit)="send($event)">
      <div class="ds-field">
        <label class="ds-label" [attr.for]="'why-' + question()" [say]="texts.openingAnswer"></label>
        <textarea
          class="ds-input"
          rows="3"
          maxlength="500"
          [id]="'why-' + question()"
          [attr.aria-describedby]="about() + ' hint-' + question()"
          [attr.aria-invalid]="doing.problem() === texts.openingAnswerMissing ? true : null"
          [value]="words()"
          (input)="type($event)"
        ></textarea>
        <p class="quiet small" [id]="'hint-' + question()" [say]="texts.openingAnswerHint"></p>
      </div>
      <sam-problem [text]="doing.problem()" />
      <p>
        <button
          type="submit"
          samButton
          [kind]="isFirst() ? 'primary' : 'secondary'"
          [attr.aria-describedby]="about()"
          [attr.aria-disabled]="doing.isBusy()"
          [say]="texts.openingSend"
        ></button>
      </p>
    </form>
  `,
  styles: `
    textarea {
      width: 100%;
    }
  `,
})
export class AnswerOpening {
  private readonly client = inject(GraphqlClient);

  readonly question = input.required<string>();
  /** The id of the element that says what is asked. */
  readonly about = input.required<string>();
  readonly isFirst = input(false);
  readonly sent = output();

  protected readonly texts = waiting;
  protected readonly doing = new Doing();
  protected readonly words = signal('');

  protected type({ target }: Event): void {
    if (target instanceof HTMLTextAreaElement) this.words.set(target.value);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const variables = { questionId: this.question(), answer: this.words().trim() };
    if (variables.answer === '') return this.doing.say(waiting.openingAnswerMissing);
    if (await this.doing.run(() => this.client.change(AnswerReaderQuestionDocument, variables))) this.sent.emit();
  }
}
