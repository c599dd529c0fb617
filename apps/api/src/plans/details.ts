// What a sight needs of its plans and sections beyond the facts, fetched for all of them in one transaction.
import { Injectable } from '@nestjs/common';
import type { PlanId, SectionId } from '@samplan/domain';
import { Batch, type PlanInSight, type SectionInSight } from '../access/sight';
import { Database } from '../kernel/database';
import { PlansRepository, type PlanRow, type SectionRow } from './plans.repository';

interface Found {
  readonly plans: ReadonlyMap<PlanId, PlanRow>;
  readonly sections: ReadonlyMap<SectionId, SectionRow>;
}

@Injectable()
export class Details {
  private readonly found = new Batch((sight) =>
    this.database.inTenant(sight.actor, async (tx): Promise<Found> => {
      const plans = await this.plans.plans(tx, sight.planIds);
      const sections = await this.plans.sections(
        tx,
        sight.sections.map(({ id }) => id),
      );
      return {
        plans: new Map(plans.map((row) => [row.id, row])),
        sections: new Map(sections.map((row) => [row.id, row])),
      };
    }),
  );

  private readonly reasons = new Batch(({ actor, planIds }) =>
    this.database.inTenant(actor, (tx) => this.plans.reasons(tx, planIds)),
  );

  constructor(
    private readonly database: Database,
    private readonly plans: PlansRepository,
  ) {}

  /** Why it rests or was closed. */
  async reason({ sight, id }: PlanInSight): Promise<string | null> {
    return (await this.reasons.for(sight)).get(id) ?? null;
  }

  /** The plans of a sight, in order. */
  async inOrder(sight: PlanInSight['sight']): Promise<readonly PlanInSight[]> {
    const { plans } = await this.found.for(sight);
    return [...plans.keys()].flatMap((id) => sight.plans.filter((plan) => plan.id === id));
  }

  async plan({ sight, id }: PlanInSight): Promise<PlanRow> {
    return present((await this.found.for(sight)).plans.get(id));
  }

  async section({ plan, id }: SectionInSight): Promise<SectionRow> {
    return present((await this.found.for(plan.sight)).sections.get(id));
  }
}

function present<T>(row: T | undefined): T {
  if (row === undefined) throw new Error('A row that the facts name is gone.');
  return row;
}
