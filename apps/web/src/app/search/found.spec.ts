// What was found does not stay on the page when access may have ended.
import { TestBed } from '@angular/core/testing';
import type { SearchQuery } from '@samplan/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { Doorbell } from '../kernel/doorbell';
import type { Ring } from '../kernel/graphql-client';
import { Found } from './found';

let ring: (ring: Ring) => void;
let reconnect: () => void;
const doorbell = {
  onRing: (heard: (ring: Ring) => void) => ((ring = heard), () => undefined),
  onReconnected: (heard: () => void) => ((reconnect = heard), () => undefined),
};
const answer: SearchQuery = { search: { hits: [], more: false } };

describe('What was found', () => {
  let found: Found;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [{ provide: Doorbell, useValue: doorbell }] });
    found = TestBed.runInInjectionContext(() => new Found());
  });

  it('stays when something else than access changes', async () => {
    await found.show('medisin', Promise.resolve(answer));
    ring({ topic: 'facts', planId: 'p', sectionId: 's' });
    expect(found.shown()).toMatchObject({ text: 'medisin' });
    expect(found.isOutdated()).toBe(false);
  });

  it.each([
    ['a part of a plan', () => ring({ topic: 'sections', planId: 'p', sectionId: null })],
    ['a plan', () => ring({ topic: 'plan', planId: null, sectionId: null })],
    ['anything, unheard while the line was lost', () => reconnect()],
  ])('goes when access may have ended to %s, and it is said', async (_what, ends) => {
    await found.show('medisin', Promise.resolve(answer));
    ends();
    expect(found.shown()).toBeUndefined();
    expect(found.isOutdated()).toBe(true);
  });

  it('is not shown when access ended while it was on its way', async () => {
    const shown = found.show('medisin', Promise.resolve(answer));
    ring({ topic: 'sections', planId: 'p', sectionId: null });
    await shown;
    expect(found.shown()).toBeUndefined();
    expect(found.isOutdated()).toBe(true);
  });

  it('says nothing where nothing had been found', () => {
    ring({ topic: 'sections', planId: 'p', sectionId: null });
    expect(found.isOutdated()).toBe(false);
  });
});
