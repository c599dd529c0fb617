// Time that stands still until a test moves it.
import type { Timers } from '@samplan/sync/server';

interface Waiting {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** Lets everything that waits for promises run: several turns of the microtask queue. */
export async function microtasks(turns = 12): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await Promise.resolve();
}

export class FakeTimers implements Timers {
  private time: number;
  private order = 0;
  private waiting: Waiting[] = [];
  private next: (() => void)[] = [];

  constructor(start = 1_000_000) {
    this.time = start;
  }

  now(): number {
    return this.time;
  }

  after(ms: number, run: () => void): () => void {
    const entry = { at: this.time + ms, order: this.order++, run };
    this.waiting.push(entry);
    return () => (this.waiting = this.waiting.filter((each) => each !== entry));
  }

  soon(run: () => void): void {
    this.next.push(run);
  }

  /** Runs what asked to run soon; true where there was any. */
  runSoon(): boolean {
    const runs = this.next;
    this.next = [];
    for (const run of runs) run();
    return runs.length > 0;
  }

  /** Moves time forward and runs what falls due, in order, with what follows from it. */
  async advance(ms: number): Promise<void> {
    const until = this.time + ms;
    await this.settle();
    for (let due = this.first(until); due; due = this.first(until)) {
      this.waiting = this.waiting.filter((each) => each !== due);
      this.time = Math.max(this.time, due.at);
      due.run();
      await this.settle();
    }
    this.time = until;
  }

  /** Runs promises and what asked to run soon until nothing is left of either. */
  async settle(): Promise<void> {
    do await microtasks();
    while (this.runSoon());
  }

  /** Forgets everything that waits, as a process does that is killed. */
  kill(): void {
    this.waiting = [];
    this.next = [];
  }

  private first(until: number): Waiting | undefined {
    let first: Waiting | undefined;
    for (const each of this.waiting) {
      if (each.at > until) continue;
      if (!first || each.at < first.at || (each.at === first.at && each.order < first.order)) first = each;
    }
    return first;
  }
}
