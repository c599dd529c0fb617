// What stands in the place of a plan's page while it is fetched, where no such plan is there for the asker, and where it
// could not be fetched.
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Skeleton } from '@samplan/ui';
import { shell, type Text } from '@samplan/wording';
import type { Asked } from '../kernel/graphql-client';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { Away } from '../shell/away';

@Component({
  selector: 'sam-not-there',
  imports: [Away, Button, RouterLink, Say, SayPipe, Skeleton, SpokenPipe],
  template: `
    @if (isAbsent()) {
      <div class="narrow stack">
        <h1 [say]="frame.noPlanTitle"></h1>
        <p [say]="frame.noPlan"></p>
        <p><a samButton routerLink="/" [say]="frame.toHome"></a></p>
      </div>
    } @else if (answer().problem()) {
      <sam-away [title]="frame.planAwayTitle" [hasHome]="true" (again)="answer().again()" />
    } @else {
      <div [class.narrow]="!isWide()">
        <div class="page-head"><h1 [say]="page()"></h1></div>
        <sam-skeleton [shape]="shape()" [attr.lang]="fetching() | spoken" [text]="fetching() | say" />
      </div>
    }
  `,
})
export class NotThere {
  readonly answer = input.required<Asked<unknown>>();
  readonly page = input.required<Text>();
  readonly fetching = input.required<Text>();
  readonly shape = input<'letter' | 'list'>('list');
  readonly isWide = input(false);

  protected readonly frame = shell;
  /** Also where the answer has come and shows the asker nothing. */
  protected readonly isAbsent = computed(() => {
    const problem = this.answer().problem();
    return this.answer().data() !== undefined || problem === 'NOT_FOUND' || problem === 'NOT_ALLOWED';
  });
}
