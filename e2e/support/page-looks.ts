// What is wrong with a page as it stands, in the words of the one who mends it: looked at within the page itself.
import type { Page } from '@playwright/test';

/** What anybody sees: its heading, language and texts, and that nothing is cut, covered or wider than the window. */
export const faultsIn = (page: Page, language: string): Promise<readonly string[]> =>
  page.evaluate((lang) => {
    const faults: string[] = [];
    // What is for screen readers alone is clipped to nothing.
    const unseen = new Set<Element>();
    for (const one of document.body.querySelectorAll('*'))
      if (getComputedStyle(one).clipPath === 'inset(50%)' || one.matches('.skip')) unseen.add(one);
    const isShown = (one: Element): boolean => {
      for (let at: Element | null = one; at; at = at.parentElement) if (unseen.has(at)) return false;
      return one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    };
    const called = (one: Element): string =>
      `${one.tagName.toLowerCase()}${[...one.classList].map((name) => `.${name}`).join('')} "${(one.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 40)}"`;

    /** What of it the boxes around it let be seen. */
    const clipOf = (one: Element): { left: number; top: number; right: number; bottom: number } => {
      const box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
      for (let at: Element | null = one; at && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflowX === 'visible' || getComputedStyle(at).display === 'inline') continue;
        const { left, top, right, bottom } = at.getBoundingClientRect();
        box.left = Math.max(box.left, left);
        box.top = Math.max(box.top, top);
        box.right = Math.min(box.right, right);
        box.bottom = Math.min(box.bottom, bottom);
      }
      return box;
    };

    if (document.documentElement.lang !== lang) faults.push(`is in ${document.documentElement.lang}`);
    const headings = [...document.querySelectorAll('h1')].filter((one) => one.checkVisibility());
    if (headings.length !== 1) faults.push(`has ${headings.length} h1: ${headings.map(called).join(', ')}`);
    if (!document.title.trim()) faults.push('has no title');
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide > 0) faults.push(`is ${wide} px wider than the window`);
    const missing =
      /\bundefined\b|\bnull\b|\bNaN\b|\[object |\{\w+\}|\{\{|Invalid Date|\b[a-z]+[A-Z]\w*\.[a-z]\w+\b|\b[a-z]+\.[a-z]+[A-Z]\w*\b/;
    // The fields of a letter are meant to be read as they are written in it.
    const said = [...document.querySelectorAll('code')].reduce(
      (text, { innerText }) => text.replaceAll(innerText, ''),
      document.body.innerText,
    );
    const bare = missing.exec(said);
    if (bare) faults.push(`says "${said.slice(Math.max(0, bare.index - 30), bare.index + 30)}"`);

    // Each piece of text that is seen, and where.
    const pieces: { readonly of: Element; readonly at: DOMRect }[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      const of = text.parentElement;
      if (!of || !text.textContent?.trim() || !isShown(of) || of.closest('script, style, noscript')) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = clipOf(of);
      for (const { left, top, right, bottom } of range.getClientRects()) {
        const at = DOMRect.fromRect({ x: Math.max(left, box.left), y: Math.max(top, box.top) });
        at.width = Math.min(right, box.right) - at.x;
        at.height = Math.min(bottom, box.bottom) - at.y;
        if (at.width > 1 && at.height > 1) pieces.push({ of, at });
      }
    }
    const scrolls = (one: Element): boolean => {
      const { overflowX } = getComputedStyle(one);
      return overflowX === 'auto' || overflowX === 'scroll';
    };
    const inScroller = (one: Element): boolean => {
      for (let at: Element | null = one; at && at !== document.documentElement; at = at.parentElement)
        if (scrolls(at)) return true;
      return false;
    };
    for (const { of, at } of pieces) {
      if ((at.right > innerWidth + 1 || at.left < -1) && !inScroller(of))
        faults.push(`runs out of the window: ${called(of)}`);
    }
    for (const one of document.body.querySelectorAll('*')) {
      if (!(one instanceof HTMLElement) || !isShown(one)) continue;
      const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(one);
      const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const isShort = one.clientHeight <= 1 || one.clientWidth <= 1;
      if (isShort || !one.textContent?.trim()) continue;
      // Where a link leads, its words stand whole.
      const isWholeBeyond = textOverflow === 'ellipsis' && one.closest('a') !== null;
      if (isCut(overflowX) && one.scrollWidth > one.clientWidth + 1 && !isWholeBeyond)
        faults.push(`is cut: ${called(one)}`);
      if (isCut(overflowY) && one.scrollHeight > one.clientHeight + 2 && webkitLineClamp === 'none')
        faults.push(`is cut below: ${called(one)}`);
    }
    const isStuck = (one: Element): boolean => {
      for (let at: Element | null = one; at; at = at.parentElement)
        if (['sticky', 'fixed'].includes(getComputedStyle(at).position)) return true;
      return false;
    };
    const down = pieces.filter(({ of }) => !isStuck(of)).sort((a, b) => a.at.top - b.at.top);
    down.forEach((one, i) => {
      for (let j = i + 1; j < down.length; j++) {
        const other = down[j];
        if (!other || other.at.top >= one.at.bottom) break;
        if (other.of === one.of) continue;
        const width = Math.min(one.at.right, other.at.right) - Math.max(one.at.left, other.at.left);
        const height = Math.min(one.at.bottom, other.at.bottom) - other.at.top;
        if (width > 3 && height > 0.4 * Math.min(one.at.height, other.at.height))
          faults.push(`lies on another: ${called(one.of)} and ${called(other.of)}`);
      }
    });
    return [...new Set(faults)];
  }, language);

/** Of what stays in sight while the page scrolls, how much it takes of the window. @returns what takes more than half */
export const stuckIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const stuck = [...document.body.querySelectorAll('*')].filter((one) => {
      const { position } = getComputedStyle(one);
      return (position === 'sticky' || position === 'fixed') && one.checkVisibility();
    });
    for (const share of [0.3, 0.6]) {
      scrollTo(0, share * document.documentElement.scrollHeight);
      const held = stuck.filter((one) => {
        const { top, bottom, width } = one.getBoundingClientRect();
        return width > innerWidth / 2 && bottom > 1 && top < innerHeight - 1 && (top <= 1 || bottom >= innerHeight - 1);
      });
      const height = held.reduce((sum, one) => sum + one.getBoundingClientRect().height, 0);
      if (height > innerHeight / 2)
        faults.push(
          `${Math.round(height)} px of ${innerHeight} are held by ${held.map((one) => one.className).join(', ')}`,
        );
    }
    scrollTo(0, 0);
    return [...new Set(faults)];
  });
