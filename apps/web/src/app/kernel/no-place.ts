// Under every field for a plan's words, the same for everybody in every plan: no addresses and no places.
import { Component } from '@angular/core';
import { live } from '@samplan/wording';
import { Say } from './say';

@Component({
  selector: 'sam-no-place',
  imports: [Say],
  template: `<span [say]="texts.noPlace"></span>`,
  styles: ':host { display: block; }',
  host: { class: 'small quiet' },
})
export class NoPlace {
  protected readonly texts = live;
}
