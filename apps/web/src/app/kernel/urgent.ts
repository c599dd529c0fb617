// Under every field that others answer: that nobody reads it around the clock, and whom to call.
import { Component, inject } from '@angular/core';
import { urgent } from '@samplan/wording';
import { Say } from './say';
import { UrgentNumbers } from './urgent-numbers';

@Component({
  selector: 'sam-urgent',
  imports: [Say],
  template: `<span [say]="texts.notAroundTheClock"></span>&ngsp;<span [say]="texts.emergency"></span>&ngsp;<a
      class="nowrap"
      [href]="call(numbers().emergency)"
      >{{ numbers().emergency }}</a
    >.&ngsp;<span [say]="texts.doctor"></span>&ngsp;<a class="nowrap" [href]="call(numbers().doctor)">{{
      numbers().doctor
    }}</a
    >.
    @if (numbers().children; as children) {
      <span [say]="texts.children"></span>&ngsp;<a class="nowrap" [href]="call(children)">{{ children }}</a
      >.
    }`,
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
  protected readonly numbers = inject(UrgentNumbers).numbers;

  protected call(number: string): string {
    return `tel:${number.replaceAll(' ', '')}`;
  }
}
