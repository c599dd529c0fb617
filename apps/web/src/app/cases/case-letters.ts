// The letters of a case, each to be seen and printed, and whether they may be posted.
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseWholeQuery } from '@samplan/contract';
import { CASE_LETTERS } from '@samplan/domain';
import { Icon } from '@samplan/ui';
import { caseLetterNames, casePage, howToReach } from '@samplan/wording';
import { Say } from '../kernel/say';
import { WhenPipe } from '../kernel/when.pipe';
import { wordOf } from '../kernel/wire-words';

type Letter = NonNullable<CaseWholeQuery['case']>['letters'][number];

@Component({
  selector: 'sam-case-letters',
  imports: [Icon, RouterLink, Say, WhenPipe],
  template: `<section class="panel stack" aria-labelledby="case-letters">
    <h2 class="h3" id="case-letters" [say]="texts.letters"></h2>
    <ul class="letters">
      @for (one of shown(); track one.id) {
        <li>
          <a class="link" [routerLink]="['/inbox', caseId(), 'letter', one.id]"
            ><span class="upper" [say]="one.name"></span
          ></a>
          <small>{{ one.madeAt | when: 'short' }}</small>
        </li>
      } @empty {
        <li class="quiet" [say]="texts.noLetters"></li>
      }
    </ul>
    @if (mayPost()) {
      <p class="small quiet" [say]="texts.mayPost"></p>
    } @else {
      <p class="small warning"><sam-icon name="warn" [small]="true" /><span [say]="texts.mayNotPost"></span></p>
      <p><a class="link" routerLink="/look-up" [say]="reach.page"></a></p>
    }
  </section>`,
  styles: `
    :host {
      display: block;
    }
    .warning {
      display: grid;
      grid-template-columns: 1.125rem minmax(0, 1fr);
      gap: 0.5rem;
      line-height: 1.45;
    }
    .upper {
      display: inline-block;
    }
    small {
      display: block;
      color: var(--sam-quiet);
      font-size: 0.9375rem;
    }
  `,
})
export class CaseLetters {
  readonly caseId = input.required<string>();
  readonly letters = input.required<readonly Letter[]>();
  readonly mayPost = input.required<boolean>();

  protected readonly texts = casePage;
  protected readonly reach = howToReach;
  protected readonly shown = computed(() =>
    this.letters().map((one) => ({ ...one, name: caseLetterNames[wordOf(CASE_LETTERS, one.kind) ?? 'case-received'] })),
  );
}
