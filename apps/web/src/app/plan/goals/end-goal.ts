// Ends a goal, with a reason; it stays in the plan as ended.
import { Component, inject, input, output, signal } from '@angular/core';
import { EndGoalDocument, type GoalEndReason as WireReason } from '@samplan/contract';
import { endNeedsWords, GOAL_END_REASONS, type GoalEndReason } from '@samplan/domain';
import { Button, Dialog } from '@samplan/ui';
import { goalEndReasonNames, goals } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { NoPlace } from '../../kernel/no-place';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { Session } from '../../kernel/session';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { PlanStore, type GoalFacts, type SectionFacts } from '../plan-store';

const WIRE: Readonly<Record<GoalEndReason, WireReason>> = {
  reached: 'reached',
  'no-longer-wanted': 'no_longer_wanted',
  replaced: 'replaced',
  'not-possible': 'not_possible',
  other: 'other',
};

let made = 0;

@Component({
  selector: 'sam-end-goal',
  imports: [Button, Dialog, NoPlace, ProblemLine, Say, SayPipe, SpokenPipe],
  template: `
    <sam-dialog
      [open]="open() && !isLocked()"
      [attr.lang]="texts.endTitle | spoken"
      [heading]="texts.endTitle | say"
      (closed)="closed.emit()"
    >
      <form class="stack" novalidate (submit)="end($event)">
        <p [say]="texts.endMeans" [with]="{ title: title() }"></p>
        <fieldset class="ds-fieldset">
          <legend class="ds-label" [say]="texts.endWhy"></legend>
          @for (one of reasons; track one) {
            <label class="choice">
              <input
                class="ds-input"
                type="radio"
                [name]="id"
                [checked]="reason() === one"
                (change)="reason.set(one)"
              /><span [say]="names[one]"></span>
            </label>
          }
        </fieldset>
        @if (reason(); as chosen) {
          <div class="ds-field">
            <label
              class="ds-label"
              [attr.for]="id + '-note'"
              [say]="needsWords(chosen) ? texts.endNote : texts.endMore"
            ></label>
            <sam-no-place [id]="id + '-place'" />
            <textarea
              class="ds-input"
              rows="3"
              maxlength="500"
              [id]="id + '-note'"
              [attr.aria-describedby]="id + '-place'"
              [value]="note()"
              (input)="type($event)"
            ></textarea>
          </div>
        }
        <sam-problem [text]="doing.problem()" />
        <p class="row">
          <button type="submit" samButton [attr.aria-disabled]="doing.isBusy()" [say]="texts.end"></button>
          <button type="button" samButton kind="tertiary" (click)="closed.emit()" [say]="texts.cancel"></button>
        </p>
      </form>
    </sam-dialog>
  `,
})
export class EndGoal {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(Session);
  private readonly store = inject(PlanStore);

  readonly section = input.required<SectionFacts>();
  readonly goal = input.required<GoalFacts>();
  readonly title = input.required<string>();
  readonly open = input.required<boolean>();
  readonly closed = output();

  protected readonly texts = goals;
  protected readonly names = goalEndReasonNames;
  protected readonly reasons = GOAL_END_REASONS;
  protected readonly needsWords = endNeedsWords;
  protected readonly id = `end-goal-${++made}`;
  protected readonly isLocked = this.session.isLocked;
  protected readonly doing = new Doing();
  protected readonly reason = signal<GoalEndReason | undefined>(undefined);
  protected readonly note = signal('');

  protected type(event: Event): void {
    if (event.target instanceof HTMLTextAreaElement) this.note.set(event.target.value);
  }

  protected async end(event: Event): Promise<void> {
    event.preventDefault();
    const reason = this.reason();
    const note = this.note().trim();
    if (!reason || (endNeedsWords(reason) && !note)) return this.doing.say(goals.endNoteMissing);
    const sectionId = this.section().id;
    const input = { sectionId, goalId: this.goal().id, reason: WIRE[reason], ...(note ? { note } : {}) };
    if (!(await this.doing.run(() => this.client.change(EndGoalDocument, { input })))) return;
    this.closed.emit();
    this.note.set('');
    await this.store.changed(sectionId);
    this.announcer.announce(goals.isEnded);
  }
}
