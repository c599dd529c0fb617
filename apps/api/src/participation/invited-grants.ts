// What an invitation gives: it stands on the owner's list to sign from when the invitation is sent, and goes with it.
import { Injectable } from '@nestjs/common';
import { rankOf } from '@samplan/policy';
import type { PersonId, PlainDate, TenantId } from '@samplan/domain';
import { Grantees } from '../access/grantees';
import { takesPart } from '../access/parts';
import type { Tx } from '../kernel/database';
import type { InvitationRow } from './invitations.repository';

type Sent = Pick<InvitationRow, 'id' | 'plan_id' | 'person_id' | 'unit_id' | 'grants'>;

@Injectable()
export class InvitedGrants {
  constructor(private readonly grantees: Grantees) {}

  /** What they have already is left out; what waits for the same is on the list now, as the invitation says. */
  async list(tx: Tx, tenant: TenantId, by: PersonId, { id, plan_id, person_id, unit_id, grants }: Sent): Promise<void> {
    const to = unit_id ? { unit: unit_id } : { person: person_id };
    for (const { section, level } of grants) {
      if (rankOf(await this.grantees.held(tx, section, to)) >= rankOf(level)) continue;
      await tx.query(
        `insert into access_wish as w (tenant_id, plan_id, section_id, unit_id, person_id, level, state, wished_by, invitation_id)
         values ($1, $2, $3, $4, $5, $6, 'to-sign', $7, $8)
         on conflict (section_id, coalesce(unit_id, person_id)) where state in ('waiting', 'to-sign')
           do update set level = excluded.level, state = 'to-sign'`,
        [tenant, plan_id, section, unit_id, unit_id ? null : person_id, level, by, id],
      );
    }
  }

  /** It was declined, or taken back: off the list, and what was signed ends where nobody else has it by taking part. */
  async end(tx: Tx, invitation: string, on: PlainDate): Promise<void> {
    await tx.query(
      `update access_grant g set withdrawn_at = now() from access_wish w
       where w.invitation_id = $1 and w.state = 'granted' and g.consent_id = w.consent_id and g.section_id = w.section_id
         and g.unit_id is not distinct from w.unit_id and g.person_id is not distinct from w.person_id
         and g.withdrawn_at is null and not exists (
           select from participation t where t.plan_id = g.plan_id
             and coalesce(g.unit_id, g.person_id) = case when g.unit_id is null then t.person_id else t.unit_id end
             and ${takesPart('t', '$2::date')})`,
      [invitation, on],
    );
    await tx.query(
      `update access_wish set state = 'withdrawn', answered_at = now()
       where invitation_id = $1 and state in ('waiting', 'to-sign')`,
      [invitation],
    );
  }
}
