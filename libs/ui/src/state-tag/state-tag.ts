// A state: a sign and a word, never colour alone.
import { Component, input } from '@angular/core';
import { Icon, type IconName } from '../icon/icon';

export type StateColor = 'neutral' | 'success' | 'warning' | 'danger' | 'accent';

@Component({
  selector: 'sam-state',
  imports: [Icon],
  template: '<sam-icon [name]="icon()" [small]="true" />{{ text() }}',
  host: { class: 'state', '[attr.data-color]': 'color()', '[attr.data-fill]': "filled() ? '' : null" },
})
export class StateTag {
  readonly text = input.required<string>();
  readonly icon = input.required<IconName>();
  readonly color = input<StateColor>('neutral');
  readonly filled = input(false);
}
