// One answer: done, or refused for a reason, with an explanation in plain words.
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { AnswerDataRequestDocument, type DataRefusal } from '@samplan/contract';
import { Button } from '@samplan/ui';
import { dataRefusals, dataRequests } from '@samplan/wording';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { TextField } from '../kernel/text-field';

type Outcome = 'done' | DataRefusal;

@Component({
  selector: 'sam-answer-form',
  imports: [Button, ProblemLine, Say, TextField],
  template: `<form class="stack" novalidate (submit)="send($event)">
    <fieldset>
      <legend class="ds-label" [say]="texts.outcome" [with]="{ name: name() }"></legend>
      @for (one of outcomes; track one.word) {
        <label class="choice">
          <input
            type="radio"
            [name]="'outcome-' + id()"
            [value]="one.word"
            [checked]="outcome() === one.word"
            (change)="outcome.set(one.word)"
          /><span [say]="one.text"></span>
        </label>
      }
    </fieldset>
    <p class="small quiet" [say]="texts.complain"></p>
    <sam-text-field [name]="'answer-' + id()" [label]="texts.words" [rows]="3" [most]="2000" [(value)]="words" />
    <sam-problem [text]="wrong() ?? doing.problem()" />
    <p>
      <button
        type="submit"
        samButton
        kind="secondary"
        [attr.aria-disabled]="doing.isBusy()"
        [say]="doing.isBusy() ? texts.answering : texts.answer"
      ></button>
    </p>
  </form>`,
  styles: `
    :host {
      display: block;
    }
    .choice {
      display: grid;
      grid-template-columns: 1.5rem minmax(0, 1fr);
      gap: 0.625rem;
      align-items: center;
      min-height: 2.75rem;
      padding-block: 0.375rem;
      line-height: 1.4;
    }
    .choice input {
      width: 1.5rem;
      height: 1.5rem;
      margin: 0;
      accent-color: var(--ds-color-accent-base-default);
    }
  `,
})
export class AnswerForm {
  private readonly client = inject(GraphqlClient);

  readonly id = input.required<string>();
  readonly name = input.required<string>();
  readonly answered = output();

  protected readonly texts = dataRequests;
  protected readonly outcomes = [
    { word: 'done', text: dataRequests.done },
    { word: 'held_to_be_right', text: dataRefusals['held-to-be-right'] },
    { word: 'kept_by_law', text: dataRefusals['kept-by-law'] },
    { word: 'concerns_others', text: dataRefusals['concerns-others'] },
  ] as const;
  protected readonly doing = new Doing();
  protected readonly outcome = signal<Outcome | undefined>(undefined);
  protected readonly words = signal('');
  private readonly isPressed = signal(false);
  protected readonly wrong = computed(() =>
    this.isPressed() && !this.outcome() ? dataRequests.outcomeMissing : undefined,
  );

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.isPressed.set(true);
    const outcome = this.outcome();
    if (!outcome) return;
    const input = { dataRequestId: this.id(), refusal: outcome === 'done' ? null : outcome, answer: this.words() };
    const sent = await this.doing.run(() => this.client.change(AnswerDataRequestDocument, { input }), {
      ANSWERED_ALREADY: dataRequests.answeredAlready,
    });
    if (sent) this.answered.emit();
  }
}
