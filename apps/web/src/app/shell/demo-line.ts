// The red line of demo mode, first on every page: the people are invented.
import { Component, computed, inject } from '@angular/core';
import { shell } from '@samplan/wording';
import { Doors } from '../kernel/doors';
import { Say } from '../kernel/say';
import { Session } from '../kernel/session';

@Component({
  selector: 'sam-demo-line',
  imports: [Say],
  template: `@if (isDemo()) {
    <p class="demo-line" [say]="words.demo"></p>
  }`,
})
export class DemoLine {
  private readonly session = inject(Session);
  private readonly doors = inject(Doors);

  protected readonly words = shell;
  protected readonly isDemo = computed(() => this.session.me()?.demo ?? this.doors.list()?.demo ?? false);
}
