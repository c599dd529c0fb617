// When all look at the plan again, and the period that it runs: shown to all who follow it, changed by those who may.
import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { ChangePlanDocument } from '@samplan/contract';
import { osloDate } from '@samplan/domain';
import { Button, Icon } from '@samplan/ui';
import { life, problemTexts, type Text, type Values } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { CLOCK } from '../../kernel/clock';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';
import { WhenPipe } from '../../kernel/when.pipe';
import { Collision, type Choice, type Collided } from '../collision';
import { DateFields } from './date-fields';
import { DATE_FIELDS, datesOf, sentOf, type DateField } from './dates';
import { DatesDraft } from './dates-draft';
import { LifeFacts, type Living } from './life-facts';

export const DATES_ID = 'plan-dates';

@Component({
  selector: 'sam-life-dates',
  imports: [Button, Collision, DateFields, Icon, Say, WhenPipe],
  templateUrl: './life-dates.html',
  styleUrl: './life.css',
})
export class LifeDates {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly clock = inject(CLOCK);
  private readonly injector = inject(Injector);
  protected readonly language = inject(LanguageChoice);
  protected readonly facts = inject(LifeFacts);
  private readonly fields = viewChild(DateFields);
  private readonly opener = viewChild<string, ElementRef<HTMLElement>>('opener', { read: ElementRef });

  readonly plan = input.required<Living>();

  protected readonly texts = life;
  protected readonly id = DATES_ID;
  protected readonly isOpen = signal(false);
  protected readonly draft = new DatesDraft();
  protected readonly doing = new Doing();
  protected readonly collisions = signal<readonly Collided[]>([]);
  protected readonly hasDates = computed(() => DATE_FIELDS.some((field) => this.plan()[field] !== null));
  protected readonly isPast = computed(() => (this.plan().nextReviewOn ?? '9') < osloDate(this.clock.now()));
  protected readonly period = computed<{ text: Text; values?: Values }>(() => {
    const { periodFrom, periodTo } = this.plan();
    const from = periodFrom && this.language.date(periodFrom, 'since');
    const to = periodTo && this.language.date(periodTo, 'since');
    if (from && to) return { text: life.runs, values: { from, to } };
    if (from) return { text: life.runsFrom, values: { from } };
    return to ? { text: life.runsTo, values: { to } } : { text: life.noPeriod };
  });

  open(): void {
    if (!this.isOpen()) {
      this.draft.begin(datesOf(this.plan()));
      this.doing.say(undefined);
      this.isOpen.set(true);
    }
    afterNextRender(() => this.fields()?.focus(), { injector: this.injector });
  }

  protected close(): void {
    this.isOpen.set(false);
    afterNextRender(() => this.opener()?.nativeElement.focus(), { injector: this.injector });
  }

  protected async save(event?: Event): Promise<void> {
    event?.preventDefault();
    const before = this.draft.seen();
    const today = osloDate(this.clock.now());
    const wrong = this.draft.check({ today, demands: this.plan().state === 'active', before });
    if (wrong) return this.fields()?.focus(wrong);
    const changed = this.draft.changed();
    if (changed.length === 0) return this.close();
    const answer = await this.doing.run(() =>
      this.client.change(ChangePlanDocument, {
        input: { planId: this.plan().id, set: sentOf(this.draft.value(), changed), seen: sentOf(before, changed) },
      }),
    );
    if (!answer) return;
    const { changePlan: result } = answer;
    if (result.__typename === 'FactsCollided') return this.collisions.set(result.collisions);
    if (result.__typename === 'PlanNotReady') return this.doing.say(problemTexts.notReady);
    if (result.__typename === 'ChangePlanRefused') return this.doing.say(problemTexts.notAllowed);
    this.announcer.announce(life.datesSaved);
    this.close();
  }

  protected async settle(choices: readonly Choice[]): Promise<void> {
    const collided = this.collisions();
    this.collisions.set([]);
    for (const { field, side } of choices) {
      const theirs: unknown = JSON.parse(collided.find((one) => one.field === field)?.theirs ?? 'null');
      if (isDateField(field)) this.draft.having(field, typeof theirs === 'string' ? theirs : '', side === 'theirs');
    }
    await this.save();
  }
}

const isDateField = (field: string): field is DateField => DATE_FIELDS.some((known) => known === field);
