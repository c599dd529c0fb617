// More for somebody in one part, proposed or on the owner's list to sign, as rows.
import { Injectable } from '@nestjs/common';
import type { InvitationId, PersonId, PlainDate, PlanId, SectionId, UnitId, WishState } from '@samplan/domain';
import type { Grantee } from '../access/grantee';
import type { GrantedLevel } from '../access/grantees';
import type { Actor } from '../kernel/actor';
import type { Tx } from '../kernel/database';

export interface WideningRow {
  readonly id: string;
  readonly plan_id: PlanId;
  readonly section_id: SectionId;
  readonly unit_id: UnitId | null;
  readonly person_id: PersonId | null;
  readonly level: GrantedLevel;
  readonly state: WishState;
  readonly wished_by: PersonId;
  readonly wished_at: Date;
  readonly purpose: string;
  readonly until: PlainDate | null;
  readonly invitation_id: InvitationId | null;
  /** The unit as it stands within a sentence, or the person. */
  readonly name: string;
}

export interface Widening {
  readonly plan: PlanId;
  readonly section: SectionId;
  readonly to: Grantee;
  readonly level: GrantedLevel;
  readonly purpose: string;
  readonly until: PlainDate | null;
  readonly state: 'waiting' | 'to-sign';
}

const ROW = `
  select w.id, w.plan_id, w.section_id, w.unit_id, w.person_id, w.level, w.state, w.wished_by, w.wished_at, w.purpose,
    w.until::text, w.invitation_id, coalesce(u.short_name, btrim(p.given_name || ' ' || p.family_name)) as name
  from access_wish w left join unit u on u.id = w.unit_id left join person p on p.id = w.person_id`;

@Injectable()
export class WideningsRepository {
  /** Those that do not hold yet, the oldest first. */
  async open(tx: Tx, plans: readonly PlanId[]): Promise<readonly WideningRow[]> {
    return tx.query<WideningRow>(
      `${ROW} where w.plan_id = any ($1::uuid[]) and w.state in ('waiting', 'to-sign') order by w.wished_at, w.id`,
      [plans],
    );
  }

  /** Held until the end of the transaction, in the order of the plan's parts. */
  async hold(tx: Tx, plan: PlanId, ids: readonly string[]): Promise<readonly WideningRow[]> {
    return tx.query<WideningRow>(
      `${ROW} join section s on s.id = w.section_id where w.plan_id = $1 and w.id = any ($2::uuid[])
       order by coalesce(u.short_name, p.given_name || ' ' || p.family_name) collate norwegian, coalesce(w.unit_id, w.person_id), s.position, w.id for no key update of w`,
      [plan, ids],
    );
  }

  /** The one that is open for the same in the same part. */
  async openFor(tx: Tx, section: SectionId, to: Grantee): Promise<WideningRow | undefined> {
    const [row] = await tx.query<WideningRow>(
      `${ROW} where w.section_id = $1 and coalesce(w.unit_id, w.person_id) = $2 and w.state in ('waiting', 'to-sign')
       for no key update of w`,
      [section, 'unit' in to ? to.unit : to.person],
    );
    return row;
  }

  async insert(tx: Tx, by: Actor, made: Widening): Promise<string> {
    const { to } = made;
    const [row] = await tx.query<{ id: string }>(
      `insert into access_wish (tenant_id, plan_id, section_id, unit_id, person_id, level, purpose, until, state, wished_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
      [
        by.tenant,
        made.plan,
        made.section,
        'unit' in to ? to.unit : null,
        'person' in to ? to.person : null,
        made.level,
        made.purpose,
        made.until,
        made.state,
        by.person,
      ],
    );
    if (!row) throw new Error('A widening that was not stored.');
    return row.id;
  }

  async change(tx: Tx, id: string, { level, purpose, until, state }: Widening): Promise<void> {
    await tx.query('update access_wish set level = $2, purpose = $3, until = $4, state = $5 where id = $1', [
      id,
      level,
      purpose,
      until,
      state,
    ]);
  }

  async become(tx: Tx, id: string, state: WishState, consent: string | null = null): Promise<void> {
    await tx.query(
      `update access_wish set state = $2, consent_id = coalesce($3, consent_id),
         answered_at = case when $2 in ('waiting', 'to-sign') then answered_at else now() end where id = $1`,
      [id, state, consent],
    );
  }

  /** Of the invitation that it comes from: does it still wait, or has it been accepted? */
  async isInvited(tx: Tx, invitation: InvitationId): Promise<boolean> {
    const rows = await tx.query(`select from invitation where id = $1 and state in ('sent', 'accepted')`, [invitation]);
    return rows.length > 0;
  }
}
