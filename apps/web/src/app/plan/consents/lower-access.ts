// Making somebody's access to a part smaller: what follows is said before it is done, and then it is done at once.
import { Component, computed, inject, input, output } from '@angular/core';
import { LowerAccessDocument, type Level } from '@samplan/contract';
import { Button } from '@samplan/ui';
import { begun, consents, widening, type Text } from '@samplan/wording';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { shortName, type Spot } from './sharing';

/** What was done, for the line with which it can be undone. */
export interface Lowered {
  /** Or of the batch, where all was taken in one go. */
  readonly loweringId: string;
  readonly measuresWithout: number;
}

const THEN: Readonly<Record<Level, Text | undefined>> = {
  none: consents.thenNothing,
  read: consents.thenRead,
  comment: consents.thenComment,
  edit: undefined,
};

@Component({
  selector: 'sam-lower-access',
  imports: [Button, ProblemLine, Say],
  template: `
    <div class="stack" aria-live="polite">
      @if (then(); as text) {
        <p [say]="text" [with]="begins()"></p>
        @if (to() === 'none') {
          <p [say]="texts.mayBeWritten"></p>
        }
        <p class="quiet" [say]="texts.thenWithout" [with]="values()"></p>
      } @else {
        <p class="quiet" [say]="toOwner() ? more.changeNothing : more.changeNothingOther"></p>
      }
    </div>
    <sam-problem [text]="doing.problem()" />
    <p class="row">
      @if (then()) {
        <button
          type="button"
          samButton
          [color]="to() === 'none' ? 'danger' : 'accent'"
          [attr.aria-disabled]="doing.isBusy()"
          (click)="lower()"
          [say]="doing.isBusy() ? busy() : does()"
        ></button>
      }
      <button type="button" samButton kind="tertiary" (click)="cancelled.emit()" [say]="texts.cancel"></button>
    </p>
  `,
  styles: `
    :host {
      display: block;
    }
  `,
  host: { class: 'stack' },
})
export class LowerAccess {
  private readonly client = inject(GraphqlClient);

  readonly planId = input.required<string>();
  readonly spot = input.required<Spot>();
  readonly to = input.required<Level>();
  readonly toOwner = input.required<boolean>();
  readonly lowered = output<Lowered>();
  /** Something else stands there by now. */
  readonly stale = output();
  readonly cancelled = output();

  protected readonly texts = consents;
  protected readonly more = widening;
  protected readonly doing = new Doing();
  protected readonly values = computed(() => ({ name: shortName(this.spot().row), title: this.spot().section.title }));
  /** Where the name begins the sentence. */
  protected readonly begins = computed(() => ({ ...this.values(), name: begun(this.values().name) }));
  protected readonly then = computed(() => (this.to() === this.spot().cell.level ? undefined : THEN[this.to()]));
  protected readonly does = computed(() => (this.to() === 'none' ? consents.takeAway : consents.lower));
  protected readonly busy = computed(() => (this.to() === 'none' ? consents.takingAway : consents.lowering));

  protected async lower(): Promise<void> {
    const { row, section, cell } = this.spot();
    const whose = row.person ? { personId: row.id } : { unitId: row.id };
    const input = { planId: this.planId(), sectionId: section.sectionId, ...whose, to: this.to(), seen: cell.level };
    const answer = await this.doing.run(() => this.client.change(LowerAccessDocument, { input }));
    const result = answer?.lowerAccess;
    if (!result) return;
    if (result.__typename === 'LowerAccessRefused') return this.stale.emit();
    this.lowered.emit({ loweringId: result.lowering.id, measuresWithout: result.measuresWithout });
  }
}
