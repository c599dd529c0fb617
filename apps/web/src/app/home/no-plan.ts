// Where somebody has no plan here yet: what a plan is, and how to begin one. The consent is asked for by itself.
import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { OpenOwnPlanDocument } from '@samplan/contract';
import { Button, Dialog } from '@samplan/ui';
import { home, languageOf, PLAN_CONSENT_VERSION, planConsent, type Text } from '@samplan/wording';
import { GraphqlClient } from '../kernel/graphql-client';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { LanguageChoice } from '../kernel/language';
import { Refused, sentenceFor } from '../kernel/problems';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session, type Me } from '../kernel/session';
import { MoreChoices } from './more-choices';
import { WaitingHere } from './waiting-here';

@Component({
  selector: 'sam-no-plan',
  imports: [SpokenPipe, Button, Dialog, MoreChoices, Say, SayPipe, WaitingHere],
  templateUrl: './no-plan.html',
  host: { class: 'narrow letter stack' },
})
export class NoPlan {
  readonly me = input.required<Me>();

  private readonly client = inject(GraphqlClient);
  private readonly language = inject(LanguageChoice);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  protected readonly words = home;
  protected readonly consent = planConsent;
  protected readonly isAsking = signal(false);
  /** Over a page that has locked lies the lock alone. */
  protected readonly isLocked = this.session.isLocked;
  protected readonly isMaking = signal(false);
  protected readonly problem = signal<Text | undefined>(undefined);
  protected readonly tenant = computed(() => this.me().tenant.name);

  protected ask(): void {
    this.problem.set(undefined);
    this.isAsking.set(true);
  }

  protected async agree(): Promise<void> {
    if (this.isMaking()) return;
    this.isMaking.set(true);
    try {
      const { id } = this.me();
      const { openPlan } = await this.client.change(OpenOwnPlanDocument, {
        input: {
          ownerId: id,
          type: 'individual_plan',
          consent: {
            form: 'signed_here',
            // The language in which the consent was read, which is not Sámi while its text is not.
            language: languageOf(planConsent.what, this.language.current()),
            textVersion: PLAN_CONSENT_VERSION,
            givenById: id,
          },
        },
      });
      if (openPlan.__typename === 'OpenPlanRefused') return this.problem.set(planConsent.refused);
      await this.session.look();
      if (openPlan.__typename === 'PlanOpened') await this.router.navigate(['/plan', openPlan.planId]);
      else this.problem.set(planConsent.already);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.problem.set(error.code === 'UNAVAILABLE' ? planConsent.away : sentenceFor(error.code));
    } finally {
      this.isMaking.set(false);
    }
  }
}
