// A button that opens a small panel under it; Esc, a press outside and going on close it.
import { Component, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { Button, type ButtonKind } from '../button/button';

let made = 0;

@Component({
  selector: 'sam-menu',
  imports: [Button],
  template: `
    <button
      #opener
      type="button"
      samButton
      [kind]="kind()"
      [attr.aria-expanded]="isOpen()"
      [attr.aria-controls]="id"
      (click)="toggle()"
    >
      <ng-content select="[opener]" />
    </button>
    <div class="menu-panel" [id]="id" [hidden]="!isOpen()"><ng-content /></div>
  `,
  host: {
    class: 'menu',
    '(document:pointerdown)': 'pressed($event)',
    '(keydown.escape)': 'escaped()',
    '(focusout)': 'left($event)',
  },
})
export class Menu {
  readonly kind = input<ButtonKind>('tertiary');

  protected readonly id = `sam-menu-${++made}`;
  protected readonly isOpen = signal(false);
  private readonly opened = signal(false);
  /** What costs to build need not stand in it before. */
  readonly hasOpened = this.opened.asReadonly();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly opener = viewChild.required<'opener', ElementRef<HTMLButtonElement>>('opener', { read: ElementRef });

  close(): void {
    this.isOpen.set(false);
  }

  /** Leads the focus to its button, and leaves the page where it is. */
  takeFocus(): void {
    this.opener().nativeElement.focus({ preventScroll: true });
  }

  /** Closes it and leads the focus back to its button. */
  leave(): void {
    this.close();
    this.opener().nativeElement.focus();
  }

  protected toggle(): void {
    this.opened.set(true);
    this.isOpen.update((open) => !open);
  }

  protected pressed(event: Event): void {
    if (event.target instanceof Node && !this.host.nativeElement.contains(event.target)) this.close();
  }

  protected escaped(): void {
    if (this.isOpen()) this.leave();
  }

  protected left(event: FocusEvent): void {
    if (event.relatedTarget instanceof Node && !this.host.nativeElement.contains(event.relatedTarget)) this.close();
  }
}
