// A page that waits, in the shape of what comes: a letter or a list. The words say what is fetched.
import { Component, input } from '@angular/core';

@Component({
  selector: 'sam-skeleton',
  template: `
    <p class="quiet" role="status">{{ text() }}</p>
    <div class="bones" [attr.data-shape]="shape()" aria-hidden="true">
      @for (row of [1, 2, 3]; track row) {
        <div><span class="bone head"></span><span class="bone"></span><span class="bone short"></span></div>
      }
    </div>
  `,
  host: { 'aria-busy': 'true', class: 'skeleton' },
})
export class Skeleton {
  readonly text = input.required<string>();
  readonly shape = input<'letter' | 'list'>('letter');
}
