// Where a plan stands between draft and closed, and the steps that one may take with it.
import { afterNextRender, Component, computed, inject, Injector, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { ChangePlanStateDocument, ClosePlanDocument, type CloseReason } from '@samplan/contract';
import { LIFE_NEEDS } from '@samplan/domain';
import { Button, Dialog } from '@samplan/ui';
import { life, lifeNeedNames, problemTexts, type Text } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { NoPlace } from '../../kernel/no-place';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { Session } from '../../kernel/session';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { wordOf } from '../../kernel/wire-words';
import { REASONS } from '../../shell/close-reasons';
import { EnterDeath } from '../../shell/enter-death';
import { jumpTo } from '../jump';
import { LifeClosed } from './life-closed';
import { LifeFacts, type Living } from './life-facts';
import { StartPlan } from './start-plan';

const STANDS: Readonly<Record<Living['state'], Text>> = {
  draft: life.isDraft,
  active: life.isActive,
  paused: life.isPaused,
  closed: life.isClosed,
};

@Component({
  selector: 'sam-life-steps',
  imports: [Button, Dialog, EnterDeath, LifeClosed, NoPlace, ProblemLine, Say, SayPipe, SpokenPipe, StartPlan],
  templateUrl: './life-steps.html',
  styleUrl: './life.css',
})
export class LifeSteps {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly injector = inject(Injector);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly facts = inject(LifeFacts);

  readonly plan = input.required<Living>();

  protected readonly texts = life;
  protected readonly reasons = REASONS;
  protected readonly isLocked = this.session.isLocked;
  protected readonly asking = signal<'pause' | 'close' | undefined>(undefined);
  protected readonly reason = signal('');
  protected readonly closeReason = signal<CloseReason | undefined>(undefined);
  protected readonly note = signal('');
  protected readonly evaluation = signal('');
  /** Who can no longer open it then. */
  protected readonly others = computed(() => this.language.list(this.facts.others()));
  protected readonly doing = new Doing();
  protected readonly stands = computed(() => STANDS[this.plan().state]);
  protected readonly lacks = computed(() => {
    const words = (this.plan().lacksForActive ?? []).flatMap((need) => wordOf(LIFE_NEEDS, need) ?? []);
    return this.language.list(words.map((word) => this.language.say(lifeNeedNames[word])));
  });

  protected ask(what: 'pause' | 'close'): void {
    this.doing.say(undefined);
    this.asking.set(what);
  }

  protected write({ target }: Event, what: 'pause' | 'close' | 'went'): void {
    if (!(target instanceof HTMLTextAreaElement)) return;
    if (what === 'pause') this.reason.set(target.value);
    else if (what === 'went') this.evaluation.set(target.value);
    else this.note.set(target.value);
  }

  protected async pause(event: Event): Promise<void> {
    event.preventDefault();
    const reason = this.reason().trim();
    if (!reason) return this.refuse(life.reasonMissing, 'pause-why');
    const answer = await this.doing.run(() =>
      this.client.change(ChangePlanStateDocument, { input: { planId: this.plan().id, to: 'paused', reason } }),
    );
    const result = answer?.changePlanState;
    if (!result) return;
    if (result.__typename === 'PlanNotReady') return this.refuse(life.reasonMissing, 'pause-why');
    if (result.__typename !== 'PlanStateChanged') return this.doing.say(problemTexts.notAllowed);
    this.reason.set('');
    this.done(life.paused);
  }

  protected async close(event: Event): Promise<void> {
    event.preventDefault();
    const reason = this.closeReason();
    const note = this.note().trim();
    if (!reason) return this.refuse(life.chooseReason, 'close-goals_reached');
    if (reason === 'other' && !note) return this.refuse(life.closeNoteMust, 'close-note');
    const input = { planId: this.plan().id, reason, note: note || null, evaluation: this.evaluation().trim() || null };
    const answer = await this.doing.run(() => this.client.change(ClosePlanDocument, { input }));
    const result = answer?.closePlan;
    if (!result) return;
    if (result.__typename !== 'PlanStateChanged') return this.doing.say(problemTexts.notAllowed);
    this.note.set('');
    this.evaluation.set('');
    this.done(life.closed);
    // The bar names one's own plan as long as it is open.
    await this.session.look();
  }

  /** The plan is open to nobody any more. */
  protected async leave(): Promise<void> {
    this.client.forget();
    await this.router.navigateByUrl('/');
  }

  /** The step is taken: said aloud, and the focus stands where the plan's state is told. */
  protected done(said: Text): void {
    this.asking.set(undefined);
    this.announcer.announce(said);
    afterNextRender(() => requestAnimationFrame(() => jumpTo('how-it-stands')), { injector: this.injector });
  }

  private refuse(problem: Text, fieldId: string): void {
    this.doing.say(problem);
    document.getElementById(fieldId)?.focus();
  }
}
