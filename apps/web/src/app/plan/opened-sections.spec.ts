// What is remembered of a section that was opened by hand, when answers come late or doors shut.
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { GraphqlClient } from '../kernel/graphql-client';
import { BODY } from '../kernel/live-root';
import { Refused } from '../kernel/problems';
import { OpenedSections } from './opened-sections';

/** Answers that come when the test says so, in the order it says. */
let answers: ((words: string | null | Refused) => void)[];

const client = {
  ask: () =>
    new Promise((resolve, reject) =>
      answers.push((body) => {
        if (body instanceof Refused) reject(body);
        else resolve({ section: body === null ? null : { words: { body }, goals: [], measures: [] } });
      }),
    ),
};

describe('A section that was opened by hand', () => {
  const planId = signal<string | undefined>('plan');
  let opened: OpenedSections;
  const words = () => opened.of('health')?.words.get(BODY);

  beforeEach(() => {
    answers = [];
    planId.set('plan');
    TestBed.configureTestingModule({ providers: [{ provide: GraphqlClient, useValue: client }] });
    opened = TestBed.runInInjectionContext(() => new OpenedSections(planId));
  });

  it('shows the latest answer, also when an earlier one comes after it', async () => {
    const both = [opened.open('health'), opened.open('health')];
    answers[1]?.('new');
    answers[0]?.('old');
    await Promise.all(both);
    expect(words()).toBe('new');
  });

  it('is not remembered again by an answer that was on its way when its door shut', async () => {
    const coming = opened.open('health');
    opened.forget('health');
    answers[0]?.('secret');
    await coming;
    expect(opened.of('health')).toBeUndefined();
  });

  it('is not remembered for another plan than the one that is shown', async () => {
    const coming = opened.open('health');
    planId.set('another');
    answers[0]?.('secret');
    await coming;
    expect(opened.of('health')).toBeUndefined();
  });

  it.each([null, new Refused('NOT_ALLOWED'), new Refused('NOT_FOUND')])(
    'is forgotten when the answer is that it may not be read any more: %s',
    async (answer) => {
      opened.keep('health', new Map([[BODY, 'secret']]));
      const coming = opened.open('health');
      answers[0]?.(answer);
      expect(await coming).toBe(false);
      expect(opened.of('health')).toBeUndefined();
    },
  );

  it('stays while the server is away', async () => {
    opened.keep('health', new Map([[BODY, 'mine']]));
    const coming = opened.open('health');
    answers[0]?.(new Refused('UNAVAILABLE'));
    expect(await coming).toBe(false);
    expect(words()).toBe('mine');
  });
});
