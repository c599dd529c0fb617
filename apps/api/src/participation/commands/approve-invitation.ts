// The owner's yes or no to an invitation that somebody else wrote.
import { Injectable } from '@nestjs/common';
import { Problem, type InvitationId } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { History } from '../../history/history';
import { Audit } from '../../kernel/audit';
import { Tellings } from '../../tellings/tellings';
import { InvitedGrants } from '../invited-grants';
import { requireInvitable } from '../invitable';
import { InvitationsRepository } from '../invitations.repository';
import { Ringing } from '../ringing';

@Injectable()
export class ApproveInvitation {
  constructor(
    private readonly access: Access,
    private readonly invitations: InvitationsRepository,
    private readonly invited: InvitedGrants,
    private readonly history: History,
    private readonly tellings: Tellings,
    private readonly ringing: Ringing,
    private readonly audit: Audit,
  ) {}

  /** @throws Problem NOT_FOUND, ANSWERED_ALREADY; with a yes ALREADY_SO and NOT_ALLOWED as when the owner invites */
  async run(asked: Permit<'decide-access'>, id: InvitationId, approve: boolean): Promise<void> {
    await this.access.holding(asked, async (tx, { actor, facts, hat, rule, action }, plan) => {
      const row = await this.invitations.hold(tx, id);
      if (!row || row.plan_id !== plan) throw new Problem('NOT_FOUND', 'No such invitation.');
      if (row.state !== 'waits-for-owner') throw new Problem('ANSWERED_ALREADY', 'It waits for nobody.');
      const { person_id: person, role, invited_by: inviter } = row;
      if (approve) await requireInvitable(tx, this.invitations, { plan, person, role }, facts.today);
      await this.invitations.become(tx, id, approve ? 'sent' : 'refused');
      if (approve) await this.invited.list(tx, actor.tenant, inviter, row);
      await this.audit.record(tx, { actor, hat, rule, action, plan, details: { invitation: id, approve } });
      const field = approve ? 'approved' : 'refused';
      await this.history.record(tx, { actor, hat, plan, noun: 'participant', subject: id, field, after: person });
      await this.tellings.wake(
        tx,
        { tenant: actor.tenant, plan, by: actor.person },
        actor.person,
        ...(approve ? [person] : []),
      );
      await this.ringing.ring(tx, actor, plan, actor.person, inviter);
    });
  }
}
