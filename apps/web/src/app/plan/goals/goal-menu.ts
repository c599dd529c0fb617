// What one may do with a goal, behind "Mer": its words, the star, its place, what serves it, and its end.
import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { EndGoalDocument, StarGoalDocument } from '@samplan/contract';
import { Button, Menu } from '@samplan/ui';
import { goals, moving } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { MoveItem } from '../move-item';
import { Objections } from '../objection-actions';
import { PlanStore, type GoalFacts, type SectionFacts } from '../plan-store';
import { AddGoal } from './add-goal';
import { ChangeGoal } from './change-goal';
import { EndGoal } from './end-goal';
import { GoalOrder } from './goal-order';

type Asking = 'facts' | 'end' | 'add' | 'move';

@Component({
  selector: 'sam-goal-menu',
  imports: [AddGoal, Button, ChangeGoal, EndGoal, GoalOrder, Menu, MoveItem, Objections, ProblemLine, Say],
  templateUrl: './goal-menu.html',
  styleUrl: './goal-menu.css',
})
export class GoalMenu {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  protected readonly store = inject(PlanStore);
  private readonly menu = viewChild.required(Menu);

  readonly section = input.required<SectionFacts>();
  readonly goal = input.required<GoalFacts>();
  /** Its words on one line. */
  readonly title = input.required<string>();
  readonly hasWhy = input.required<boolean>();
  readonly write = output<'words' | 'why'>();

  protected readonly texts = goals;
  protected readonly movingTexts = moving;
  protected readonly doing = new Doing();
  protected readonly asking = signal<Asking | undefined>(undefined);
  /** Asked once: the dialog stays, so that it can close in order. */
  protected readonly asked = signal<ReadonlySet<Asking>>(new Set());
  protected readonly isCurrent = computed(() => this.goal().endedOn === null);
  private readonly mayEdit = computed(() => this.section().level === 'edit');
  protected readonly mayWrite = computed(() => this.mayEdit() && this.goal().mayWrite && this.isCurrent());
  /** Of an owner's own goal that is the owner's to say. */
  protected readonly mayChange = computed(() => this.mayEdit() && this.goal().mayWrite);
  protected readonly mayStar = computed(() => this.mayEdit() && this.store.isOwner() && this.isCurrent());
  protected readonly mayAdd = computed(() => this.mayEdit() && this.isCurrent());
  protected readonly mayObject = computed(() => this.store.isOwner() && this.store.plan()?.state !== 'closed');
  protected readonly hasAny = computed(() => this.mayChange() || this.mayAdd() || this.mayStar() || this.mayObject());

  /** Leads the focus here, to where one came from. */
  focus(): void {
    requestAnimationFrame(() => this.menu().takeFocus());
  }

  protected goIn(field: 'words' | 'why'): void {
    this.menu().close();
    this.write.emit(field);
  }

  protected ask(what: Asking): void {
    this.menu().leave();
    this.asked.update((before) => new Set(before).add(what));
    this.asking.set(what);
  }

  protected async star(): Promise<void> {
    const { id: goalId, starred } = this.goal();
    const sectionId = this.section().id;
    this.menu().leave();
    const done = await this.doing.run(() =>
      this.client.change(StarGoalDocument, { sectionId, goalId, starred: !starred }),
    );
    if (!done) return;
    await this.store.changed(sectionId);
    this.announcer.announce(starred ? goals.isUnstarred : goals.isStarred);
  }

  protected async reopen(): Promise<void> {
    const sectionId = this.section().id;
    const input = { sectionId, goalId: this.goal().id, reopen: true };
    this.menu().leave();
    if (!(await this.doing.run(() => this.client.change(EndGoalDocument, { input })))) return;
    await this.store.changed(sectionId);
    this.announcer.announce(goals.isReopened);
  }
}
