// That what is written of an answer is kept: at a pause, through a server that is away, and never after it is sent.
import { Injector, runInInjectionContext, signal, createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLOCK, type WaitingClock } from '../kernel/clock';
import { isRecord } from '../kernel/record';
import { Drafting, type Draft } from './drafting';

const AT = '2026-11-22T10:00:00Z';
const EMPTY: Draft = { letter: 'case_decided', words: '', conditions: [], witness: '' };

describe('A draft of an answer', () => {
  /** What the API was told, and whether it is there. */
  const api = { told: Array<unknown>(), isAway: false, answer: 'CaseDraftKept', code: 'ANSWERED_ALREADY' };
  /** What waits, and for how long. */
  let waiting: { ms: number; run: () => void } | undefined;
  const clock: WaitingClock = {
    now: () => 0,
    after: (ms, run) => {
      const one = { ms, run };
      waiting = one;
      return () => {
        if (waiting === one) waiting = undefined;
      };
    },
  };
  const written = signal(EMPTY);
  let page: EnvironmentInjector;
  let drafting: Drafting;

  const write = (words: string) => {
    written.set({ ...EMPTY, words });
    TestBed.tick();
  };
  const pass = () => {
    const { run } = waiting ?? {};
    waiting = undefined;
    run?.();
  };
  const words = () => api.told.map((one) => (isRecord(one) ? one['words'] : undefined));

  beforeEach(() => {
    Object.assign(api, { told: [], isAway: false, answer: 'CaseDraftKept', code: 'ANSWERED_ALREADY' });
    waiting = undefined;
    written.set(EMPTY);
    vi.stubGlobal('fetch', async (_address: string, { body }: { body: string }) => {
      if (api.isAway) throw new TypeError('away');
      const { variables } = JSON.parse(body);
      api.told.push(variables.input);
      const writeCaseDraft =
        api.answer === 'CaseDraftKept'
          ? { __typename: api.answer, at: variables.input.words ? AT : null }
          : { __typename: 'CaseRefused', code: api.code, missing: [] };
      return new Response(JSON.stringify({ data: { writeCaseDraft } }), {
        headers: { 'content-type': 'application/json' },
      });
    });
    TestBed.configureTestingModule({ providers: [{ provide: CLOCK, useValue: clock }] });
    page = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector));
    drafting = runInInjectionContext(
      page.get(Injector),
      () =>
        new Drafting(
          () => 'c',
          () => EMPTY,
          written,
          () => undefined,
        ),
    );
    TestBed.tick();
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is kept at a pause, once, as it stands then; nothing is kept of nothing', async () => {
    expect(waiting).toBeUndefined();
    write('Du');
    write('Du får');
    expect(drafting.state()).toBe('keeping');
    pass();
    await vi.waitFor(() => expect(drafting.state()).toBe('kept'));
    expect(words()).toEqual(['Du får']);
  });

  it('is kept when the server is there again, and until then it says that it is not', async () => {
    api.isAway = true;
    write('Du får');
    pass();
    await vi.waitFor(() => expect(drafting.state()).toBe('not-kept'));
    expect(waiting?.ms).toBeGreaterThan(1_000);
    api.isAway = false;
    pass();
    await vi.waitFor(() => expect(drafting.state()).toBe('kept'));
    expect(words()).toEqual(['Du får']);
  });

  it('is kept when one leaves the page before the pause', async () => {
    write('Du får');
    page.destroy();
    await vi.waitFor(() => expect(words()).toEqual(['Du får']));
  });

  it('is not kept once the answer is sent, until that was refused', async () => {
    write('Du får');
    await drafting.end();
    expect(waiting).toBeUndefined();
    write('Du får plan');
    expect(waiting).toBeUndefined();
    drafting.goOn();
    pass();
    await vi.waitFor(() => expect(words()).toEqual(['Du får plan']));
  });

  it('says which one it writes on, and stops where somebody else has written meanwhile', async () => {
    write('Du får');
    pass();
    await vi.waitFor(() => expect(drafting.state()).toBe('kept'));
    Object.assign(api, { answer: 'CaseRefused', code: 'FACTS_COLLIDED' });
    write('Du får plan');
    pass();
    await vi.waitFor(() => expect(drafting.state()).toBe('collided'));
    expect(api.told).toMatchObject([{ words: 'Du får' }, { words: 'Du får plan', seen: AT }]);
    write('Du får plan nå');
    expect(waiting).toBeUndefined();
    expect(drafting.state()).toBe('collided');
  });

  it('that is taken away, or comes to a case that is answered, is none', async () => {
    write('Du får');
    pass();
    await vi.waitFor(() => expect(drafting.state()).toBe('kept'));
    write('');
    pass();
    await vi.waitFor(() => expect(drafting.state()).toBe('none'));
    api.answer = 'CaseRefused';
    write('For sent');
    pass();
    await vi.waitFor(() => expect(words()).toEqual(['Du får', '', 'For sent']));
    await vi.waitFor(() => expect(drafting.state()).toBe('none'));
  });
});
