// Today's words on their way to the database: what falls due in many rooms at about the same time goes together.
import { wordsOf } from '@samplan/plan-doc';
import type { Seq, UpdateLog } from '@samplan/sync/server';
import type pg from 'pg';
import type { DocAddress } from './addresses';

interface Waiting {
  readonly row: object;
  readonly tenant: string;
  saved(): void;
  failed(problem: unknown): void;
}

/** Part of the quarter of a second that a projection may be behind. */
export const GATHER_MS = 20;

export class Projections {
  private waiting: Waiting[] = [];

  constructor(private readonly pool: pg.Pool) {}

  /** Reads the document at once; it may change while its words wait. */
  save(address: DocAddress, seq: Seq, doc: Parameters<UpdateLog['saveProjection']>[2]): Promise<void> {
    const { tenant, plan, section } = address;
    const row = { section_id: section, plan_id: plan, tenant_id: tenant, seq, ...wordsOf(doc) };
    return new Promise((saved, failed) => {
      if (this.waiting.length === 0) setTimeout(() => void this.put(), GATHER_MS);
      this.waiting.push({ row, tenant, saved, failed });
    });
  }

  private async put(): Promise<void> {
    const waiting = this.waiting;
    this.waiting = [];
    try {
      await this.pool.query({
        name: 'project',
        text: 'select save_projections($1, $2)',
        values: [[...new Set(waiting.map(({ tenant }) => tenant))], JSON.stringify(waiting.map(({ row }) => row))],
      });
      for (const { saved } of waiting) saved();
    } catch (problem) {
      for (const { failed } of waiting) failed(problem);
    }
  }
}
