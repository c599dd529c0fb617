// A question over the page: native dialog, rises from the bottom on a phone; focus goes to the heading, never to a button.
import { afterRenderEffect, Component, type ElementRef, input, output, viewChild } from '@angular/core';

let made = 0;

@Component({
  selector: 'sam-dialog',
  template: `<dialog #dialog class="sheet" [attr.aria-labelledby]="id" (close)="closed.emit()">
    @if (open()) {
      <h2 [id]="id" tabindex="-1" autofocus>{{ heading() }}</h2>
      <ng-content />
    }
  </dialog>`,
})
export class Dialog {
  readonly open = input.required<boolean>();
  readonly heading = input.required<string>();
  /** Also when Esc closed it: set `open` to false then. */
  readonly closed = output();

  protected readonly id = `sam-dialog-${++made}`;
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    // After rendering, so that the heading is there to take the focus.
    afterRenderEffect(() => {
      const { nativeElement } = this.dialog();
      if (this.open() && !nativeElement.open) nativeElement.showModal();
      if (!this.open() && nativeElement.open) nativeElement.close();
    });
  }
}
