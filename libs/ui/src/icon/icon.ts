// The icons: 24-pixel grid, round stroke, always beside a word and hidden from screen readers.
import { Component, computed, input } from '@angular/core';

const CIRCLE = 'M12 3a9 9 0 100 18 9 9 0 000-18';

const PATHS = {
  bubble: ['M4 5h16v11H11l-4.5 4v-4H4z'],
  check: ['M5 12.5l4.5 4.5L19 7.5'],
  clock: [CIRCLE, 'M12 7v5l3.2 2'],
  exit: ['M13 4H5v16h8M10 12h10M16.5 8l4 4-4 4'],
  eye: ['M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z', 'M12 9a3 3 0 100 6 3 3 0 000-6'],
  globe: [CIRCLE, 'M3 12h18M12 3c-5 5.5-5 12.5 0 18 5-5.5 5-12.5 0-18'],
  hand: [
    'M4 13v6.5M4 18h3.5l4 2h4.3c1 0 1.7-.4 2.2-1.2l3-4.6c.7-1.2-.8-2.5-1.9-1.6l-3.3 2.4h-3.3',
    'M4 14.3h3l2.5-1.6h3.4a1.6 1.6 0 010 3.1h-2',
    'M14.5 9.5l-3-3a2.1 2.1 0 013-3 2.1 2.1 0 013 3z',
  ],
  history: ['M4 12a8 8 0 108-8 8.5 8.5 0 00-6.5 3.2', 'M4.5 3.5v4h4M12 8v4.5l3 1.8'],
  grip: ['M9 6v.1M15 6v.1M9 12v.1M15 12v.1M9 18v.1M15 18v.1'],
  left: ['M15 5l-7 7 7 7'],
  up: ['M5 15l7-7 7 7'],
  equal: ['M5 9h14M5 15h14'],
  down: ['M5 9l7 7 7-7'],
  lock: ['M5 11h14v9.5H5z', 'M8 11V8a4 4 0 018 0v3'],
  menu: ['M4 7h16M4 12h16M4 17h16'],
  pen: ['M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19 4 20z'],
  people: [
    'M9 11a3.5 3.5 0 100-7 3.5 3.5 0 000 7M2.5 20c0-4 2.8-6 6.5-6s6.5 2 6.5 6',
    'M15.5 4.3a3.5 3.5 0 010 6.4M18 14.4c2.2.7 3.5 2.6 3.5 5.6',
  ],
  plan: ['M6 3h9l4 4v14H6z', 'M9.5 11h6M9.5 15h6'],
  print: ['M7 9V3.5h10V9M7 17H4V9h16v8h-3', 'M7 14h10v6.5H7z'],
  repeat: ['M4 12a8 8 0 0114-5.3L20 9', 'M20 4v5h-5', 'M20 12a8 8 0 01-14 5.3L4 15', 'M4 20v-5h5'],
  right: ['M9 5l7 7-7 7'],
  ring: [CIRCLE],
  saved: ['M4 12.5l4 4 7.5-9', 'M11.5 15.5l1 1L20 7.5'],
  plus: ['M12 5v14M5 12h14'],
  star: ['M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9L12 16.9l-5.2 2.8 1-5.9L3.5 9.7l5.9-.8z'],
  calendar: ['M3.5 5h17v15.500h-17z', 'M3.5 10h17M8 2.800V7M16 2.800V7'],
  flag: ['M6 21V4h12l-2.500 4L18 12H6'],
  undo: ['M9 7L4.5 11.5 9 16', 'M4.5 11.5H14a5.5 5.5 0 010 11h-2'],
  redo: ['M15 7l4.5 4.5L15 16', 'M19.5 11.5H10a5.5 5.5 0 000 11h2'],
  warn: ['M12 4l9 16H3z', 'M12 10v4.5M12 17.2v.1'],
  offline: [
    'M4 4l16 16',
    'M5 12a10 10 0 013.5-2.3M2 8.5a14 14 0 013.6-2.3M12 8c2.7 0 5.200 1.500 7 4M9.500 15.500a4 4 0 013.200-.9M12 19v.1',
  ],
} as const;

export type IconName = keyof typeof PATHS;

@Component({
  selector: 'sam-icon',
  template: `<svg viewBox="0 0 24 24" class="ic" [class.sm]="small()" aria-hidden="true" focusable="false">
    @for (d of paths(); track d) {
      <path [attr.d]="d" />
    }
  </svg>`,
})
export class Icon {
  readonly name = input.required<IconName>();
  readonly small = input(false);

  protected readonly paths = computed<readonly string[]>(() => PATHS[this.name()]);
}
