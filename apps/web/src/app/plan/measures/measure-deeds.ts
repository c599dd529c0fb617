// What can be done with a measure: ask somebody, answer, take back, end, take up again, move to another part of the plan.
import { Component, computed, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ChangeMeasureDocument, EndResponsibilityDocument, type MeasureState } from '@samplan/contract';
import { Button, Dialog, Icon } from '@samplan/ui';
import { measures, type Text } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { ProblemLine } from '../../kernel/problem-line';
import { sentenceFor } from '../../kernel/problems';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { Session } from '../../kernel/session';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { AskSomebody, type AskAbout } from '../ask-somebody';
import { isPast, nameOf, type Measure } from '../measure-state';
import { MoveItem } from '../move-item';
import { PlanStore, type SectionFacts } from '../plan-store';
import { MeasureOrder } from './measure-order';

@Component({
  selector: 'sam-measure-deeds',
  imports: [
    AskSomebody,
    Button,
    Dialog,
    Icon,
    MeasureOrder,
    MoveItem,
    ProblemLine,
    RouterLink,
    Say,
    SayPipe,
    SpokenPipe,
  ],
  templateUrl: './measure-deeds.html',
  styles: `
    .deeds {
      gap: 0.25rem 0.5rem;
      margin-top: 0.5rem;
    }
  `,
})
export class MeasureDeeds {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(Session);
  private readonly store = inject(PlanStore);
  private readonly asker = viewChild<string, ElementRef<HTMLElement>>('asker', { read: ElementRef });
  private readonly mover = viewChild<string, ElementRef<HTMLElement>>('mover', { read: ElementRef });

  readonly measure = input.required<Measure>();
  readonly section = input.required<SectionFacts>();
  readonly name = input.required<string>();
  readonly mayEdit = input.required<boolean>();

  protected readonly texts = measures;
  protected readonly isLocked = this.session.isLocked;
  protected readonly doing = new Doing();
  protected readonly asking = signal<AskAbout | undefined>(undefined);
  protected readonly sure = signal<'end-measure' | 'end-responsibility' | undefined>(undefined);
  protected readonly isMoving = signal(false);
  protected readonly isPast = computed(() => isPast(this.measure()));
  protected readonly isMine = computed(() => this.measure().responsible?.person?.id === this.session.me()?.id);
  protected readonly responsibleName = computed(() => {
    const { responsible } = this.measure();
    return responsible ? nameOf(responsible, this.language) : '';
  });
  /** The page of the question, for who was asked, who asked, and those whom an answer is for. */
  protected readonly question = computed(() => {
    const { asked } = this.measure();
    const role = this.store.plan()?.myRole;
    const me = this.session.me()?.id;
    if (!asked || this.isPast()) return undefined;
    const isForMe = asked.person ? asked.person.id === me : role === 'participant';
    const talks = asked.state === 'talking';
    if (!isForMe && !(talks && (role === 'owner' || role === 'coordinator' || asked.askedBy?.id === me)))
      return undefined;
    return {
      link: ['/waiting', this.section().id, asked.id],
      text: isForMe ? measures.seeAnswer : measures.seeTalk,
      values: { name: nameOf(asked, this.language) },
    };
  });
  protected readonly heading = computed<{ text: Text; values?: { name: string } }>(() => {
    if (this.sure() === 'end-measure') return { text: measures.endSure };
    return this.isMine()
      ? { text: measures.leaveSure }
      : { text: measures.endResponsibilitySure, values: { name: this.responsibleName() } };
  });

  protected ask(): void {
    const { id: measureId, planId, sectionId, responsible } = this.measure();
    const until = responsible ? this.responsibleName() : undefined;
    this.asking.set({ planId, sectionId, measureId, title: this.name(), until });
  }

  protected hasAsked(): void {
    this.asking.set(undefined);
    requestAnimationFrame(() => this.asker()?.nativeElement.focus({ preventScroll: true }));
  }

  protected hasMoved(): void {
    this.isMoving.set(false);
    requestAnimationFrame(() => this.mover()?.nativeElement.focus({ preventScroll: true }));
  }

  protected async become(state: MeasureState, said: Text): Promise<void> {
    const { id: measureId, sectionId, state: seen } = this.measure();
    const answer = await this.doing.run(() =>
      this.client.change(ChangeMeasureDocument, {
        input: { sectionId, measureId, set: { state }, seen: { state: seen } },
      }),
    );
    if (!answer) return;
    const { __typename: result } = answer.changeMeasure;
    if (result === 'FactsCollided') return this.doing.say(sentenceFor('STALE'));
    if (result === 'ChangeMeasureRefused') return this.doing.say(sentenceFor('NOT_ALLOWED'));
    this.sure.set(undefined);
    this.announcer.announce(said);
  }

  protected async endResponsibility(responsibilityId: string | undefined, said: Text): Promise<void> {
    if (!responsibilityId) return;
    const input = { sectionId: this.section().id, responsibilityId };
    if (!(await this.doing.run(() => this.client.change(EndResponsibilityDocument, { input })))) return;
    this.sure.set(undefined);
    this.announcer.announce(said);
  }
}
