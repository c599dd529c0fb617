// How often a plan was closed, and whether its owner wishes it back: for the owner alone.
import { Injectable } from '@nestjs/common';
import { Batch, type PlanInSight } from '../access/sight';
import { Database } from '../kernel/database';
import { ReopeningRepository, type EndedLife, type ReopeningRow } from './reopening.repository';

interface Found {
  readonly lives: readonly EndedLife[];
  readonly wishes: readonly ReopeningRow[];
}

@Injectable()
export class Lives {
  private readonly found = new Batch(({ actor, planIds }) =>
    this.database.inTenant(actor, async (tx): Promise<Found> => ({
      lives: await this.rows.lives(tx, planIds),
      wishes: await this.rows.last(tx, planIds),
    })),
  );

  constructor(
    private readonly database: Database,
    private readonly rows: ReopeningRepository,
  ) {}

  async of({ sight, id, hat }: PlanInSight): Promise<readonly EndedLife[] | null> {
    if (hat !== 'owner') return null;
    return (await this.found.for(sight)).lives.filter(({ planId }) => planId === id);
  }

  async wish({ sight, id, hat }: PlanInSight): Promise<ReopeningRow | null> {
    if (hat !== 'owner') return null;
    return (await this.found.for(sight)).wishes.find(({ planId }) => planId === id) ?? null;
  }
}
