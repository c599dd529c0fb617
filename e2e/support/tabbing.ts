// By keyboard alone: what a mouse can press is reached by Tab, in the order in which it is read, and is seen when it is.
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Where Tab led since it was emptied, and what was wrong there. */
    samVisited: { readonly at: Element; readonly faults: readonly string[] }[];
    /** What listens to a press. */
    samPressed: WeakSet<EventTarget>;
  }
}

/** Before the app comes: keeps what listens to a press, and looks at what has the focus after each Tab. */
export async function watchFocus(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.samVisited = [];
    window.samPressed = new WeakSet();
    const listen = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof listen>) {
      if (['click', 'mousedown', 'pointerdown'].includes(args[0])) window.samPressed.add(this);
      listen.apply(this, args);
    };
    /** A choice that is drawn by its label is ringed there. */
    const isRinged = (one: Element): boolean => {
      const shown = getComputedStyle(one).opacity === '0' ? (one.closest('label') ?? one) : one;
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    };
    const belongs = (hit: Element, one: Element): boolean =>
      one.contains(hit) || hit.contains(one) || hit.closest('label')?.control === one;
    /** Of nine points of it, how many lie beneath something else. */
    const hidden = (one: Element, { top, bottom, left, right }: DOMRect): number => {
      const at = (from: number, to: number, most: number, share: number) =>
        Math.max(from, 0) + share * (Math.min(to, most) - Math.max(from, 0));
      const points = [0.1, 0.5, 0.9].flatMap((x) => [0.15, 0.5, 0.85].map((y) => [x, y] as const));
      return points.filter(([x, y]) => {
        const hit = document.elementFromPoint(at(left, right, innerWidth, x), at(top, bottom, innerHeight, y));
        return !hit || !belongs(hit, one);
      }).length;
    };
    /** What cuts off more of the ring than one sees past. */
    const cutters = (one: Element, { top, bottom, left, right }: DOMRect): Element[] => {
      const { outlineOffset, outlineWidth } = getComputedStyle(one);
      const out = parseFloat(outlineOffset) + parseFloat(outlineWidth) - 2;
      const found: Element[] = [];
      for (let box = one.parentElement; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const of = box.getBoundingClientRect();
        const across = overflowX !== 'visible' && (left - out < of.left || right + out > of.right);
        const above = top - out < of.top;
        const below = bottom + out > of.bottom;
        // Of a box for many lines the browser brings the line to be written into sight.
        const along = overflowY !== 'visible' && (one.matches('textarea') ? above && below : above || below);
        if (out > 0 && (across || along)) found.push(box);
      }
      return found;
    };
    const faultsAt = (one: Element): string[] => {
      const at = one.getBoundingClientRect();
      const isInSight = at.bottom > 1 && at.top < innerHeight - 1 && at.right > 1 && at.left < innerWidth - 1;
      if (!isInSight) return ['has the focus out of sight'];
      return [
        ...(isRinged(one) ? [] : ['has no ring']),
        ...(hidden(one, at) > 4 ? ['is hidden beneath something'] : []),
        ...cutters(one, at).map((box) => `has its ring cut by ${box.tagName.toLowerCase()}.${box.className}`),
      ];
    };
    listen.call(
      window,
      'keyup',
      (event) => {
        if (!(event instanceof KeyboardEvent) || event.key !== 'Tab') return;
        const at = document.activeElement ?? document.body;
        window.samVisited.push({ at, faults: at === document.body ? [] : faultsAt(at) });
      },
      true,
    );
  });
}

/**
 * Goes through all of the page, or of what lies open over it, by Tab from its top, or back from its end, and out of it again.
 * @returns what stands in the way
 */
