// What stays in this browser's memory of what was fetched, while access comes and goes.
import { TestBed } from '@angular/core/testing';
import { PlanIsConsentedDocument } from '@samplan/contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GraphqlClient, type Answer } from './graphql-client';

/** The API as a browser meets it: what it answers of the plan, and how often it was asked. */
const api: { plan: unknown; isAway: boolean; asked: number } = { plan: null, isAway: false, asked: 0 };

const PLAN = { __typename: 'Plan', id: 'p', state: 'open', consents: [] };
const IT = { planId: 'p' };

/** What there is to do now, also what waits for the next turn. */
const settled = async () => {
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setTimeout(done));
};

describe('What was fetched', () => {
  const shown: Answer<unknown>[] = [];
  const show = () =>
    TestBed.inject(GraphqlClient)
      .show(PlanIsConsentedDocument, IT, () => true)
      .subscribe((answer) => shown.push(answer));

  beforeEach(() => {
    Object.assign(api, { plan: PLAN, isAway: false, asked: 0 });
    shown.length = 0;
    vi.stubGlobal('fetch', async () => {
      api.asked++;
      if (api.isAway) throw new TypeError('away');
      return new Response(JSON.stringify({ data: { plan: api.plan } }), {
        headers: { 'content-type': 'application/json' },
      });
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  const leaveThePage = async () => {
    const page = show();
    await vi.waitFor(() => expect(shown).toHaveLength(1));
    page.unsubscribe();
    shown.length = 0;
    api.isAway = true;
  };

  it('is there at once for whoever comes back to a page', async () => {
    await leaveThePage();
    show();
    expect(shown).toMatchObject([{ data: { plan: { id: 'p' } } }]);
  });

  it.each([
    { topic: 'sections', planId: 'p', sectionId: null },
    { topic: 'plan', planId: null, sectionId: null },
  ])('is forgotten when access may have ended: $topic', async (ring) => {
    await leaveThePage();
    TestBed.inject(GraphqlClient).rung(ring);
    show();
    await vi.waitFor(() => expect(shown).toMatchObject([{ data: undefined, problem: 'UNAVAILABLE' }]));
  });

  it('is forgotten when the line was lost, for a ring may have been missed', async () => {
    await leaveThePage();
    TestBed.inject(GraphqlClient).fetchAllAgain();
    show();
    await vi.waitFor(() => expect(shown).toMatchObject([{ data: undefined, problem: 'UNAVAILABLE' }]));
  });

  it('stays on the page that is open until the new answer is there, which is asked for once', async () => {
    show();
    await vi.waitFor(() => expect(shown).toHaveLength(1));
    api.plan = { ...PLAN, state: 'closed' };
    TestBed.inject(GraphqlClient).rung({ topic: 'sections', planId: 'p', sectionId: null });
    await vi.waitFor(() => expect(shown.at(-1)).toMatchObject({ data: { plan: { state: 'closed' } } }));
    await settled();
    expect(shown.every(({ data }) => data !== undefined)).toBe(true);
    expect(api.asked).toBe(2);
  });

  it('is asked for once more where it changes while an answer is on its way', async () => {
    show();
    await vi.waitFor(() => expect(shown).toHaveLength(1));
    const answers: (() => void)[] = [];
    vi.stubGlobal('fetch', async () => {
      const said = JSON.stringify({ data: { plan: api.plan } });
      await new Promise<void>((come) => answers.push(come));
      return new Response(said, { headers: { 'content-type': 'application/json' } });
    });
    const ring = { topic: 'facts', planId: 'p', sectionId: null } as const;
    TestBed.inject(GraphqlClient).rung(ring);
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    api.plan = { ...PLAN, state: 'closed' };
    for (let times = 0; times < 3; times++) TestBed.inject(GraphqlClient).rung(ring);
    answers[0]?.();
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.();
    await vi.waitFor(() => expect(shown.at(-1)).toMatchObject({ data: { plan: { state: 'closed' } } }));
    await settled();
    expect(answers).toHaveLength(2);
  });
});
