// What can be done about one thing of a list: a button that says which by the text that it names.
import { Component, input, output } from '@angular/core';
import { Button } from '@samplan/ui';
import type { Text } from '@samplan/wording';
import { Say } from '../kernel/say';

@Component({
  selector: 'sam-row-button',
  imports: [Button, Say],
  template: `<button
    type="button"
    samButton
    [kind]="kind()"
    [attr.aria-describedby]="about()"
    [attr.aria-disabled]="isBusy()"
    (click)="pressed.emit()"
    [say]="text()"
  ></button>`,
  styles: ':host { display: contents; }',
})
export class RowButton {
  readonly text = input.required<Text>();
  /** The id of the element that says what it is about. */
  readonly about = input.required<string>();
  readonly kind = input<'primary' | 'secondary' | 'tertiary'>('secondary');
  readonly isBusy = input(false);
  readonly pressed = output();
}
