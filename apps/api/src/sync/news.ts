// What other instances wrote: every open room asks every other second, and all that ask together are one question.
import type { Seq } from '@samplan/sync/server';
import type pg from 'pg';
import type { DocAddress } from './addresses';
import { updatesOf, type RowOfLog, type Update } from './rows';

interface Question {
  readonly address: DocAddress;
  readonly after: Seq;
  answer(updates: readonly Update[]): void;
  fail(problem: unknown): void;
}

const GATHER_MS = 10;

export class News {
  private waiting: Question[] = [];

  constructor(private readonly pool: pg.Pool) {}

  ask(address: DocAddress, after: Seq): Promise<readonly Update[]> {
    return new Promise((answer, fail) => {
      if (this.waiting.length === 0) setTimeout(() => void this.put(), GATHER_MS);
      this.waiting.push({ address, after, answer, fail });
    });
  }

  private async put(): Promise<void> {
    const questions = this.waiting;
    this.waiting = [];
    try {
      const rows = new Map<number, RowOfLog[]>();
      for (const row of await this.read(questions)) {
        const mine = rows.get(row.ix);
        if (mine) mine.push(row);
        else rows.set(row.ix, [row]);
      }
      questions.forEach(({ answer }, at) => answer(updatesOf(rows.get(at + 1) ?? [])));
    } catch (problem) {
      for (const { fail } of questions) fail(problem);
    }
  }

  private async read(questions: readonly Question[]): Promise<(RowOfLog & { readonly ix: number })[]> {
    const { rows } = await this.pool.query<RowOfLog & { readonly ix: number }>({
      name: 'news',
      text: 'select ix, seq, n, bytes from doc_updates_since($1, $2, $3)',
      values: [
        [...new Set(questions.map(({ address }) => address.tenant))],
        questions.map(({ address }) => address.doc),
        questions.map(({ after }) => after),
      ],
    });
    return rows;
  }
}
