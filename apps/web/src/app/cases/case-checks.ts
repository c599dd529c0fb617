// What is checked in a case that is open: a plan here already, another case about the same person, a plan in another municipality.
import { Component, computed, inject, input, output } from '@angular/core';
import { JoinCaseDocument, NoteElsewhereDocument, type CaseWholeQuery, type PlanElsewhere } from '@samplan/contract';
import { PLANS_ELSEWHERE } from '@samplan/domain';
import { Button, Icon } from '@samplan/ui';
import { casePage, elsewhereNames } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { GraphqlClient } from '../kernel/graphql-client';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { WhenPipe } from '../kernel/when.pipe';
import { wordOf } from '../kernel/wire-words';
import { SelectField } from '../plan/select-field';
import { Changing } from './changing';

const WIRE = { 'not-asked': 'not_asked', none: 'none', somewhere: 'somewhere' } as const;

@Component({
  selector: 'sam-case-checks',
  imports: [Button, Icon, ProblemLine, Say, SelectField, WhenPipe],
  template: `<section class="panel stack" aria-labelledby="case-checks">
    <h2 class="h3" id="case-checks" [say]="texts.checks"></h2>
    <ul class="check">
      @if (!whole().hasOpenPlan) {
        <li class="ok"><sam-icon name="check" /><span [say]="texts.noPlanHere"></span></li>
      } @else {
        <li class="miss">
          <sam-icon name="warn" />
          <div>
            <p [say]="texts.planHere"></p>
            <p>
              <button
                type="button"
                samButton
                kind="secondary"
                class="tight"
                [attr.aria-disabled]="doing.isBusy()"
                (click)="join(null)"
                [say]="texts.joinPlan"
              ></button>
            </p>
          </div>
        </li>
      }
      @for (other of whole().others; track other.id) {
        <li class="miss">
          <sam-icon name="people" />
          <div>
            <p [say]="texts.otherCase" [with]="{ date: (other.receivedOn | when: 'short') }"></p>
            <p>
              <button
                type="button"
                samButton
                kind="secondary"
                class="tight"
                [attr.aria-disabled]="doing.isBusy()"
                (click)="join(other.id)"
                [say]="texts.join"
              ></button>
            </p>
          </div>
        </li>
      }
    </ul>
    <sam-select-field
      [label]="texts.elsewhere"
      [options]="answers"
      [value]="elsewhere()"
      describedBy="elsewhere-who"
      (chosen)="note($event)"
    >
      <p class="small quiet" id="elsewhere-who" [say]="texts.elsewhereAsk"></p>
    </sam-select-field>
    <sam-problem [text]="doing.problem()" />
  </section>`,
  styles: `
    :host {
      display: block;
    }
    .ok sam-icon {
      color: var(--ds-color-success-text-subtle);
    }
    .miss sam-icon {
      color: var(--ds-color-warning-text-subtle);
    }
    .miss p + p {
      margin-top: 0.5rem;
    }
  `,
})
export class CaseChecks {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);

  readonly whole = input.required<NonNullable<CaseWholeQuery['case']>>();
  /** The case that is left. */
  readonly joined = output<string>();

  protected readonly texts = casePage;
  protected readonly answers = PLANS_ELSEWHERE.map((word) => ({ word, text: elsewhereNames[word] }));
  protected readonly doing = new Changing();
  protected readonly elsewhere = computed(() => wordOf(PLANS_ELSEWHERE, this.whole().elsewhere));

  protected async join(intoId: string | null): Promise<void> {
    const caseId = this.whole().id;
    const left = await this.doing.change(
      async () => (await this.client.change(JoinCaseDocument, { caseId, intoId })).joinCase,
    );
    if (!left) return;
    this.announcer.announce(intoId ? casePage.joined : casePage.joinedPlan);
    this.joined.emit(left);
  }

  protected async note(word: string): Promise<void> {
    const said = wordOf(PLANS_ELSEWHERE, word);
    if (!said || said === this.elsewhere()) return;
    const answer: PlanElsewhere = WIRE[said];
    const told = { caseId: this.whole().id, answer };
    const done = await this.doing.change(
      async () => (await this.client.change(NoteElsewhereDocument, told)).noteElsewhere,
    );
    if (done) this.announcer.announce(casePage.saved);
  }
}
