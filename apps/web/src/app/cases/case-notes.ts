// Notes in a case, newest first, which the person may read too, and a new one.
import { Component, inject, input, signal } from '@angular/core';
import { AddCaseNoteDocument, type CaseWholeQuery } from '@samplan/contract';
import { Button, Icon, Mark } from '@samplan/ui';
import { casePage } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { GraphqlClient } from '../kernel/graphql-client';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { TextField } from '../kernel/text-field';
import { WhenPipe } from '../kernel/when.pipe';
import { Changing } from './changing';

type Note = NonNullable<CaseWholeQuery['case']>['notes'][number];

@Component({
  selector: 'sam-case-notes',
  imports: [Button, Icon, Mark, ProblemLine, Say, TextField, WhenPipe],
  template: `<section class="panel stack" aria-labelledby="case-notes">
    <h2 class="h3" id="case-notes" [say]="texts.notes"></h2>
    @if (notes().length) {
      <ul class="news">
        @for (one of notes(); track one.id) {
          <li>
            <sam-mark party="ke" [initials]="one.by.initials" />
            <div>
              <p class="small">
                <b>{{ one.by.givenName }}</b> <span class="quiet"> {{ one.at | when: 'short' }}</span>
              </p>
              <p class="said">{{ one.words }}</p>
            </div>
          </li>
        }
      </ul>
    } @else {
      <p class="quiet" [say]="texts.noNotes"></p>
    }
    @if (isOpen()) {
      <form class="stack" novalidate (submit)="save($event)">
        <sam-text-field
          name="case-note"
          [label]="texts.note"
          [rows]="3"
          [most]="4000"
          [wrong]="isPressed() && !words().trim() ? texts.wordsMissing : undefined"
          [(value)]="words"
        />
        <p class="readers">
          <sam-icon name="eye" [small]="true" /><span [say]="texts.readBy" [with]="{ name: name() }"></span>
        </p>
        <sam-problem [text]="doing.problem()" />
        <p>
          <button
            type="submit"
            samButton
            kind="secondary"
            [attr.aria-disabled]="doing.isBusy()"
            [say]="doing.isBusy() ? texts.saving : texts.saveNote"
          ></button>
        </p>
      </form>
    }
  </section>`,
  styles: `
    :host {
      display: block;
    }
    .said {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class CaseNotes {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);

  readonly caseId = input.required<string>();
  readonly name = input.required<string>();
  readonly notes = input.required<readonly Note[]>();
  readonly isOpen = input.required<boolean>();

  protected readonly texts = casePage;
  protected readonly doing = new Changing();
  protected readonly words = signal('');
  protected readonly isPressed = signal(false);

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.isPressed.set(true);
    const words = this.words().trim();
    if (!words) return;
    const said = { caseId: this.caseId(), words };
    const done = await this.doing.change(async () => (await this.client.change(AddCaseNoteDocument, said)).addCaseNote);
    if (!done) return;
    this.words.set('');
    this.isPressed.set(false);
    this.announcer.announce(casePage.saved);
  }
}
