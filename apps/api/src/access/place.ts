// The section that a command was let into, and what it asks of its permit beyond the lock.
import {
  Problem,
  type AccountId,
  type PlanId,
  type PlanState,
  type SectionAction,
  type SectionId,
  type TenantId,
} from '@samplan/domain';
import { decide } from '@samplan/policy';
import type { Tx } from '../kernel/database';
import type { Permit } from './permit';
import { Sight, type SectionInSight } from './sight';

export interface PermittedPlace {
  readonly tenant: TenantId;
  readonly plan: PlanId;
  readonly section: SectionId;
  readonly by: AccountId;
}

/** @throws Error for a permit of no section */
export function placeOf({ actor, plan, section }: Permit<SectionAction>): PermittedPlace {
  if (!plan || !section) throw new Error('A permit of no section.');
  return { tenant: actor.tenant, plan, section, by: actor.account };
}

/**
 * Holds the plan until the transaction ends: what changes how things in it hang together happens one after another, and so
 * does every change of access.
 */
export async function holdPlan(tx: Tx, plan: PlanId): Promise<PlanState> {
  const [row] = await tx.query<{ state: PlanState }>('select state from plan where id = $1 for no key update', [plan]);
  if (!row) throw new Error('A plan that the facts name is gone.');
  return row.state;
}

/** The section, in a sight of its own: what is fetched for it is as of now. @throws Problem NOT_FOUND for one unseen */
export function sectionOf(permit: Permit<SectionAction>): SectionInSight {
  const section = Sight.of(permit).sections.find(({ id }) => id === permit.section);
  if (!section) throw new Problem('NOT_FOUND', 'No such section.');
  return section;
}

/**
 * What stands in the owner's own words is changed only by one who may write them there.
 * @param section the permit's own, or another of its plan
 * @throws Problem NOT_ALLOWED with what is missing
 */
export function requireOwnWords(permit: Permit<SectionAction>, section: SectionId): void {
  const decision = decide(permit.facts, 'write-own-words', section);
  if (!decision.allowed) throw new Problem('NOT_ALLOWED', 'These are the owner’s own words.', decision.missing);
}
