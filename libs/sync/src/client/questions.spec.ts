// What a device knows of its edits: an answer covers what was edited before its question, silence is noticed once.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { patienceMs, Questions } from './questions';

describe('Questions about what is stored', () => {
  let silences = 0;
  let questions: Questions;
  beforeEach(() => {
    vi.useFakeTimers();
    silences = 0;
    questions = new Questions(() => (silences += 1));
  });
  afterEach(() => vi.useRealTimers());

  it('an answer covers what was edited before its question, and the questions before it', () => {
    questions.edited();
    questions.put(1);
    questions.edited();
    questions.put(2);
    questions.edited();
    expect(questions.answered(2)).toBe(true);
    expect(questions.pending).toBe(1);
    expect(questions.answered(1)).toBe(false);
  });

  it('silence is counted from the oldest question, however many follow', () => {
    questions.edited();
    for (let n = 1; n <= 10; n++) {
      questions.put(n);
      vi.advanceTimersByTime(patienceMs / 10);
    }
    expect([questions.silent, silences]).toEqual([true, 1]);
  });

  it('an answer ends the silence, and patience begins anew for what is still open', () => {
    questions.put(1);
    questions.put(2);
    vi.advanceTimersByTime(patienceMs);
    questions.answered(1);
    expect(questions.silent).toBe(false);
    vi.advanceTimersByTime(patienceMs);
    expect([questions.silent, silences]).toEqual([true, 2]);
  });

  it('nobody waits for answers on a line that is gone', () => {
    questions.edited();
    questions.put(1);
    questions.forget();
    vi.advanceTimersByTime(patienceMs);
    expect([questions.silent, silences, questions.pending]).toEqual([false, 0, 1]);
  });
});
