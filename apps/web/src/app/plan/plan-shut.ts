// What the owner meets where no consent to the plan holds: it is closed to everybody else, and how to open it again.
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PlanIsConsentedDocument } from '@samplan/contract';
import { Button, Notice } from '@samplan/ui';
import { consentToPlan } from '@samplan/wording';
import { asked } from '../kernel/asked';
import { Say } from '../kernel/say';
import { PlanStore } from './plan-store';

@Component({
  selector: 'sam-plan-shut',
  imports: [Button, Notice, RouterLink, Say],
  template: `@if (isShut()) {
    <sam-notice icon="lock">
      <p><b [say]="texts.closed"></b>&ngsp;<span [say]="texts.closedWhat"></span></p>
      <p>
        <a samButton kind="secondary" [routerLink]="['/plan', store.planId(), 'plan-consent']" [say]="texts.change"></a>
      </p>
    </sam-notice>
  }`,
  styles: `
    :host {
      display: block;
    }
    :host:has(sam-notice) {
      margin-bottom: var(--sam-gap-5);
    }
  `,
})
export class PlanShut {
  protected readonly store = inject(PlanStore);
  private readonly answer = asked(
    PlanIsConsentedDocument,
    () => {
      const planId = this.store.planId();
      return planId !== undefined && this.store.isOwner() ? { planId } : undefined;
    },
    ({ planId, topic }) => planId === this.store.planId() && topic !== 'words' && topic !== 'writing',
  );

  protected readonly texts = consentToPlan;
  /** The newest answer about the plan itself counts. */
  protected readonly isShut = computed(() => {
    const plan = this.answer.data()?.plan;
    const last = plan?.consents.find(({ kind }) => kind === 'plan_is_made');
    return plan?.state !== 'closed' && last !== undefined && last.state !== 'given';
  });
}
