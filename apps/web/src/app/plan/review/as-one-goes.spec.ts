// A sentence is stored while one writes, comes back when the server does, and takes in what others change.
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, expect, it } from 'vitest';
import { CLOCK } from '../../kernel/clock';
import { Unstored } from '../../kernel/unstored';
import { AsOneGoes, type Kept, type Sent } from './as-one-goes';

type Choice = 'better' | 'harder';

const stored = signal<Kept<Choice>>({ choice: undefined, words: '' });
let sent: Kept<Choice>[];
let answer: Sent;
let rested: (() => void) | undefined;
let kept: Map<string, string>;
let form: AsOneGoes<Choice>;

const made = () =>
  TestBed.runInInjectionContext(
    () =>
      new AsOneGoes<Choice>({
        key: () => 'saying 1',
        stored,
        send: async (one) => {
          sent.push(one);
          return answer;
        },
      }),
  );
const rest = async () => {
  rested?.();
  await form.save();
};

beforeEach(() => {
  stored.set({ choice: undefined, words: '' });
  [sent, answer, rested, kept] = [[], 'stored', undefined, new Map()];
  TestBed.configureTestingModule({
    providers: [
      {
        provide: CLOCK,
        useValue: { now: () => 0, after: (_: number, run: () => void) => ((rested = run), () => (rested = undefined)) },
      },
      {
        provide: Unstored,
        useValue: {
          of: (key: string) => kept.get(key),
          keep: (key: string, words?: string) => (words === undefined ? kept.delete(key) : kept.set(key, words)),
        },
      },
    ],
  });
  form = made();
});

it('is stored a moment after the last key, before anything is chosen, and with what is chosen then', async () => {
  form.write('Jeg har');
  expect([sent, kept.get('saying 1')]).toEqual([[], 'Jeg har']);
  form.write('Jeg har gått ');
  await rest();
  expect(sent).toEqual([{ choice: undefined, words: 'Jeg har gått' }]);
  expect([form.words(), form.isUnstored(), kept.size]).toEqual(['Jeg har gått ', false, 0]);
  form.choose('better');
  await form.save();
  expect(sent.at(-1)).toEqual({ choice: 'better', words: 'Jeg har gått' });
});

it('stands where it was while the server is away, on this page and when one comes back to it, and is sent then', async () => {
  answer = 'away';
  form.write('Tinka');
  await rest();
  expect([form.isUnstored(), kept.get('saying 1')]).toEqual([true, 'Tinka']);
  form = made();
  expect([form.words(), form.isUnstored()]).toEqual(['Tinka', true]);
  answer = 'stored';
  await form.save();
  expect([form.isUnstored(), kept.size]).toEqual([false, 0]);
});

it('takes in what another has changed, but never over what one is changing', async () => {
  form.choose('better');
  form.write('Bra');
  await form.left();
  stored.set({ choice: 'better', words: 'Bra' });
  stored.set({ choice: 'harder', words: 'Ikke bra' });
  expect([form.choice(), form.words()]).toEqual(['harder', 'Ikke bra']);
  form.write('Mitt');
  stored.set({ choice: 'better', words: 'Deres' });
  expect([form.choice(), form.words()]).toEqual(['better', 'Mitt']);
});

it('forgets no choice that is made while another is on its way', async () => {
  form.choose('better');
  form.choose('harder');
  stored.set({ choice: 'better', words: '' });
  await form.save();
  expect([sent.at(-1)?.choice, form.choice()]).toEqual(['harder', 'harder']);
});
