// Those around an owner, as their owner is told; fetched for all plans of a sight at once.
import { Injectable } from '@nestjs/common';
import { addDays, type PlanId } from '@samplan/domain';
import { decide } from '@samplan/policy';
import type { Permit } from '../access/permit';
import { Batch, Sight, type PlanInSight } from '../access/sight';
import { Database } from '../kernel/database';
import { NetworkRepository, type NetworkRow, type Place } from './network.repository';

export interface Network {
  readonly people: readonly (Omit<NetworkRow, 'plan_id' | 'person_id'> & { readonly personId: string | null })[];
  readonly cameHomeAYearAgo: number | null;
}

interface Kept {
  readonly rows: readonly NetworkRow[];
  readonly cameHome: ReadonlyMap<PlanId, number>;
}

const YEAR_DAYS = 365;

@Injectable()
export class Networks {
  private readonly kept = new Batch((sight) => this.fetch(sight));

  constructor(
    private readonly database: Database,
    private readonly repository: NetworkRepository,
  ) {}

  /** @returns null for everybody but the owner */
  async of(plan: PlanInSight): Promise<Network | null> {
    if (!maySee(plan)) return null;
    const { rows, cameHome } = await this.kept.for(plan.sight);
    return {
      people: rows
        .filter(({ plan_id }) => plan_id === plan.id)
        .map(({ person_id, plan_id: _plan, ...told }) => ({ ...told, personId: person_id })),
      cameHomeAYearAgo: cameHome.get(plan.id) ?? null,
    };
  }

  /** As it stands after a change. */
  async after(permit: Permit<'keep-network'>): Promise<Network> {
    const [plan] = Sight.of(permit).plans;
    const network = plan && (await this.of(plan));
    if (!network) throw new Error('Somebody who keeps what they do not see.');
    return network;
  }

  private async fetch({ plans, actor }: Sight): Promise<Kept> {
    const [first] = plans;
    const mine = plans.filter(maySee).map(({ id }) => id);
    if (!first || mine.length === 0) return { rows: [], cameHome: new Map() };
    const { today } = first.facts;
    return this.database.inTenant(actor, async (tx) => ({
      rows: await this.repository.of(tx, mine, today),
      cameHome: await this.repository.cameHomeOn(tx, mine, addDays(today, -YEAR_DAYS)),
    }));
  }
}

const maySee = ({ facts }: PlanInSight): boolean => decide(facts, 'see-network').allowed;

/** @throws Error for a permit of no plan */
export function placeOf({ actor, plan, facts }: Permit<'keep-network'>): Place {
  if (!plan) throw new Error('A permit without a plan.');
  return { tenant: actor.tenant, plan, today: facts.today };
}
