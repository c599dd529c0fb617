// Which plans have to do with what somebody is here as, also such as they may no longer see.
import { isKin, wornIn, type PlanRole, type WornHat } from '@samplan/domain';
import type { Facts } from './facts';

/**
 * Does what happens in a plan concern somebody under that hat? Where they have, or had, no part yet, it may concern any.
 * @param parts their roles in the plan, ended ones too
 */
export function concerns(wears: WornHat | null, isOwner: boolean, parts: readonly PlanRole[]): boolean {
  if (wears === null) return false;
  if (!isOwner && parts.length === 0) return true;
  // Those who are close to the owner have nothing in it through their service (N7).
  const isClose = isOwner || parts.some((role) => isKin({ role }));
  const held = parts.filter((role) => !(isClose && role === 'participant'));
  return (isOwner && wears === 'private') || held.some((role) => wornIn(role) === wears);
}

/** The same of an actor's own facts; of one who is not here it is not asked. */
export const concernsActor = ({ actor, plan }: Facts): boolean =>
  actor.wears === undefined ||
  concerns(
    actor.wears,
    plan?.owner === actor.person,
    (plan?.participations ?? []).map(({ role }) => role),
  );
