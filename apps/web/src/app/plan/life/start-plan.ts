// Starting a plan: what it lacks is said with the way there, and its dates are asked for in the same step.
import {
  afterNextRender,
  Component,
  computed,
  inject,
  Injector,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { ChangePlanStateDocument } from '@samplan/contract';
import { LIFE_NEEDS, osloDate } from '@samplan/domain';
import { Button, Dialog, Icon } from '@samplan/ui';
import { life, lifeNeedNames, problemTexts } from '@samplan/wording';
import { CLOCK } from '../../kernel/clock';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { Session } from '../../kernel/session';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { wordOf } from '../../kernel/wire-words';
import { DateFields } from './date-fields';
import { DATE_FIELDS, datesOf, sentOf } from './dates';
import { DatesDraft } from './dates-draft';
import { jumpTo } from '../jump';
import { LifeFacts, type Living, type Need } from './life-facts';

/** Dates are asked for when the plan starts; what else it lacks must be there before. */
const ASKED_FOR: readonly Need[] = ['period', 'next_review', 'reason'];

@Component({
  selector: 'sam-start-plan',
  imports: [Button, DateFields, Dialog, Icon, ProblemLine, RouterLink, Say, SayPipe, SpokenPipe],
  templateUrl: './start-plan.html',
  styleUrl: './life.css',
})
export class StartPlan {
  private readonly client = inject(GraphqlClient);
  private readonly facts = inject(LifeFacts);
  private readonly clock = inject(CLOCK);
  private readonly injector = inject(Injector);
  private readonly fields = viewChild(DateFields);

  readonly plan = input.required<Living>();
  readonly started = output();

  protected readonly texts = life;
  protected readonly isLocked = inject(Session).isLocked;
  protected readonly step = signal<'cannot' | 'start' | undefined>(undefined);
  protected readonly draft = new DatesDraft();
  protected readonly doing = new Doing();
  private readonly lacking = signal<readonly Need[]>([]);
  protected readonly needs = computed(() =>
    this.lacking().flatMap((need) => {
      const word = wordOf(LIFE_NEEDS, need);
      return word ? [{ need, name: lifeNeedNames[word] }] : [];
    }),
  );
  protected readonly section = computed(() => this.facts.goalSection());
  protected readonly heading = computed(() => (this.plan().state === 'paused' ? life.startAgain : life.startTitle));

  ask(): void {
    const dates = datesOf(this.plan());
    this.doing.say(undefined);
    // Dates that were written and put off stand there still.
    if (this.draft.changed().length === 0)
      this.draft.begin(dates, dates.periodFrom ? {} : { periodFrom: osloDate(this.clock.now()) });
    this.show(this.plan().lacksForActive ?? []);
  }

  protected close(): void {
    this.step.set(undefined);
  }

  protected go(event: Event, sectionId: string): void {
    event.preventDefault();
    this.close();
    afterNextRender(() => requestAnimationFrame(() => jumpTo(`s-${sectionId}`)), { injector: this.injector });
  }

  protected async start(event: Event): Promise<void> {
    event.preventDefault();
    const wrong = this.draft.check({ today: osloDate(this.clock.now()), demands: true });
    if (wrong) return this.fields()?.focus(wrong);
    const dates = sentOf(this.draft.value(), DATE_FIELDS);
    const answer = await this.doing.run(
      () => this.client.change(ChangePlanStateDocument, { input: { planId: this.plan().id, to: 'active', ...dates } }),
      { STALE: problemTexts.stale },
    );
    const result = answer?.changePlanState;
    if (!result) return;
    if (result.__typename === 'PlanNotReady') return this.notReady(result.lacks);
    if (result.__typename !== 'PlanStateChanged') return this.doing.say(problemTexts.notAllowed);
    this.draft.begin(this.draft.value());
    this.close();
    this.started.emit();
  }

  private notReady(lacks: readonly Need[]): void {
    this.doing.say(problemTexts.notReady);
    this.show(lacks);
  }

  private show(lacks: readonly Need[]): void {
    const first = lacks.filter((need) => !ASKED_FOR.includes(need));
    this.lacking.set(first);
    this.step.set(first.length > 0 ? 'cannot' : 'start');
  }
}
