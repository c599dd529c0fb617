// That a report of need was received: when, what happens now, and to print.
import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Icon } from '@samplan/ui';
import { myCase, reportNeed } from '@samplan/wording';
import { Say } from '../kernel/say';
import { WhenPipe } from '../kernel/when.pipe';
import { Urgent } from '../kernel/urgent';
import { UrgentNumbers } from '../kernel/urgent-numbers';

@Component({
  selector: 'sam-received',
  imports: [Button, Icon, RouterLink, Say, Urgent, WhenPipe],
  template: `<h1 tabindex="-1" [say]="texts.received"></h1>
    <p class="line" role="status">
      <sam-icon name="check" /><span
        [say]="texts.receivedAt"
        [with]="{ date: (came().receivedAt | when), time: (came().receivedAt | when: 'time') }"
      ></span>
    </p>
    <section class="panel" aria-labelledby="happens-now">
      <h2 class="h3" id="happens-now" [say]="texts.now"></h2>
      <ol class="dash">
        @if (isOwn()) {
          <li [say]="texts.theyTalkOwn"></li>
          <li [say]="texts.theyAnswerOwn" [with]="{ date: (came().dueOn | when) }"></li>
          <li [say]="texts.youRead"></li>
        } @else {
          <li [say]="texts.theyTalk"></li>
          <li [say]="texts.theyAnswer" [with]="{ date: (came().dueOn | when) }"></li>
          <li [say]="texts.notTold"></li>
        }
      </ol>
    </section>
    <p [say]="texts.more"></p>
    @if (numbers().coordinatingUnit; as phone) {
      <p>
        <span [say]="texts.call"></span>&ngsp;<a class="nowrap" [href]="'tel:' + phone.replaceAll(' ', '')">{{
          phone
        }}</a>
      </p>
    }
    <sam-urgent />
    <p class="row">
      @if (isOwn()) {
        <a samButton routerLink="/my-case" [say]="own.page"></a>
      } @else {
        <a samButton routerLink="/" [say]="texts.done"></a>
      }
      <button type="button" samButton kind="secondary" (click)="print()">
        <sam-icon name="print" /><span [say]="texts.print"></span>
      </button>
    </p>`,
  styles: `
    .line {
      display: grid;
      grid-template-columns: 1.5rem minmax(0, 1fr);
      gap: 0.75rem;
      line-height: 1.45;
    }
    .line sam-icon {
      color: var(--ds-color-success-text-subtle);
    }
  `,
  host: { class: 'stack' },
})
export class Received {
  readonly came = input.required<{ receivedAt: string; dueOn: string }>();
  readonly isOwn = input.required<boolean>();

  protected readonly texts = reportNeed;
  protected readonly own = myCase;
  protected readonly numbers = inject(UrgentNumbers).numbers;

  protected print(): void {
    print();
  }
}
