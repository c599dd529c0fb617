// The facts of a measure, changed in place: each field is stored when one leaves it, and nothing is lost when two collide.
import { Component, computed, DestroyRef, inject, input, linkedSignal, output, signal } from '@angular/core';
import { ChangeMeasureDocument, ServiceLevelsDocument } from '@samplan/contract';
import { Button, Icon } from '@samplan/ui';
import { factNames, measures, type Text } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { asked } from '../../kernel/asked';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { NoPlace } from '../../kernel/no-place';
import { ProblemLine } from '../../kernel/problem-line';
import { sentenceFor } from '../../kernel/problems';
import { Say } from '../../kernel/say';
import { Collision, type Choice, type Collided } from '../collision';
import type { Measure } from '../measure-state';
import { PlanStore, type SectionFacts } from '../plan-store';
import { chosen, DECISIONS, KINDS, STATES, TRAINING, type MeasureFields } from './choices';
import {
  EMPTY,
  factsOf,
  having,
  isField,
  renewed,
  sent,
  shownOf,
  storedAs,
  unsavedOf,
  without,
  write,
  type Draft,
  type Field,
} from './draft';
import { SelectField } from '../select-field';
import { WhenFields, type WhenField, type WhenValue } from './when-fields';

let made = 0;

@Component({
  selector: 'sam-measure-facts',
  imports: [Button, Collision, Icon, NoPlace, ProblemLine, Say, SelectField, WhenFields],
  templateUrl: './measure-facts.html',
  styleUrl: './fields.css',
})
export class MeasureFacts {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly store = inject(PlanStore);

  readonly measure = input.required<Measure>();
  readonly section = input.required<SectionFacts>();
  readonly name = input.required<string>();
  readonly isStaff = input.required<boolean>();
  readonly done = output();

  protected readonly texts = measures;
  protected readonly id = `facts-${++made}`;
  protected readonly kinds = KINDS;
  protected readonly states = STATES;
  protected readonly decisions = DECISIONS;
  protected readonly training = TRAINING;
  protected readonly doing = new Doing();
  private readonly levelsAsked = asked(ServiceLevelsDocument, () => (this.isStaff() ? {} : undefined));
  protected readonly levels = computed(() =>
    (this.levelsAsked.data()?.serviceLevels ?? []).map(({ id, name }) => ({ word: id, text: name })),
  );
  /** Goals that have not ended and that one can read: those of this section first. */
  protected readonly goals = computed(() => {
    const here = this.section().id;
    const sections = [...this.store.sections()].sort((a, b) => Number(b.id === here) - Number(a.id === here));
    return sections
      .flatMap((section) => this.store.goalsOf(section))
      .filter(({ endedOn, id }) => endedOn === null || id === this.measure().goalId)
      .flatMap(({ id, words }) => (words ? [{ word: id, text: words.title }] : []));
  });
  protected readonly names = computed(() =>
    Object.fromEntries([...[...this.goals(), ...this.levels()].map(({ word, text }) => [word, text])]),
  );

  private readonly draft = linkedSignal<Measure, Draft>({
    source: this.measure,
    computation: (_, before) => (before ? renewed(before.value) : EMPTY),
  });
  /** One field after the other, so that none is left because another is on its way. */
  private line: Promise<void> = Promise.resolve();
  protected readonly facts = computed(() => shownOf(factsOf(this.measure()), this.draft()));
  protected readonly unsaved = computed(() => unsavedOf(this.draft()).length > 0);
  protected readonly collisions = signal<readonly Collided[]>([]);

  constructor() {
    // Whoever goes away from the page has left the field, too.
    inject(DestroyRef).onDestroy(() => void this.saveAll());
  }

  protected when(value: WhenValue): void {
    const { startsOn, deadlineOn, recurrence } = value;
    if (startsOn !== undefined) this.write('startsOn', startsOn);
    if (deadlineOn !== undefined) this.write('deadlineOn', deadlineOn);
    if (recurrence !== undefined) this.write('recurrence', recurrence);
  }

  protected choose(field: Exclude<Field, WhenField | 'decisionReference'>, value: string): void {
    if (field === 'kind') this.write(field, chosen(KINDS, value));
    else if (field === 'state') this.write(field, chosen(STATES, value));
    else if (field === 'decision') this.write(field, chosen(DECISIONS, value));
    else if (field === 'trainingTried') this.write(field, chosen(TRAINING, value));
    else this.write(field, value || null);
  }

  protected type({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.write('decisionReference', target.value.trim() || null);
  }

  protected save(field: Field): Promise<void> {
    this.line = this.line.then(() => this.sendField(field));
    return this.line;
  }

  private async sendField(field: Field): Promise<void> {
    const draft = sent(this.draft(), field);
    if (!draft) {
      if (!this.draft().stored.includes(field)) this.drop(field);
      return;
    }
    const answer = await this.doing.run(() =>
      this.client.change(ChangeMeasureDocument, {
        input: { sectionId: this.section().id, measureId: this.measure().id, ...draft },
      }),
    );
    // Refused or away: what was written stands in the field, and it says that it is not stored.
    if (!answer) return;
    const { changeMeasure: result } = answer;
    if (result.__typename === 'FactsCollided') return this.collisions.set(result.collisions);
    if (result.__typename === 'ChangeMeasureRefused') return this.doing.say(sentenceFor('NOT_ALLOWED'));
    this.draft.update((before) => storedAs(before, field, draft.set));
    this.announcer.announce(measures.changed, { field: this.said(field) });
  }

  protected async saveAll(): Promise<void> {
    for (const field of this.changed()) await this.save(field);
  }

  protected async finish(): Promise<void> {
    await this.saveAll();
    if (!this.unsaved()) this.done.emit();
  }

  protected async settle(choices: readonly Choice[]): Promise<void> {
    const facts = factsOf(this.measure());
    const collided = this.collisions();
    this.collisions.set([]);
    for (const { field, side } of choices) {
      if (!isField(field, facts)) continue;
      const theirs = collided.find((one) => one.field === field)?.theirs ?? 'null';
      if (side === 'theirs') this.drop(field);
      else {
        this.draft.update((draft) => having(draft, field, theirs));
        await this.save(field);
      }
    }
  }

  private write<F extends Field>(field: F, value: MeasureFields[F]): void {
    this.draft.update((draft) => write(draft, factsOf(this.measure()), field, value));
  }

  private drop(field: Field): void {
    this.draft.update((draft) => without(draft, field));
  }

  private changed(): readonly Field[] {
    const facts = factsOf(this.measure());
    return unsavedOf(this.draft()).filter((field) => isField(field, facts));
  }

  private said(field: Field): string {
    const text: Text | undefined = factNames[field];
    return text ? this.language.say(text) : field;
  }
}
