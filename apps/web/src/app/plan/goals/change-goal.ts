// What a goal is after, what it belongs to: facts, changed together; what somebody else changed meanwhile is shown first.
import { Component, computed, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { ChangeGoalDocument } from '@samplan/contract';
import { GOAL_AIMS, type GoalAim } from '@samplan/domain';
import { Button, Dialog, lineOf } from '@samplan/ui';
import { goals } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { ProblemLine } from '../../kernel/problem-line';
import { sentenceFor } from '../../kernel/problems';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { Session } from '../../kernel/session';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { wordOf } from '../../kernel/wire-words';
import { Collision, type Choice, type Collided } from '../collision';
import { PlanStore, type GoalFacts, type SectionFacts } from '../plan-store';
import { AimField } from './aim-field';
import { changeOf, seenNow, type GoalFields } from './goal-change';

let made = 0;

@Component({
  selector: 'sam-change-goal',
  imports: [AimField, Button, Collision, Dialog, ProblemLine, Say, SayPipe, SpokenPipe],
  templateUrl: './change-goal.html',
})
export class ChangeGoal {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(Session);
  protected readonly store = inject(PlanStore);

  readonly section = input.required<SectionFacts>();
  readonly goal = input.required<GoalFacts>();
  readonly title = input.required<string>();
  readonly open = input.required<boolean>();
  readonly closed = output();

  protected readonly texts = goals;
  protected readonly id = `change-goal-${++made}`;
  protected readonly isLocked = this.session.isLocked;
  protected readonly doing = new Doing();
  /**
   * As they stood when the dialog opened, and as they are wanted: what others change meanwhile collides, and is not written
   * over. One signal, for the page shows it from the start, and what was seen is then what was shown.
   */
  private readonly draft = linkedSignal<boolean, { seen: GoalFields; wanted: GoalFields }>({
    source: this.open,
    computation: () => {
      const seen = untracked(() => factsOf(this.goal()));
      return { seen, wanted: seen };
    },
  });
  protected readonly facts = computed(() => this.draft().wanted);
  protected readonly collisions = signal<readonly Collided[]>([]);
  protected readonly name = computed(() => this.store.plan()?.owner.givenName ?? '');
  /** Goals that it may serve: never itself. */
  protected readonly parents = computed(() =>
    this.store
      .goalsOf(this.section())
      .filter(({ id, endedOn }) => endedOn === null && id !== this.goal().id)
      .map(({ id, words }) => ({
        id,
        title: lineOf(this.store.wordsAt(this.section(), `goal:${id}:words`, words?.words)),
      }))
      .filter(({ title }) => title !== ''),
  );
  protected readonly names = computed(() => Object.fromEntries(this.parents().map(({ id, title }) => [id, title])));

  protected setAim(aim: GoalAim | null): void {
    this.want({ aim });
  }

  protected setServes(event: Event): void {
    const { target } = event;
    if (target instanceof HTMLInputElement) this.want({ servesWhatMatters: target.checked });
  }

  protected setParent(event: Event): void {
    const { target } = event;
    if (target instanceof HTMLSelectElement) this.want({ parentId: target.value || null });
  }

  protected async save(event?: Event): Promise<void> {
    event?.preventDefault();
    const change = changeOf(this.draft().seen, this.draft().wanted);
    if (!change) return this.closed.emit();
    const sectionId = this.section().id;
    const answer = await this.doing.run(() =>
      this.client.change(ChangeGoalDocument, { input: { sectionId, goalId: this.goal().id, ...change } }),
    );
    if (!answer) return;
    const { changeGoal: result } = answer;
    if (result.__typename === 'FactsCollided') return this.collisions.set(result.collisions);
    if (result.__typename !== 'GoalChanged') return this.doing.say(sentenceFor('NOT_ALLOWED'));
    this.closed.emit();
    await this.store.changed(sectionId);
    this.announcer.announce(goals.saved);
  }

  /** What was chosen to stand: theirs is left alone, mine is sent again, having seen theirs. */
  protected async settle(choices: readonly Choice[]): Promise<void> {
    const collided = this.collisions();
    this.collisions.set([]);
    for (const { field, side } of choices) {
      const theirs = collided.find((one) => one.field === field)?.theirs ?? 'null';
      this.draft.update(({ seen, wanted }) => ({
        seen: seenNow(seen, field, theirs),
        wanted: side === 'theirs' ? seenNow(wanted, field, theirs) : wanted,
      }));
    }
    await this.save();
  }

  private want(fields: Partial<GoalFields>): void {
    this.draft.update(({ seen, wanted }) => ({ seen, wanted: { ...wanted, ...fields } }));
  }
}

const factsOf = ({ aim, parentId, servesWhatMatters }: GoalFacts): GoalFields => ({
  aim: wordOf(GOAL_AIMS, aim ?? '') ?? null,
  parentId,
  servesWhatMatters,
});
