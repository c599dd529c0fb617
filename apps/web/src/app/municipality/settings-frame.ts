// The head of each page of the municipality's settings, the way back, and what stands there while they are fetched.
import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, Skeleton } from '@samplan/ui';
import { municipality, shell, type Text } from '@samplan/wording';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { Away } from '../shell/away';
import { Settings } from './settings';

@Component({
  selector: 'sam-settings-frame',
  imports: [Away, Icon, RouterLink, Say, SayPipe, Skeleton, SpokenPipe],
  template: `@if (settings.all()) {
      <p>
        <a class="back" [routerLink]="back()"><sam-icon name="left" [small]="true" /><span [say]="backTo()"></span></a>
      </p>
      <div class="page-head">
        <h1 tabindex="-1" [say]="heading()"></h1>
        <p [say]="what()"></p>
      </div>
      <ng-content />
    } @else if (settings.answer.problem()) {
      <sam-away [title]="frame.awayTitle" [hasHome]="true" (again)="settings.answer.again()" />
    } @else {
      <sam-skeleton [attr.lang]="texts.fetching | spoken" [text]="texts.fetching | say" />
    }`,
  host: { class: 'stack' },
})
export class SettingsFrame {
  readonly heading = input.required<Text>();
  readonly what = input.required<Text>();
  readonly back = input('/municipality');
  readonly backTo = input<Text>(municipality.page);

  protected readonly settings = inject(Settings);
  protected readonly texts = municipality;
  protected readonly frame = shell;
}