export async function tabThrough(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
  within: 'body' | 'dialog[open]' = 'body',
): Promise<readonly string[]> {
  await page.evaluate(
    ([pressed, root]) => {
      const edge = document.createElement('span');
      edge.tabIndex = -1;
      document.querySelector(root)?.[pressed === 'Tab' ? 'prepend' : 'append'](edge);
      edge.focus();
      edge.remove();
      window.samVisited = [];
    },
    [key, within] as const,
  );
  const isOut = () =>
    page.evaluate(() => {
      const at = window.samVisited.map((one) => one.at);
      return at.some((one, i) => one === document.body || (at.indexOf(one) < i && at[i - 1] !== one));
    });
  for (let pressed = 0; pressed % 8 !== 0 || pressed === 0 || !(await isOut()); pressed++) {
    if (pressed > 600) return ['does not let the focus out'];
    await page.keyboard.press(key);
  }
  return page.evaluate(faultsOfTabbing, within);
}

/** Within the page: what a mouse can press and Tab passed by, and what was wrong where it led. */
function faultsOfTabbing(within: string): string[] {
  const at = window.samVisited.map((one) => one.at);
  // A date has three places of its own.
  const end = at.findIndex((one, i) => one === document.body || (at.indexOf(one) < i && at[i - 1] !== one));
  const visited = window.samVisited.slice(0, end);
  const reached = new Set(visited.map(({ at }) => at));
  const called = (one: Element): string =>
    `${one.tagName.toLowerCase()}${[...one.classList].map((name) => `.${name}`).join('')} "${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 40)}"`;
  /** A press into a text is a short way to the button beneath it. */
  const SHORT_WAYS = 'sam-written-text';
  const CONTROLS = 'a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex="0"]';
  const isReachable = (one: Element): boolean =>
    one.checkVisibility({ visibilityProperty: true }) &&
    !one.closest('[inert], [aria-hidden="true"]') &&
    !one.matches(':disabled');
  const root = document.querySelector(within) ?? document.body;
  const controls = [...root.querySelectorAll(CONTROLS)].filter(isReachable);
  // Of the choices of one question, Tab leads to one, and the arrows on.
  const isReached = (one: Element): boolean =>
    reached.has(one) ||
    (one instanceof HTMLInputElement &&
      one.type === 'radio' &&
      controls.some((other) => other instanceof HTMLInputElement && other.name === one.name && reached.has(other)));
  const pressable = [...root.querySelectorAll('*')].filter(
    (one) =>
      window.samPressed.has(one) &&
      isReachable(one) &&
      !one.closest(`${CONTROLS}, ${SHORT_WAYS}, label`) &&
      !one.querySelector(CONTROLS),
  );
  /** What of the nearest common box two things lie in. */
  const parting = (a: Element, b: Element): readonly [Element, Element] => {
    const up = (one: Element): Element[] => (one.parentElement ? [...up(one.parentElement), one] : [one]);
    const [of, other] = [up(a), up(b)];
    const at = of.findIndex((one, i) => one !== other[i]);
    return [of[at] ?? a, other[at] ?? b];
  };
  /** A box that is none itself lies where its control does. */
  const placeOf = (box: Element, control: Element): DOMRect =>
    (getComputedStyle(box).display === 'contents' ? control : box).getBoundingClientRect();
  const isBefore = (a: DOMRect, b: DOMRect): boolean => {
    const isAbove = a.bottom <= b.top + 1 && a.left < b.right;
    const inLine = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
    return isAbove || (inLine && a.right <= b.left + 1);
  };
  const inOrder = [...reached].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  const isBack = visited.length > 1 && inOrder[0] !== visited[0]?.at;
  const led = isBack ? visited.map(({ at }) => at).reverse() : visited.map(({ at }) => at);
  const jumps = led.flatMap((one, i) => {
    const next = led[i + 1];
    if (!next || one.contains(next)) return [];
    const [a, b] = parting(one, next);
    return isBefore(placeOf(b, next), placeOf(a, one))
      ? [`is read after what comes next: ${called(one)}, ${called(next)}`]
      : [];
  });
  return [
    ...new Set([
      ...controls.filter((one) => !isReached(one)).map((one) => `is not reached: ${called(one)}`),
      ...pressable.map((one) => `is for a mouse alone: ${called(one)}`),
      ...visited.flatMap(({ at, faults }) => faults.map((fault) => `${fault}: ${called(at)}`)),
      ...jumps,
    ]),
  ];
}
