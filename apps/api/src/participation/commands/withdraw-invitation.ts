// Takes an invitation back that has not been answered: by whoever wrote it, and by the owner.
import { Injectable } from '@nestjs/common';
import { Problem, type InvitationId } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { History } from '../../history/history';
import { Audit } from '../../kernel/audit';
import { Tellings } from '../../tellings/tellings';
import { InvitationsRepository, isAwaited } from '../invitations.repository';
import { InvitedGrants } from '../invited-grants';
import { Ringing } from '../ringing';

@Injectable()
export class WithdrawInvitation {
  constructor(
    private readonly access: Access,
    private readonly invitations: InvitationsRepository,
    private readonly invited: InvitedGrants,
    private readonly history: History,
    private readonly tellings: Tellings,
    private readonly ringing: Ringing,
    private readonly audit: Audit,
  ) {}

  /** @throws Problem NOT_FOUND also for what another than the asker wrote, who is not the owner; ANSWERED_ALREADY */
  async run(asked: Permit<'invite'>, id: InvitationId): Promise<void> {
    await this.access.holding(asked, async (tx, { actor, facts, hat, rule, action }, plan) => {
      const row = await this.invitations.hold(tx, id);
      if (!row || row.plan_id !== plan || (hat !== 'owner' && row.invited_by !== actor.person))
        throw new Problem('NOT_FOUND', 'No such invitation.');
      if (!isAwaited(row)) throw new Problem('ANSWERED_ALREADY', 'It waits for nobody.');
      await this.invitations.become(tx, id, 'withdrawn');
      await this.invited.end(tx, id, facts.today);
      await this.audit.record(tx, { actor, hat, rule, action, plan, details: { invitation: id, withdrawn: true } });
      const change = { noun: 'participant', subject: id, field: 'withdrawn', after: row.person_id } as const;
      await this.history.record(tx, { actor, hat, plan, ...change });
      await this.tellings.settle(
        tx,
        { tenant: actor.tenant, plan },
        row.state === 'sent' ? row.person_id : row.owner_id,
      );
      await this.ringing.ring(tx, actor, plan, row.owner_id, row.invited_by);
    });
  }
}
