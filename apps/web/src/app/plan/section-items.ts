// What is wanted in a part of life, and who does what about it: goals with what serves them, then the other measures.
import { Component, computed, inject, input, signal } from '@angular/core';
import { OrderGoalsDocument } from '@samplan/contract';
import type { GoalVoice } from '@samplan/domain';
import { Button, Icon } from '@samplan/ui';
import { goals, measures, type Text } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { DragOrder, type Drop } from './drag-order';
import { Goal } from './goal';
import { AddGoal } from './goals/add-goal';
import { moved, treeOf } from './goals/goal-tree';
import { isOfService } from './measure-state';
import { AddMeasure } from './measures/add-measure';
import { MeasureList } from './measures/measure-list';
import { PlanStore, type SectionFacts } from './plan-store';

@Component({
  selector: 'sam-section-items',
  imports: [AddGoal, AddMeasure, Button, DragOrder, Goal, Icon, MeasureList, ProblemLine, Say, SayPipe],
  templateUrl: './section-items.html',
  styleUrl: './section-items.css',
})
export class SectionItems {
  private readonly store = inject(PlanStore);
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);

  readonly section = input.required<SectionFacts>();
  readonly title = input.required<string>();

  protected readonly texts = goals;
  protected readonly measureTexts = measures;
  protected readonly isShown = computed(() => !this.store.needsOpening(this.section()));
  protected readonly tree = computed(() =>
    treeOf(this.store.goalsOf(this.section()), this.store.measuresOf(this.section())),
  );
  /** Once for all its measures: that the plan by itself gives no right to what a service does. */
  protected readonly tellsRights = computed(() => this.store.measuresOf(this.section()).some(isOfService));
  protected readonly doing = new Doing();
  protected readonly mayOrder = computed(() => this.section().level === 'edit' && this.tree().goals.length > 1);
  protected readonly isAdding = signal(false);
  /** Asked once: the dialog stays, so that it can close in order. */
  protected readonly hasAsked = signal(false);
  /** The owner adds what they want; others what a service is to bring about. */
  protected readonly adds = computed<{ voice: GoalVoice; text: Text } | undefined>(() => {
    if (this.section().level !== 'edit' || this.section().kind === 'crisis') return undefined;
    return this.store.mayWriteOwn() ? { voice: 'own', text: goals.add } : { voice: 'service', text: goals.addService };
  });

  protected add(): void {
    this.hasAsked.set(true);
    this.isAdding.set(true);
  }

  protected async drop({ from, to }: Drop): Promise<void> {
    const { goals: branches } = this.tree();
    const dragged = branches[from]?.goal.id;
    const goalIds = dragged && moved(this.store.goalsOf(this.section()), dragged, to - from);
    if (!goalIds) return;
    const sectionId = this.section().id;
    const variables = { sectionId, goalIds: [...goalIds] };
    const done = await this.doing.run(() => this.client.change(OrderGoalsDocument, variables), {
      STALE: goals.orderStale,
    });
    await this.store.changed(sectionId);
    if (done) this.announcer.announce(goals.movedTo, { place: to + 1, count: branches.length });
  }
}
