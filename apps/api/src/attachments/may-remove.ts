// Who removes a file: the owner of the plan, and whoever added it, as long as the plan is not closed.
import type { PersonId } from '@samplan/domain';
import type { Facts } from '@samplan/policy';

export const mayRemove = ({ actor, plan }: Facts, addedBy: PersonId): boolean =>
  plan !== undefined && plan.state !== 'closed' && (plan.owner === actor.person || addedBy === actor.person);
