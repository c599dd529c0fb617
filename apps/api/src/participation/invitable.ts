// What must hold when an invitation is sent: whoever sends it is the owner, to whom nobody in the plan is a secret.
import { Problem, type PersonId, type PlainDate, type PlanId } from '@samplan/domain';
import type { Tx } from '../kernel/database';
import type { InvitationsRepository, InvitedRole } from './invitations.repository';

/**
 * @throws Problem ALREADY_SO for one who takes part or has an invitation; NOT_ALLOWED where somebody who is or was next of
 * kin or representative would come in through the unit they work in
 */
export async function requireInvitable(
  tx: Tx,
  invitations: InvitationsRepository,
  { plan, person, role }: { readonly plan: PlanId; readonly person: PersonId; readonly role: InvitedRole },
  on: PlainDate,
): Promise<void> {
  const { takesPart, isInvited, wasKin } = await invitations.standing(tx, plan, person, on);
  if (takesPart || isInvited) throw new Problem('ALREADY_SO', 'They take part, or are invited.');
  if (role === 'participant' && wasKin)
    throw new Problem('NOT_ALLOWED', 'Next of kin never come in through a unit.', ['takes-part']);
}
