// One measure on its line: who, what, when and how it stands; behind "Mer" the rest, and what one may do with it.
import { Component, computed, inject, input, signal } from '@angular/core';
import { MEASURE_KINDS, osloDate } from '@samplan/domain';
import { Button, Icon, Mark, StateTag } from '@samplan/ui';
import { begun, measureKindNames, measures } from '@samplan/wording';
import { CLOCK } from '../../kernel/clock';
import { LanguageChoice } from '../../kernel/language';
import { Paper } from '../../kernel/paper';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { Session } from '../../kernel/session';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { wordOf } from '../../kernel/wire-words';
import { ItemWords } from '../item-words';
import { initialsOf, isPast, nameOf, signsOf, whoOf, type Measure } from '../measure-state';
import { whenOf } from '../measure-when';
import { Objections } from '../objection-actions';
import { PlanStore, type SectionFacts } from '../plan-store';
import { MeasureMore } from './measure-more';

let made = 0;

@Component({
  selector: 'sam-measure-row',
  imports: [Button, Icon, ItemWords, Mark, MeasureMore, Objections, Say, SayPipe, SpokenPipe, StateTag],
  templateUrl: './measure-row.html',
  styleUrl: './measure-row.css',
})
export class MeasureRow {
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(Session);
  private readonly clock = inject(CLOCK);
  private readonly store = inject(PlanStore);
  protected readonly paper = inject(Paper);

  readonly measure = input.required<Measure>();
  readonly section = input.required<SectionFacts>();

  protected readonly texts = measures;
  protected readonly id = `measure-${++made}`;
  protected readonly isOpen = signal(false);
  /** What is behind "Mer" is built when it is first opened, and stays. */
  protected readonly hasOpened = signal(false);

  protected readonly title = computed(() => this.measure().title);
  /** What a reader of its line hears it called: its words, else what kind of measure it is. */
  protected readonly name = computed(() => {
    const kind = wordOf(MEASURE_KINDS, this.measure().kind) ?? 'other';
    return this.title() ?? begun(this.language.say(measureKindNames[kind]));
  });
  protected readonly who = computed(() => {
    const who = whoOf(this.measure());
    if (!who) return undefined;
    const isMe = who.person?.id === this.session.me()?.id;
    const unit = who.person ? who.unit : undefined;
    return {
      party: who.party,
      initials: initialsOf(who.person, who.unit),
      name: nameOf(who, this.language),
      beside: isMe ? this.language.say(measures.yourself) : unit,
    };
  });
  protected readonly when = computed(() => {
    const when = whenOf(this.measure(), this.language);
    return when === undefined ? undefined : begun(when);
  });
  protected readonly signs = computed(() => signsOf(this.measure(), this.language));
  protected readonly overdue = computed(() => {
    const { deadlineOn } = this.measure();
    if (!deadlineOn || isPast(this.measure())) return undefined;
    return deadlineOn < osloDate(this.clock.now()) ? this.language.date(deadlineOn, 'short') : undefined;
  });

  protected readonly root = computed(() => `measure:${this.measure().id}:what`);
  protected readonly mayEdit = computed(
    () => this.section().level === 'edit' && this.store.plan()?.state !== 'closed' && this.measure().words !== null,
  );

  protected toggle(): void {
    this.hasOpened.set(true);
    this.isOpen.update((open) => !open);
  }
}
