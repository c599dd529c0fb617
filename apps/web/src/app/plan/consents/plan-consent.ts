// The consent that the plan is made: the owner takes it back, and gives it again by signing it.
import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PlanWideningsDocument, PreparePlanConsentDocument, WithdrawPlanConsentDocument } from '@samplan/contract';
import { Button, Dialog, Icon, Notice } from '@samplan/ui';
import { consents, consentToPlan, type Text } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { askedOfPlan } from '../../kernel/asked';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { pageTitle } from '../../kernel/page-title';
import { ProblemLine } from '../../kernel/problem-line';
import { sentenceForRefused } from '../../kernel/problems';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { Session } from '../../kernel/session';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { NotThere } from '../not-there';
import { TextToSign, type Prepare } from './text-to-sign';
import { Unsigned } from './unsigned';

@Component({
  selector: 'sam-plan-consent',
  imports: [
    Button,
    Dialog,
    Icon,
    NotThere,
    Notice,
    ProblemLine,
    RouterLink,
    Say,
    SayPipe,
    SpokenPipe,
    TextToSign,
    Unsigned,
  ],
  templateUrl: './plan-consent.html',
})
export class PlanConsent {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(Session);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly planId = input.required<string>();
  /** From the address, where the sign-in came to nothing. */
  readonly problem = input<string>();

  protected readonly answer = askedOfPlan(PlanWideningsDocument, () => ({ planId: this.planId() }));
  protected readonly texts = consentToPlan;
  protected readonly consentTexts = consents;
  protected readonly doing = new Doing();
  protected readonly isLocked = this.session.isLocked;
  protected readonly plan = computed(() => {
    const plan = this.answer.data()?.plan;
    return plan?.myRole === 'owner' ? plan : undefined;
  });
  protected readonly mayTakeBack = computed(() => this.plan()?.sharing.mayWithdrawPlanConsent === true);
  protected readonly isAsking = signal(false);
  protected readonly prepare = computed<Prepare>(() => {
    const planId = this.planId();
    return async (shown) =>
      (await this.client.change(PreparePlanConsentDocument, { planId, ...shown }, false)).preparePlanConsent;
  });

  constructor() {
    pageTitle(() => consentToPlan.page);
  }

  protected async takeBack(): Promise<void> {
    const variables = { planId: this.planId() };
    const answer = await this.doing.run(() => this.client.change(WithdrawPlanConsentDocument, variables));
    const result = answer?.withdrawPlanConsent;
    if (!result) return;
    this.isAsking.set(false);
    if (result.__typename === 'WithdrawPlanConsentRefused') return this.doing.say(sentenceForRefused(result));
    this.done(consentToPlan.closed);
  }

  private done(text: Text): void {
    this.announcer.announce(text);
    const focus = () => this.host.nativeElement.querySelector<HTMLElement>('h1')?.focus();
    afterNextRender(focus, { injector: this.injector });
  }
}
