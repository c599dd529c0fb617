// "Legg til tiltak": what, how, how much and when; then who can answer for it.
import { Component, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { AddMeasureDocument } from '@samplan/contract';
import { Button, Dialog, Icon } from '@samplan/ui';
import { measures } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { NoPlace } from '../../kernel/no-place';
import { ProblemLine } from '../../kernel/problem-line';
import { sentenceFor } from '../../kernel/problems';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { Session } from '../../kernel/session';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { AskSomebody, type AskAbout } from '../ask-somebody';
import { PlanStore, type SectionFacts } from '../plan-store';
import { chosen, KINDS, type MeasureFields } from './choices';
import { SelectField } from '../select-field';
import { WhenFields, type WhenValue } from './when-fields';

type Words = 'what' | 'how' | 'extent';

let made = 0;

@Component({
  selector: 'sam-add-measure',
  imports: [AskSomebody, Button, Dialog, Icon, NoPlace, ProblemLine, Say, SayPipe, SelectField, SpokenPipe, WhenFields],
  templateUrl: './add-measure.html',
  styleUrl: './fields.css',
})
export class AddMeasure {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(Session);
  protected readonly store = inject(PlanStore);
  private readonly opener = viewChild.required<string, ElementRef<HTMLElement>>('opener', { read: ElementRef });

  readonly section = input.required<SectionFacts>();
  /** The goal that it will serve, if it is one in particular. */
  readonly goalId = input<string>();

  protected readonly texts = measures;
  protected readonly id = `add-measure-${++made}`;
  protected readonly kinds = KINDS;
  protected readonly isLocked = this.session.isLocked;
  protected readonly isOpen = signal(false);
  /** Begun once: the dialogs stay, so that they can close in order. */
  protected readonly hasBegun = signal(false);
  protected readonly doing = new Doing();
  protected readonly words = signal<Readonly<Record<Words, string>>>({ what: '', how: '', extent: '' });
  protected readonly facts = signal<MeasureFields>({});
  protected readonly asking = signal<AskAbout | undefined>(undefined);

  protected begin(): void {
    this.doing.say(undefined);
    this.hasBegun.set(true);
    this.isOpen.set(true);
  }

  protected type(field: Words, event: Event): void {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) {
      const { value } = event.target;
      this.doing.say(undefined);
      this.words.update((before) => ({ ...before, [field]: value }));
    }
  }

  protected when(value: WhenValue): void {
    this.facts.update((before) => ({ ...before, ...value }));
  }

  protected choose(word: string): void {
    const kind = chosen(KINDS, word);
    this.facts.update((before) => ({ ...before, kind }));
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    const { what, how, extent } = this.words();
    const title = what.trim();
    if (!title) return this.doing.say(measures.whatMissing);
    const goalId = this.goalId();
    const answer = await this.doing.run(() =>
      this.client.change(AddMeasureDocument, {
        input: {
          sectionId: this.section().id,
          what: title,
          ...(how.trim() ? { how: how.trim() } : {}),
          ...(extent.trim() ? { extent: extent.trim() } : {}),
          facts: { ...this.facts(), ...(goalId ? { goalId } : {}) },
        },
      }),
    );
    if (!answer) return;
    if (answer.addMeasure.__typename !== 'MeasureAdded') return this.doing.say(sentenceFor('NOT_ALLOWED'));
    const { id: measureId, planId, sectionId } = answer.addMeasure.measure;
    this.isOpen.set(false);
    this.words.set({ what: '', how: '', extent: '' });
    this.facts.set({});
    this.announcer.announce(measures.added, { title });
    this.asking.set({ planId, sectionId, measureId, title });
  }

  /** What the dialog was opened from is where one goes on. */
  protected asked(): void {
    this.asking.set(undefined);
    requestAnimationFrame(() => this.opener().nativeElement.focus({ preventScroll: true }));
  }
}
