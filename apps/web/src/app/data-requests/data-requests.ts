// The coordinating unit answers those who ask that something about them is corrected or erased.
import { Component, computed, inject } from '@angular/core';
import { DataRequestsDocument } from '@samplan/contract';
import { answerDue, DATA_REFUSALS, DATA_REQUEST_KINDS, DATA_REQUEST_STATES, osloDate } from '@samplan/domain';
import { Skeleton } from '@samplan/ui';
import { dataRefusals, dataRequestKinds, dataRequests, dataRequestStates, myData, shell } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { pageTitle } from '../kernel/page-title';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhenPipe } from '../kernel/when.pipe';
import { wordOf } from '../kernel/wire-words';
import { Away } from '../shell/away';
import { AnswerForm } from './answer-form';

@Component({
  selector: 'sam-data-requests',
  imports: [AnswerForm, Away, Say, SayPipe, Skeleton, SpokenPipe, WhenPipe],
  template: `@if (answer.data() || !answer.problem()) {
      <div class="page-head">
        <h1 tabindex="-1" [say]="texts.page"></h1>
        <p [say]="texts.what"></p>
      </div>
    }
    @for (one of requests(); track one.request.id) {
      <section class="panel stack" [attr.aria-labelledby]="'asked-' + one.request.id">
        <h2 class="h3" [id]="'asked-' + one.request.id">{{ one.name }}</h2>
        <p>
          <b [say]="one.kind"></b>&ngsp;<span
            class="small quiet"
            [say]="words.askedOn"
            [with]="{ date: (one.request.askedAt | when: 'short') }"
          ></span>
          @if (one.due; as due) {
            &ngsp;<span class="small quiet" [say]="texts.answerBy" [with]="{ date: (due | when: 'short') }"></span>
          }
        </p>
        <p class="words">{{ one.request.words }}</p>
        @if (one.request.state === 'waiting') {
          <sam-answer-form [id]="one.request.id" [name]="one.name" (answered)="announcer.announce(texts.answered)" />
        } @else {
          <p><b [say]="one.state"></b></p>
          @if (one.request.answer) {
            <p class="words">{{ one.request.answer }}</p>
          }
          @if (one.reason; as reason) {
            <p class="quiet" [say]="reason"></p>
          }
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
  styles: `
    .words {
      padding-left: 1rem;
      border-left: 3px solid var(--sam-line);
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
  host: { class: 'narrow stack' },
})
export class DataRequests {
  protected readonly announcer = inject(Announcer);
  protected readonly texts = dataRequests;
  protected readonly words = myData;
  protected readonly frame = shell;
  protected readonly answer = asked(DataRequestsDocument, () => ({}));
  protected readonly requests = computed(() =>
    (this.answer.data()?.dataRequests ?? []).map(({ name, request }) => ({
      name,
      request,
      due: request.state === 'waiting' ? answerDue(osloDate(Date.parse(request.askedAt))) : undefined,
      kind: dataRequestKinds[wordOf(DATA_REQUEST_KINDS, request.kind) ?? 'correction'],
      state: dataRequestStates[wordOf(DATA_REQUEST_STATES, request.state) ?? 'waiting'],
      reason: request.refusal ? dataRefusals[wordOf(DATA_REFUSALS, request.refusal) ?? 'kept-by-law'] : undefined,
    })),
  );

  constructor() {
    pageTitle(() => dataRequests.page);
  }
}
