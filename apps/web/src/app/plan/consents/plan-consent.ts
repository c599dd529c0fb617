// The consent that the plan is made: the owner takes it back, and gives it again.
import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { GivePlanConsentDocument, PlanWideningsDocument, WithdrawPlanConsentDocument } from '@samplan/contract';
import { Button, Dialog, Icon, Notice } from '@samplan/ui';
import { consents, consentToPlan, type Text } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { askedOfPlan } from '../../kernel/asked';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { pageTitle } from '../../kernel/page-title';
import { ProblemLine } from '../../kernel/problem-line';
import { sentenceForRefused } from '../../kernel/problems';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { Session } from '../../kernel/session';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { NotThere } from '../not-there';
import { SigningLanguage, type TextLanguage } from './signing-language';

@Component({
  selector: 'sam-plan-consent',
  imports: [Button, Dialog, Icon, NotThere, Notice, ProblemLine, RouterLink, Say, SayPipe, SigningLanguage, SpokenPipe],
  templateUrl: './plan-consent.html',
})
export class PlanConsent {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(Session);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly planId = input.required<string>();

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
  private readonly chosen = signal<TextLanguage | undefined>(undefined);
  protected readonly mustChoose = computed(() => this.language.current() === 'se');
  protected readonly textLanguage = computed<TextLanguage | undefined>(() => {
    const language = this.language.current();
    return language === 'se' ? this.chosen() : language;
  });

  constructor() {
    pageTitle(() => consentToPlan.page);
  }

  protected choose(language: TextLanguage): void {
    this.chosen.set(language);
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

  protected async giveAgain(): Promise<void> {
    const language = this.textLanguage();
    if (!language) return;
    const variables = { planId: this.planId(), language };
    const answer = await this.doing.run(() => this.client.change(GivePlanConsentDocument, variables));
    const result = answer?.givePlanConsent;
    if (!result) return;
    if (result.__typename === 'WithdrawPlanConsentRefused') return this.doing.say(sentenceForRefused(result));
    this.done(consentToPlan.given);
  }

  private done(text: Text): void {
    this.announcer.announce(text);
    const focus = () => this.host.nativeElement.querySelector<HTMLElement>('h1')?.focus();
    afterNextRender(focus, { injector: this.injector });
  }
}
