// A chart on a canvas, told in one sentence to those who do not see it; its table stands beside it.
import { afterRenderEffect, Component, input, viewChild, type ElementRef } from '@angular/core';
import type { Drawn } from './drawing';

@Component({
  selector: 'sam-figure',
  template: '<canvas #canvas role="img" [attr.aria-label]="label()"></canvas>',
  styles: `
    :host {
      display: block;
      position: relative;
      height: var(--figure-height, 16rem);
      margin-block: var(--sam-gap-3);
    }
    /* Until it is drawn anew in a window that became smaller. */
    canvas {
      max-width: 100%;
    }
  `,
})
export class Figure {
  readonly label = input.required<string>();
  readonly drawn = input.required<Drawn>();

  private readonly canvas = viewChild.required<ElementRef<HTMLCanvasElement>>('canvas');

  constructor() {
    afterRenderEffect((onCleanup) => {
      const drawn = this.drawn();
      const canvas = this.canvas().nativeElement;
      let isGone = false;
      let drawing: { destroy(): void } | undefined;
      void import('./drawing').then(({ draw }) => {
        if (!isGone) drawing = draw(canvas, drawn);
      });
      onCleanup(() => {
        isGone = true;
        drawing?.destroy();
      });
    });
  }
}
