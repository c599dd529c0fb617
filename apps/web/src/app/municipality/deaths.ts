// Deaths that were entered in the municipality, for the coordinating unit: what was entered wrongly is undone within a day.
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DeathsDocument, UndoDeathDocument } from '@samplan/contract';
import { Button, Skeleton } from '@samplan/ui';
import { deaths, shell } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { sentenceForRefused } from '../kernel/problems';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhenPipe } from '../kernel/when.pipe';
import { Away } from '../shell/away';

@Component({
  selector: 'sam-deaths',
  imports: [Away, Button, ProblemLine, RouterLink, Say, SayPipe, Skeleton, SpokenPipe, WhenPipe],
  template: `<div class="page-head">
      <h1 tabindex="-1" [say]="texts.page"></h1>
      <p [say]="texts.what"></p>
      <p class="quiet"><span [say]="texts.where"></span>&ngsp;<a routerLink="/look-up" [say]="texts.find"></a></p>
    </div>
    <sam-problem [text]="doing.problem()" />
    @for (one of all(); track one.personId) {
      <section class="panel stack" [attr.aria-labelledby]="'death-' + one.personId">
        <h2 class="h3" [id]="'death-' + one.personId">{{ one.name }}</h2>
        <p>
          <span [say]="texts.diedOn" [with]="{ date: one.diedOn | when: 'since' }"></span>&ngsp;<span
            class="small quiet"
            [say]="texts.enteredBy"
            [with]="{
              name: one.enteredBy,
              date: (one.enteredAt | when: 'short'),
              time: (one.enteredAt | when: 'time'),
            }"
          ></span>
        </p>
        @if (one.undoUntil; as until) {
          <p class="row">
            <button
              type="button"
              samButton
              kind="secondary"
              [attr.aria-disabled]="doing.isBusy()"
              (click)="undo(one.personId, one.name)"
            >
              <span
                ><span [say]="texts.undo"></span><span class="sr">: {{ one.name }}</span></span
              >
            </button>
            <span
              class="small quiet"
              [say]="texts.undoUntil"
              [with]="{ date: until | when: 'short', time: until | when: 'time' }"
            ></span>
          </p>
        }
      </section>
    } @empty {
      @if (answer.data()) {
        <p [say]="texts.none"></p>
      } @else if (answer.problem()) {
        <sam-away [title]="frame.awayTitle" [hasHome]="true" (again)="answer.again()" />
      } @else {
        <sam-skeleton [attr.lang]="texts.fetching | spoken" [text]="texts.fetching | say" />
      }
    }`,
  host: { class: 'narrow stack' },
})
export class Deaths {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);

  protected readonly texts = deaths;
  protected readonly frame = shell;
  protected readonly doing = new Doing();
  protected readonly answer = asked(DeathsDocument, () => ({}));
  protected readonly all = computed(() => this.answer.data()?.deaths ?? []);

  constructor() {
    pageTitle(() => deaths.page);
  }

  protected async undo(personId: string, name: string): Promise<void> {
    const done = await this.doing.run(() => this.client.change(UndoDeathDocument, { personId }));
    if (!done) return;
    if ('code' in done.undoDeath)
      return this.doing.say(done.undoDeath.code === 'TOO_LATE' ? deaths.tooLate : sentenceForRefused(done.undoDeath));
    this.announcer.announce(deaths.undone, { name });
    this.answer.again();
  }
}
