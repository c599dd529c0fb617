// Whom the latest notice did not reach: names, how and why, and nothing of what waits for them.
import { Component, computed } from '@angular/core';
import { UndeliveredDocument } from '@samplan/contract';
import { NOTICE_FAILURES } from '@samplan/domain';
import { noticeChannels, noticeFailures, undelivered } from '@samplan/wording';
import { asked } from '../kernel/asked';
import { ProblemLine } from '../kernel/problem-line';
import { sentenceFor } from '../kernel/problems';
import { Say } from '../kernel/say';
import { WhenPipe } from '../kernel/when.pipe';
import { wordOf } from '../kernel/wire-words';

@Component({
  selector: 'sam-undelivered',
  imports: [ProblemLine, Say, WhenPipe],
  template: `<h2 class="h3" id="undelivered" [say]="texts.heading"></h2>
    @if (rows(); as rows) {
      @if (rows.length > 0) {
        <p [say]="texts.what"></p>
        <ul class="plain stack">
          @for (row of rows; track row.personId) {
            <li>
              <strong>{{ row.name }}</strong>
              <p class="small quiet">
                <span [say]="row.channel"></span> · <span [say]="row.why"></span> · {{ row.at | when }}
              </p>
            </li>
          }
        </ul>
      } @else {
        <p class="quiet" [say]="texts.none"></p>
      }
    } @else {
      <sam-problem [text]="problem()" />
    }`,
  styles: ':host { display: block; }',
  host: { class: 'panel stack', role: 'region', 'aria-labelledby': 'undelivered' },
})
export class Undelivered {
  protected readonly texts = undelivered;
  protected readonly list = asked(
    UndeliveredDocument,
    () => ({}),
    () => false,
  );
  protected readonly problem = computed(() => {
    const code = this.list.problem();
    return code && sentenceFor(code);
  });
  protected readonly rows = computed(() =>
    this.list.data()?.undelivered.map(({ personId, name, at, ...row }) => ({
      personId,
      name,
      at,
      channel: noticeChannels[row.channel === 'email' ? 'email' : 'text-message'],
      why: noticeFailures[wordOf(NOTICE_FAILURES, row.failure) ?? 'away'],
    })),
  );
}
