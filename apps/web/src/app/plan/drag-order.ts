// Drags an item of a list to another place by its grip, with a mouse or a finger; by keyboard it is moved from its menu.
import { Directive, ElementRef, inject, input, output } from '@angular/core';

/** From which place to which, counted from 0. */
export interface Drop {
  readonly from: number;
  readonly to: number;
}

interface Drag {
  readonly pointer: number;
  readonly items: readonly HTMLElement[];
  readonly from: number;
  readonly startY: number;
  /** Where each item stood, from the top of the document. */
  readonly boxes: readonly { readonly top: number; readonly bottom: number }[];
  to: number;
}

/** `<ol samDragOrder (dropped)="…">` with an element that bears `data-grip` in each `<li>`. */
@Directive({
  selector: '[samDragOrder]',
  host: {
    '(pointerdown)': 'took($event)',
    '(pointermove)': 'moved($event)',
    '(pointerup)': 'letGo($event)',
    '(pointercancel)': 'cancel()',
    '(document:keydown.escape)': 'cancel()',
  },
})
export class DragOrder {
  private readonly list = inject<ElementRef<HTMLElement>>(ElementRef);
  private drag: Drag | undefined;

  readonly isOff = input(false);
  readonly dropped = output<Drop>();

  protected took(event: PointerEvent): void {
    const grip = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-grip]') : null;
    const items = [...this.list.nativeElement.children].filter((child) => child instanceof HTMLElement);
    const from = items.findIndex((item) => item.contains(grip));
    // A list within the list has grips of its own.
    if (!grip || from < 0 || event.button !== 0 || this.isOff()) return;
    if (grip.closest('[samDragOrder]') !== this.list.nativeElement) return;
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    const boxes = items.map((item) => {
      const { top, bottom } = item.getBoundingClientRect();
      return { top: top + scrollY, bottom: bottom + scrollY };
    });
    this.drag = { pointer: event.pointerId, items, from, startY: event.clientY + scrollY, boxes, to: from };
    items[from]?.classList.add('dragged');
  }

  protected moved(event: PointerEvent): void {
    const { drag } = this;
    if (!drag || event.pointerId !== drag.pointer) return;
    const y = event.clientY + scrollY;
    drag.to = placeAt(drag.boxes, drag.from, y);
    drag.items.forEach((item, at) => {
      item.style.translate = at === drag.from ? `0 ${y - drag.startY}px` : '';
      item.classList.toggle('drop-above', at === drag.to && drag.to < drag.from);
      item.classList.toggle('drop-below', at === drag.to && drag.to > drag.from);
    });
  }

  protected letGo(event: PointerEvent): void {
    const { drag } = this;
    if (!drag || event.pointerId !== drag.pointer) return;
    this.cancel();
    if (drag.to !== drag.from) this.dropped.emit({ from: drag.from, to: drag.to });
  }

  protected cancel(): void {
    for (const item of this.drag?.items ?? []) {
      item.style.translate = '';
      item.classList.remove('dragged', 'drop-above', 'drop-below');
    }
    this.drag = undefined;
  }
}

/** The place that an item gets when it is let go at a height: past the middle of another, it takes that one's place. */
export function placeAt(
  boxes: readonly { readonly top: number; readonly bottom: number }[],
  from: number,
  y: number,
): number {
  const isPast = (at: number) => {
    const box = boxes[at];
    const middle = box ? (box.top + box.bottom) / 2 : 0;
    return at > from ? y > middle : y < middle;
  };
  let to = from;
  while (to + 1 < boxes.length && isPast(to + 1)) to++;
  while (to <= from && to > 0 && isPast(to - 1)) to--;
  return to;
}
