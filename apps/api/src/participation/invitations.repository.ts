// Invitations as rows.
import { Injectable } from '@nestjs/common';
import type { InvitationId, InvitationState, PersonId, PlainDate, PlanId, TenantId, UnitId } from '@samplan/domain';
import { isFindable, type Finder } from '../access/findable';
import { partHolds, takesPart } from '../access/parts';
import { isConsented } from '../access/visible-plans';
import type { Tx } from '../kernel/database';
import type { Grant } from '../access/grantees';

export const INVITED_ROLES = ['next-of-kin', 'participant', 'volunteer'] as const;
export type InvitedRole = (typeof INVITED_ROLES)[number];

export interface NewInvitation {
  readonly plan: PlanId;
  readonly person: PersonId;
  readonly role: InvitedRole;
  readonly unit: UnitId | null;
  readonly title: string;
  readonly message: string;
  readonly grants: readonly Grant[];
  readonly state: 'waits-for-owner' | 'sent';
  readonly by: PersonId;
}

export interface InvitationRow {
  readonly id: InvitationId;
  readonly plan_id: PlanId;
  readonly person_id: PersonId;
  readonly role: InvitedRole;
  readonly unit_id: UnitId | null;
  /** As it stands within a sentence. */
  readonly unit: string | null;
  readonly title: string;
  readonly message: string;
  readonly state: InvitationState;
  readonly invited_by: PersonId;
  readonly invited_at: Date;
  /** The invited may know of it. */
  readonly was_sent: boolean;
  readonly grants: readonly Grant[];
  readonly owner_id: PersonId;
}

const ROW = `
  select i.id, i.plan_id, i.person_id, i.role, i.unit_id, u.short_name as unit, i.title, i.message, i.state, i.invited_by,
    i.invited_at, i.grants,
    i.sent_at is not null or i.state in ('sent', 'accepted', 'declined') as was_sent, p.owner_id
  from invitation i join plan p on p.id = i.plan_id left join unit u on u.id = i.unit_id`;

export const isAwaited = ({ state }: { readonly state: InvitationState }): boolean =>
  state === 'waits-for-owner' || state === 'sent';

@Injectable()
export class InvitationsRepository {
  async open(tx: Tx, plans: readonly PlanId[]): Promise<readonly InvitationRow[]> {
    return tx.query<InvitationRow>(
      `${ROW} where i.plan_id = any ($1::uuid[]) and i.state in ('waits-for-owner', 'sent') order by i.invited_at, i.id`,
      [plans],
    );
  }

  async byId(tx: Tx, id: InvitationId): Promise<InvitationRow | undefined> {
    const [row] = await tx.query<InvitationRow>(`${ROW} where i.id = $1`, [id]);
    return row;
  }

  /** Held until the end of the transaction. */
  async hold(tx: Tx, id: InvitationId): Promise<InvitationRow | undefined> {
    const [row] = await tx.query<InvitationRow>(`${ROW} where i.id = $1 for no key update of i`, [id]);
    return row;
  }

  /** Does the consent that the plan is made hold that day? */
  async isConsented(tx: Tx, plan: PlanId, on: PlainDate): Promise<boolean> {
    return (
      (await tx.query(`select from plan p where p.id = $1 and ${isConsented('p', '$2::date')}`, [plan, on])).length > 0
    );
  }

  async insert(tx: Tx, tenant: TenantId, made: NewInvitation): Promise<InvitationId> {
    const [row] = await tx.query<{ id: InvitationId }>(
      `insert into invitation (tenant_id, plan_id, person_id, role, unit_id, title, message, state, invited_by, grants, sent_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, case when $8 = 'sent' then now() end) returning id`,
      [
        tenant,
        made.plan,
        made.person,
        made.role,
        made.unit,
        made.title,
        made.message,
        made.state,
        made.by,
        JSON.stringify(made.grants),
      ],
    );
    if (!row) throw new Error('An invitation that was not stored.');
    return row.id;
  }

  async become(tx: Tx, id: InvitationId, state: InvitationState): Promise<void> {
    await tx.query(
      `update invitation set state = $2, sent_at = case when $2 = 'sent' then now() else sent_at end,
         answered_at = case when $2 <> 'sent' then now() end where id = $1`,
      [id, state],
    );
  }

  /** Of this municipality (a key of another's would be stored as well), and one whom whoever asks may find. */
  async isPerson(tx: Tx, person: PersonId, { known, follows }: Finder, on: PlainDate): Promise<boolean> {
    const found = await tx.query(
      `select from person p where p.id = $1 and ${isFindable('p', '$2', '$3', '$4::date')}`,
      [person, known, follows, on],
    );
    return found.length > 0;
  }

  /** @returns what they are there, or undefined where they do not work in the unit */
  async titleIn(tx: Tx, person: PersonId, unit: UnitId, on: PlainDate): Promise<string | undefined> {
    const [row] = await tx.query<{ title: string }>(
      `select title from unit_membership where person_id = $1 and unit_id = $2
         and valid_from <= $3::date and (valid_to is null or $3::date <= valid_to) limit 1`,
      [person, unit, on],
    );
    return row?.title;
  }

  /** What keeps an invitation from being sent. */
  async standing(tx: Tx, plan: PlanId, person: PersonId, on: PlainDate) {
    const [row] = await tx.query<{ takesPart: boolean; isInvited: boolean; wasKin: boolean }>(
      `select exists (select from participation t where t.plan_id = $1 and t.person_id = $2 and ${takesPart('t', '$3::date')})
           or exists (select from plan where id = $1 and owner_id = $2) as "takesPart",
         exists (select from invitation where plan_id = $1 and person_id = $2 and state = 'sent') as "isInvited",
         exists (select from participation where plan_id = $1 and person_id = $2 and role in ('next-of-kin', 'representative'))
           or exists (select from mandate where plan_id = $1 and person_id = $2) as "wasKin"`,
      [plan, person, on],
    );
    if (!row) throw new Error('A question without an answer.');
    return row;
  }

  async takePart(
    tx: Tx,
    tenant: TenantId,
    { plan_id, person_id, unit_id, role }: InvitationRow,
    title: string,
    on: PlainDate,
  ) {
    const [row] = await tx.query<{ id: string }>(
      `insert into participation (tenant_id, plan_id, person_id, unit_id, role, title, valid_from)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [tenant, plan_id, person_id, unit_id, role, title, on],
    );
    if (!row) throw new Error('A part that was not stored.');
    return row.id;
  }

  async coordinator(tx: Tx, plan: PlanId, on: PlainDate): Promise<PersonId | undefined> {
    const [row] = await tx.query<{ person_id: PersonId }>(
      `select t.person_id from participation t where t.plan_id = $1 and t.role = 'coordinator' and not t.is_substitute and ${partHolds('t', '$2::date')}`,
      [plan, on],
    );
    return row?.person_id;
  }
}
