// The answer of whoever is invited: with a yes they take part from now on, with what the owner has signed.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, today, wornIn, type Clock, type InvitationId, type PlanId } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { holdPlan } from '../../access/place';
import { History } from '../../history/history';
import { Audit } from '../../kernel/audit';
import { CLOCK } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { Tellings } from '../../tellings/tellings';
import { InvitationsRepository } from '../invitations.repository';
import { InvitedGrants } from '../invited-grants';
import { Ringing } from '../ringing';

@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationsRepository,
    private readonly invited: InvitedGrants,
    private readonly history: History,
    private readonly tellings: Tellings,
    private readonly ringing: Ringing,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns the plan, after a yes
   * @throws Problem NOT_FOUND for what is unknown, another's, or was never sent (alike); ANSWERED_ALREADY, also where it
   * was taken back, the plan was closed, its consent ended, or they take part by now; NOT_ALLOWED where they no longer work in the unit
   */
  async run(permit: Permit<'be-signed-in'>, id: InvitationId, accept: boolean): Promise<PlanId | null> {
    const { actor, rule, hat } = permit;
    const on = today(this.clock);
    return this.database.inTenant(actor, async (tx) => {
      const asked = await this.invitations.byId(tx, id);
      const isTheirs = asked?.person_id === actor.person && wornIn(asked.role) === actor.wears;
      if (!asked || !isTheirs || !asked.was_sent) throw new Problem('NOT_FOUND', 'No such invitation.');
      const plan = asked.plan_id;
      const state = await holdPlan(tx, plan);
      const row = await this.invitations.hold(tx, id);
      const isAlive = state !== 'closed' && (await this.invitations.isConsented(tx, plan, on));
      if (row?.state !== 'sent' || !isAlive) throw new Problem('ANSWERED_ALREADY', 'It waits for nobody.');
      const field = accept ? 'joined' : 'declined';
      if (accept) {
        const { takesPart } = await this.invitations.standing(tx, plan, actor.person, on);
        if (takesPart) throw new Problem('ANSWERED_ALREADY', 'They take part.');
        if (row.unit_id && (await this.invitations.titleIn(tx, actor.person, row.unit_id, on)) === undefined)
          throw new Problem('NOT_ALLOWED', 'They no longer work there.', ['takes-part']);
        await this.invitations.takePart(tx, actor.tenant, row, row.title, on);
      } else await this.invited.end(tx, id, on);
      await this.invitations.become(tx, id, accept ? 'accepted' : 'declined');
      const details = { invitation: id, accept, role: row.role };
      await this.audit.record(tx, { actor, hat, rule, action: 'answer-invitation', plan, details });
      const change = { noun: 'participant', subject: id, field, after: actor.person } as const;
      await this.history.record(tx, { actor, hat: accept ? row.role : hat, plan, ...change });
      const told = [...new Set([row.owner_id, row.invited_by])];
      await this.tellings.tell(
        tx,
        actor,
        ...told.map((to) => ({ to, plan, kind: 'invitation-answered', subject: id }) as const),
      );
      await this.tellings.settle(tx, { tenant: actor.tenant, plan }, actor.person);
      await this.ringing.ring(tx, actor, plan, ...told);
      return accept ? plan : null;
    });
  }
}
