// The first meeting with one's own plan, while nothing is written: whose it is, who can open it, and where to begin.
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Mark } from '@samplan/ui';
import { consentToPlan, home, roleNames } from '@samplan/wording';
import { LanguageChoice } from '../kernel/language';
import { Say } from '../kernel/say';
import type { Me } from '../kernel/session';
import type { HomePlan } from './home-plan';
import { whomCanOpen } from './whom';

@Component({
  selector: 'sam-first-time',
  imports: [Button, Mark, RouterLink, Say],
  templateUrl: './first-time.html',
  host: { class: 'narrow letter stack' },
})
export class FirstTime {
  readonly plan = input.required<HomePlan>();
  readonly me = input.required<Me>();

  private readonly language = inject(LanguageChoice);

  protected readonly words = home;
  protected readonly noPlan = consentToPlan;
  protected readonly coordinatorWord = roleNames.coordinator;
  private readonly whom = computed(() => whomCanOpen(this.plan()));
  protected readonly names = computed(() => {
    const names = this.whom().readers.map(({ name, isCoordinator }) =>
      isCoordinator ? this.language.say(home.asCoordinator, { name }) : name,
    );
    return this.language.list(names).replaceAll(',,', ',');
  });
  protected readonly access = computed(() => {
    const { readers, isPartly } = this.whom();
    if (readers.length === 0) return home.onlyYou;
    return isPartly ? home.onlyYouAndParts : home.onlyYouAnd;
  });
}
