// Moves a goal up or down among its likes, without a mouse; the focus stays with it, and its new place is said.
import { afterRenderEffect, Component, computed, ElementRef, inject, input } from '@angular/core';
import { OrderGoalsDocument } from '@samplan/contract';
import { Button } from '@samplan/ui';
import { goals } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { PlanStore, type SectionFacts } from '../plan-store';
import { moved, siblingsOf } from './goal-tree';

@Component({
  selector: 'sam-goal-order',
  imports: [Button, ProblemLine, Say],
  template: `
    @if (count() > 1) {
      <div class="row" role="group" [attr.aria-labelledby]="'order-' + goalId()">
        <span class="small quiet" [id]="'order-' + goalId()" [say]="texts.move"></span>
        <button
          type="button"
          samButton
          kind="tertiary"
          data-steps="-1"
          [attr.aria-disabled]="place() === 1 || doing.isBusy()"
          (click)="move(-1)"
          [say]="texts.up"
        ></button>
        <button
          type="button"
          samButton
          kind="tertiary"
          data-steps="1"
          [attr.aria-disabled]="place() === count() || doing.isBusy()"
          (click)="move(1)"
          [say]="texts.down"
        ></button>
      </div>
      <sam-problem [text]="doing.problem()" />
    }
  `,
  styles: `
    .row {
      gap: 0;
      padding-left: 0.75rem;
    }
  `,
})
export class GoalOrder {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly store = inject(PlanStore);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly section = input.required<SectionFacts>();
  readonly goalId = input.required<string>();

  protected readonly texts = goals;
  protected readonly doing = new Doing();
  private readonly all = computed(() => this.store.goalsOf(this.section()));
  private readonly likes = computed(() => siblingsOf(this.all(), this.goalId()));
  protected readonly count = computed(() => this.likes().length);
  protected readonly place = computed(() => this.likes().indexOf(this.goalId()) + 1);
  private pressed: number | undefined;

  constructor() {
    // A goal that is put in another place in the page loses the focus on the way.
    afterRenderEffect(() => {
      this.likes();
      if (this.pressed === undefined || document.activeElement !== document.body) return;
      this.host.nativeElement.querySelector<HTMLElement>(`[data-steps="${this.pressed}"]`)?.focus();
    });
  }

  /** To another place among its likes, so many steps down, or up where it is negative. */
  async move(steps: number): Promise<void> {
    const goalIds = moved(this.all(), this.goalId(), steps);
    if (!goalIds) return;
    this.pressed = Math.sign(steps);
    const place = this.place() + steps;
    const count = this.count();
    const sectionId = this.section().id;
    const done = await this.doing.run(
      () => this.client.change(OrderGoalsDocument, { sectionId, goalIds: [...goalIds] }),
      {
        STALE: goals.orderStale,
      },
    );
    await this.store.changed(sectionId);
    if (done) this.announcer.announce(goals.movedTo, { place, count });
  }
}
