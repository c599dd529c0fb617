// A button or a link that looks like one: filled for the one next step of a page, outlined or plain for the rest.
import { Directive, input } from '@angular/core';

export type ButtonKind = 'primary' | 'secondary' | 'tertiary';
export type ButtonColor = 'accent' | 'neutral' | 'danger';

@Directive({
  selector: 'button[samButton], a[samButton]',
  host: { class: 'ds-button', '[attr.data-variant]': 'kind()', '[attr.data-color]': 'color()' },
})
export class Button {
  readonly kind = input<ButtonKind>('primary');
  readonly color = input<ButtonColor>('accent');
}
