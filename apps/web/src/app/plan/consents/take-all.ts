// "Ta bort alt": what the owner's yes gives a unit or a person, taken away in one go after one question.
import { Component, computed, inject, input, output } from '@angular/core';
import { WithdrawAllDocument } from '@samplan/contract';
import { Button, Dialog } from '@samplan/ui';
import { begun, consents, widening } from '@samplan/wording';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { Session } from '../../kernel/session';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import type { Lowered } from './lower-access';
import { shortName, takeable, type Sharing, type SharingRow } from './sharing';

@Component({
  selector: 'sam-take-all',
  imports: [Button, Dialog, ProblemLine, Say, SayPipe, SpokenPipe],
  template: `
    <sam-dialog
      [open]="row() !== undefined && !isLocked()"
      [attr.lang]="more.takeAllTitle | spoken"
      [heading]="more.takeAllTitle | say: { name: name() }"
      (closed)="close()"
    >
      <div class="stack">
        <p [say]="more.takeAllThen" [with]="then()"></p>
        <p [say]="texts.mayBeWritten"></p>
        <p class="quiet" [say]="more.takeAllStays"></p>
        <sam-problem [text]="doing.problem()" />
        <p class="row">
          <button
            type="button"
            samButton
            color="danger"
            [attr.aria-disabled]="doing.isBusy()"
            (click)="take()"
            [say]="doing.isBusy() ? texts.takingAway : more.takeAll"
          ></button>
          <button type="button" samButton kind="tertiary" (click)="close()" [say]="texts.cancel"></button>
        </p>
      </div>
    </sam-dialog>
  `,
})
export class TakeAll {
  private readonly client = inject(GraphqlClient);
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(Session);

  readonly planId = input.required<string>();
  readonly sharing = input.required<Sharing>();
  readonly row = input.required<SharingRow | undefined>();
  readonly taken = output<Lowered>();
  readonly stale = output();
  readonly closed = output();

  protected readonly texts = consents;
  protected readonly more = widening;
  protected readonly doing = new Doing();
  protected readonly isLocked = this.session.isLocked;
  protected readonly name = computed(() => {
    const row = this.row();
    return row ? shortName(row) : '';
  });
  protected readonly then = computed(() => {
    const row = this.row();
    const titles = row ? takeable(this.sharing(), row).map(({ section }) => `«${section.title}»`) : [];
    return { name: begun(this.name()), titles: this.language.list(titles) };
  });

  /** What was wrong with one is not said of the next. */
  protected close(): void {
    this.doing.say(undefined);
    this.closed.emit();
  }

  protected async take(): Promise<void> {
    const row = this.row();
    if (!row) return;
    const input = { planId: this.planId(), ...(row.person ? { personId: row.id } : { unitId: row.id }) };
    const answer = await this.doing.run(() => this.client.change(WithdrawAllDocument, { input }));
    const result = answer?.withdrawAll;
    if (!result) return;
    if (result.__typename === 'WithdrawAllRefused') return this.stale.emit();
    this.taken.emit({ loweringId: result.batchId, measuresWithout: result.measuresWithout });
  }
}
