// On the first page, once the municipality has answered what somebody asked to have corrected or erased.
import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { UnseenDataAnswersDocument } from '@samplan/contract';
import { Button } from '@samplan/ui';
import { myData } from '@samplan/wording';
import { asked } from '../kernel/asked';
import { Say } from '../kernel/say';

@Component({
  selector: 'sam-data-answers',
  imports: [Button, RouterLink, Say],
  template: `@if (isAnswered()) {
    <section class="panel stack" aria-labelledby="data-answers">
      <p id="data-answers" role="status" [say]="texts.news"></p>
      <p><a samButton kind="secondary" routerLink="/my-data" [say]="texts.readAnswer"></a></p>
    </section>
  }`,
})
export class DataAnswers {
  protected readonly texts = myData;
  private readonly mine = asked(UnseenDataAnswersDocument, () => ({}));
  protected readonly isAnswered = computed(
    () => this.mine.data()?.me.dataRequests.some(({ answeredAt, seenAt }) => answeredAt && !seenAt) === true,
  );
}
