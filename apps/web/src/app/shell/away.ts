// A page that could not be fetched: nothing is lost, and what to do now. Never blank.
import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Icon } from '@samplan/ui';
import { shell, type Text } from '@samplan/wording';
import { Say } from '../kernel/say';

@Component({
  selector: 'sam-away',
  imports: [Button, Icon, RouterLink, Say],
  template: `<div class="narrow stack">
    <h1 [say]="title()"></h1>
    <p><b [say]="words.nothingLost"></b>&ngsp;<span [say]="words.awayWhat"></span></p>
    <p class="row">
      <button type="button" samButton (click)="again.emit()">
        <sam-icon name="repeat" /><span [say]="words.tryAgain"></span>
      </button>
      <ng-content />
      @if (hasHome()) {
        <a class="link" routerLink="/" [say]="words.toHome"></a>
      }
    </p>
  </div>`,
})
export class Away {
  readonly title = input.required<Text>();
  readonly hasHome = input(false);
  readonly again = output();

  protected readonly words = shell;
}
