// Two minutes before the session ends: any key extends it. Said once, not counted down.
import { Component, inject } from '@angular/core';
import { Button, Notice } from '@samplan/ui';
import { sessionTexts } from '@samplan/wording';
import { Say } from '../kernel/say';
import { Session } from '../kernel/session';
import { LanguageChoice } from '../kernel/language';

@Component({
  selector: 'sam-end-notice',
  imports: [Button, Notice, Say],
  template: `<div class="end-notice" role="alert">
    @if (session.notice(); as notice) {
      <sam-notice icon="clock">
        <p><b [say]="words.noticeTitle"></b></p>
        <p
          [say]="notice.canExtend ? words.notice : words.noticeLast"
          [with]="{ time: language.date(notice.at, 'time') }"
        ></p>
        @if (notice.canExtend) {
          <p>
            <button type="button" samButton kind="secondary" (click)="session.active()" [say]="words.iAmHere"></button>
          </p>
        }
      </sam-notice>
    }
  </div>`,
})
export class EndNotice {
  protected readonly session = inject(Session);
  protected readonly language = inject(LanguageChoice);
  protected readonly words = sessionTexts;
}
