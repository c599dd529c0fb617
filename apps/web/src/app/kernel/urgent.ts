// Under every field that others answer: that nobody reads it around the clock, and whom to call.
import { Component } from '@angular/core';
import { urgent } from '@samplan/wording';
import { Say } from './say';

@Component({
  selector: 'sam-urgent',
  imports: [Say],
  template: `<span [say]="texts.notAroundTheClock"></span>&ngsp;<span [say]="texts.emergency"></span>&ngsp;<a
      href="tel:113"
      >113</a
    >.&ngsp;<span [say]="texts.doctor"></span>&ngsp;<a href="tel:116117" class="nowrap">116 117</a>.`,
  styles: `
    :host {
      display: block;
      font-size: 0.9375rem;
      color: var(--sam-quiet);
      line-height: 1.45;
      max-width: var(--sam-measure);
    }
    a {
      padding-block: 0.25rem;
    }
  `,
})
export class Urgent {
  protected readonly texts = urgent;
}
