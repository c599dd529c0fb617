// The figures as a file that may leave the house, and the list of those who register by hand, which may not.
import { Component, inject, input } from '@angular/core';
import { OverviewAsCsvDocument, RegistrationListDocument } from '@samplan/contract';
import { Button } from '@samplan/ui';
import { registerExport } from '@samplan/wording';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { LanguageChoice } from '../kernel/language';
import { ProblemLine } from '../kernel/problem-line';
import { saveCsv } from '../kernel/save-file';
import { Say } from '../kernel/say';

@Component({
  selector: 'sam-take-along',
  imports: [Button, ProblemLine, Say],
  template: `
    <h2 class="h3" [say]="texts.heading"></h2>
    <div class="files">
      <p class="quiet small" id="figures-help" [say]="texts.figuresHelp"></p>
      <button
        type="button"
        samButton
        kind="secondary"
        aria-describedby="figures-help"
        [attr.aria-disabled]="doing.isBusy()"
        (click)="takeFigures()"
        [say]="texts.figures"
      ></button>
      <p class="quiet small" id="list-help" [say]="texts.listHelp"></p>
      <button
        type="button"
        samButton
        kind="secondary"
        aria-describedby="list-help"
        [attr.aria-disabled]="doing.isBusy()"
        (click)="takeList()"
        [say]="texts.list"
      ></button>
    </div>
    <sam-problem [text]="doing.problem()" />
  `,
  styles: `
    .files {
      display: grid;
      gap: var(--sam-gap-2) var(--sam-gap-5);
      justify-items: start;
    }
    button {
      margin-bottom: var(--sam-gap-3);
    }
    @media (min-width: 62rem) {
      .files {
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
      }
      button {
        width: 100%;
        margin-bottom: 0;
      }
    }
  `,
  host: { class: 'panel' },
})
export class TakeAlong {
  private readonly client = inject(GraphqlClient);
  private readonly language = inject(LanguageChoice);

  /** The day that is told of; null for today. */
  readonly day = input.required<string | null>();
  readonly today = input.required<string>();

  protected readonly texts = registerExport;
  protected readonly doing = new Doing();

  protected async takeFigures(): Promise<void> {
    const answer = await this.doing.run(() => this.client.ask(OverviewAsCsvDocument, { on: this.day() }));
    if (answer) saveCsv(this.language.say(registerExport.figuresFile, this.named()), answer.overviewAsCsv);
  }

  protected async takeList(): Promise<void> {
    const answer = await this.doing.run(() => this.client.ask(RegistrationListDocument, { on: this.day() }));
    if (answer) saveCsv(this.language.say(registerExport.listFile, this.named()), answer.registrationList);
  }

  private named() {
    return { on: this.day() ?? this.today() };
  }
}
