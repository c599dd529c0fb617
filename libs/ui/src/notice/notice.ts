// A framed message with a sign: what happened, and what to do now. Its words are its content.
import { Component, input } from '@angular/core';
import { Icon, type IconName } from '../icon/icon';
import type { StateColor } from '../state-tag/state-tag';

@Component({
  selector: 'sam-notice',
  imports: [Icon],
  template: '<sam-icon [name]="icon()" /><div><ng-content /></div>',
  host: { class: 'notice', '[attr.data-color]': 'color()' },
})
export class Notice {
  readonly icon = input<IconName>('warn');
  readonly color = input<StateColor>('warning');
}
