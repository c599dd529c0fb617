// One goal: whose words, what it is after, the words themselves, then what serves it.
import { Component, computed, inject, input, viewChild } from '@angular/core';
import { GOAL_AIMS, GOAL_END_REASONS } from '@samplan/domain';
import { Icon, lineOf } from '@samplan/ui';
import { goalAims, goalEndReasonNames, goals } from '@samplan/wording';
import { LanguageChoice } from '../kernel/language';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { wordOf } from '../kernel/wire-words';
import { GoalMenu } from './goals/goal-menu';
import type { GoalBranch } from './goals/goal-tree';
import { ItemWords } from './item-words';
import { AddMeasure } from './measures/add-measure';
import { MeasureList } from './measures/measure-list';
import { Objections } from './objection-actions';
import { isAt } from './pen';
import { PlanStore, type SectionFacts } from './plan-store';

@Component({
  selector: 'sam-goal',
  imports: [AddMeasure, GoalMenu, Icon, ItemWords, MeasureList, Objections, Say, SayPipe],
  templateUrl: './goal.html',
  styleUrl: './goal.css',
})
export class Goal {
  private readonly store = inject(PlanStore);
  private readonly language = inject(LanguageChoice);
  private readonly words = viewChild.required<string, ItemWords>('words', { read: ItemWords });
  private readonly why = viewChild.required<string, ItemWords>('why', { read: ItemWords });

  private readonly menu = viewChild(GoalMenu);

  readonly section = input.required<SectionFacts>();
  readonly branch = input.required<GoalBranch>();
  /** It stands among others in a list that can be ordered. */
  readonly mayDrag = input(false);

  protected readonly texts = goals;
  protected readonly goal = computed(() => this.branch().goal);
  protected readonly id = computed(() => `g-${this.goal().id}`);
  protected readonly root = computed(() => `goal:${this.goal().id}`);
  /** It serves no other goal: in the owner's own words it is the largest voice of its section. */
  protected readonly isMain = computed(() => this.branch().number !== undefined || this.goal().endedOn !== null);
  protected readonly isOwn = computed(() => this.goal().voice === 'own');
  protected readonly said = computed(() =>
    this.store.wordsAt(this.section(), `${this.root()}:words`, this.goal().words?.words),
  );
  /** Its words on one line, as they stand just now. */
  protected readonly title = computed(() => lineOf(this.said()));
  protected readonly isUnsaid = computed(() => {
    const [spot, root] = [this.section().id, `${this.root()}:words`];
    if (this.title() !== '') return false;
    return !isAt(this.store.writing(), spot, root) && !isAt(this.store.isOpening(), spot, root);
  });
  /** "Mål 1"; what serves another goal has no number. */
  protected readonly kicker = computed(() => {
    const { number } = this.branch();
    if (this.isOwn() && number !== undefined) return { text: goals.number, values: { number } };
    if (!this.isOwn()) return { text: goals.service };
    return { text: this.goal().endedOn === null ? goals.sub : goals.one };
  });
  protected readonly aim = computed(() => {
    const aim = wordOf(GOAL_AIMS, this.goal().aim ?? '');
    return aim && goalAims[aim];
  });
  protected readonly star = computed(() =>
    this.store.isOwner()
      ? { text: goals.starredByMe }
      : { text: goals.starredBy, values: { name: this.store.plan()?.owner.givenName ?? '' } },
  );
  protected readonly hasWhy = computed(
    () => lineOf(this.store.wordsAt(this.section(), `${this.root()}:why`, this.goal().words?.why)) !== '',
  );
  protected readonly ended = computed(() => {
    const { endedOn, endReason } = this.goal();
    const reason = wordOf(GOAL_END_REASONS, endReason ?? '');
    if (!endedOn || !reason) return undefined;
    return { date: this.language.date(endedOn, 'short'), reason: this.language.say(goalEndReasonNames[reason]) };
  });
  protected readonly mayAdd = computed(
    () => this.section().level === 'edit' && this.goal().endedOn === null && this.branch().number !== undefined,
  );
  protected readonly label = computed(() => this.language.say(this.kicker().text, this.kicker().values));

  protected goIn(field: 'words' | 'why'): void {
    (field === 'words' ? this.words() : this.why()).goIn();
  }

  protected cameOut(): void {
    this.menu()?.focus();
  }
}
