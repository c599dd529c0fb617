// Why a sign-in did not lead in: what happened, that nothing is lost, what to do now.
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button } from '@samplan/ui';
import { sessionTexts, signInProblems, type SignInReason } from '@samplan/wording';
import { pageTitle } from '../kernel/page-title';
import { Say } from '../kernel/say';

const isReason = (text: string): text is SignInReason => Object.hasOwn(signInProblems, text);

@Component({
  selector: 'sam-sign-in-problem',
  imports: [Button, RouterLink, Say],
  template: `<div class="narrow stack">
    <h1 [say]="problem().title"></h1>
    <p [say]="problem().what"></p>
    <p [say]="problem().now"></p>
    <p><a samButton routerLink="/" [say]="words.tryAgain"></a></p>
  </div>`,
})
export class SignInProblem {
  readonly reason = input.required<string>();

  protected readonly words = sessionTexts;
  protected readonly problem = computed(() => {
    const reason = this.reason();
    return signInProblems[isReason(reason) ? reason : 'failed'];
  });

  constructor() {
    pageTitle(() => this.problem().title);
  }
}
