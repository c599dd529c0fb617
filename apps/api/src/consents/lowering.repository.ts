// Grants that are taken away and given back, and what goes with them, as rows. The plan is held meanwhile.
import { Injectable } from '@nestjs/common';
import type { Level, PersonId, PlanId, ResponsibilityState, ResponsibleKind, SectionId, UnitId } from '@samplan/domain';
import type { Actor } from '../kernel/actor';
import type { Tx } from '../kernel/database';
import type { LoweringRow } from './consents.repository';
import type { Grantee } from '../access/grantee';

export interface Place {
  readonly plan: PlanId;
  readonly section: SectionId;
  readonly to: Grantee;
}

export interface EndedRow {
  readonly id: string;
  readonly measure_id: string;
  readonly kind: ResponsibleKind;
  readonly unit_id: UnitId | null;
  readonly person_id: PersonId | null;
  readonly was: ResponsibilityState;
  readonly state: ResponsibilityState;
}

export interface HelpedRow {
  readonly measure_id: string;
  readonly person_id: PersonId;
}

export interface Stored extends LoweringRow {
  readonly withdrawn: readonly string[];
  readonly added: string | null;
  readonly left_standing: readonly string[];
  readonly ended: readonly EndedRow[];
  readonly helped: readonly HelpedRow[];
  readonly given_back_at: Date | null;
}

export interface Making extends Place {
  readonly before: Level;
  readonly after: Level;
  readonly at: Date;
  readonly withdrawn: readonly string[];
  readonly added: string | null;
  readonly leftStanding: readonly string[];
  readonly ended: readonly EndedRow[];
  readonly helped: readonly HelpedRow[];
  /** What it is done together with. */
  readonly batch: string | null;
}

const columns = (to: Grantee) => ('unit' in to ? [to.unit, null] : [null, to.person]);
const HERE = `plan_id = $1 and section_id = $2 and unit_id is not distinct from $3::uuid
  and person_id is not distinct from $4::uuid`;
const here = ({ plan, section, to }: Place) => [plan, section, ...columns(to)];

@Injectable()
export class LoweringRepository {
  /** Those above the level, the ones of days to come among them; that which gave most for longest first. */
  async withdraw(tx: Tx, place: Place, above: number): Promise<readonly string[]> {
    const rows = await tx.query<{ id: string }>(
      `with gone as (
         update access_grant set withdrawn_at = now() where ${HERE} and withdrawn_at is null
           and array_position(array['read', 'comment', 'edit'], level) > $5 and (valid_to is null or valid_to >= oslo_today())
         returning id, level, valid_from, valid_to
       )
       select id from gone order by valid_from <= oslo_today() desc, array_position(array['read', 'comment', 'edit'], level) desc,
         valid_to desc nulls first, id`,
      [...here(place), above],
    );
    return rows.map(({ id }) => id);
  }

  /** On the same basis, with what there is to show for it, the same consent and dates as another. */
  async addLike(tx: Tx, grant: string, level: Level): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `insert into access_grant (tenant_id, plan_id, section_id, unit_id, person_id, level, basis, basis_note, basis_on,
         consent_id, valid_from, valid_to)
       select tenant_id, plan_id, section_id, unit_id, person_id, $2, basis, basis_note, basis_on, consent_id, valid_from,
         valid_to
       from access_grant where id = $1 returning id`,
      [grant, level],
    );
    if (!row) throw new Error('A grant that was not stored.');
    return row.id;
  }

  async standing(tx: Tx, place: Place): Promise<readonly string[]> {
    const rows = await tx.query<{ id: string }>(
      `select id from access_grant where ${HERE} and withdrawn_at is null order by id`,
      here(place),
    );
    return rows.map(({ id }) => id);
  }

  /** Questions to them in the part are taken back, and what they answered for there is ended. */
  async endResponsibilities(
    tx: Tx,
    { plan, section }: Place,
    people: readonly PersonId[],
    unit: UnitId | null,
  ): Promise<readonly EndedRow[]> {
    return tx.query<EndedRow>(
      `with theirs as (
         select r.id, r.state as was from responsibility r join measure m on m.id = r.measure_id
         where r.plan_id = $1 and m.section_id = $2 and r.state in ('asked', 'talking', 'accepted')
           and (r.person_id = any ($3::uuid[]) or r.unit_id = $4) for no key update of r
       )
       update responsibility r set state = case when t.was = 'accepted' then 'ended' else 'withdrawn' end
       from theirs t where r.id = t.id
       returning r.id, r.measure_id, r.kind, r.unit_id, r.person_id, t.was, r.state`,
      [plan, section, people, unit],
    );
  }

  async endHelp(tx: Tx, { plan, section }: Place, people: readonly PersonId[]): Promise<readonly HelpedRow[]> {
    return tx.query<HelpedRow>(
      `delete from measure_helper h using measure m
       where m.id = h.measure_id and h.plan_id = $1 and m.section_id = $2 and h.person_id = any ($3::uuid[])
       returning h.measure_id, h.person_id`,
      [plan, section, people],
    );
  }

  async store(tx: Tx, { tenant, person }: Actor, made: Making): Promise<LoweringRow> {
    const { before, after, at, withdrawn, added, leftStanding, ended, helped, batch } = made;
    const [row] = await tx.query<LoweringRow>(
      `insert into access_lowering (plan_id, section_id, unit_id, person_id, tenant_id, before_level, after_level, lowered_by,
         lowered_at, withdrawn, added, left_standing, ended, helped, batch_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
       returning id, plan_id, section_id, unit_id, person_id, before_level, after_level, lowered_by, lowered_at`,
      [
        ...here(made),
        tenant,
        before,
        after,
        person,
        at,
        withdrawn,
        added,
        leftStanding,
        JSON.stringify(ended),
        JSON.stringify(helped),
        batch,
      ],
    );
    if (!row) throw new Error('What was not stored.');
    return row;
  }

  async hold(tx: Tx, id: string): Promise<Stored | undefined> {
    const [row] = await tx.query<Stored>('select * from access_lowering where id = $1 for no key update', [id]);
    return row;
  }

  async holdBatch(tx: Tx, batch: string): Promise<readonly Stored[]> {
    return tx.query<Stored>('select * from access_lowering where batch_id = $1 order by id for no key update', [batch]);
  }

  async giveBack(tx: Tx, { id, withdrawn, added }: Stored, at: Date): Promise<void> {
    await tx.query('update access_grant set withdrawn_at = now() where id = $1', [added]);
    await tx.query('update access_grant set withdrawn_at = null where id = any ($1::uuid[])', [withdrawn]);
    await tx.query('update access_lowering set given_back_at = $2 where id = $1', [id, at]);
  }

  /** What nobody has touched since stands again as it was. */
  async restore(tx: Tx, { plan_id, ended, helped }: Stored): Promise<readonly string[]> {
    const rows = await tx.query<{ id: string }>(
      `update responsibility r set state = e.was
       from jsonb_to_recordset($1::jsonb) e(id uuid, was text, state text)
       where r.id = e.id and r.plan_id = $2 and r.state = e.state and not exists (
         select from responsibility o where o.measure_id = r.measure_id and o.id <> r.id and (o.asked_at > r.asked_at
           or case when e.was = 'accepted' then o.state = 'accepted' else o.state in ('asked', 'talking') end))
       returning r.id`,
      [JSON.stringify(ended), plan_id],
    );
    await tx.query(
      `insert into measure_helper (measure_id, plan_id, tenant_id, person_id)
       select m.id, m.plan_id, m.tenant_id, h.person_id
       from jsonb_to_recordset($1::jsonb) h(measure_id uuid, person_id uuid) join measure m on m.id = h.measure_id
       where m.plan_id = $2 on conflict do nothing`,
      [JSON.stringify(helped), plan_id],
    );
    return rows.map(({ id }) => id);
  }

  /** News of it that nobody has read. */
  async untell(tx: Tx, { id }: Stored): Promise<readonly PersonId[]> {
    const rows = await tx.query<{ person_id: PersonId }>(
      `update telling t set seen_at = now() from access_lowering l
       where l.id = $1 and t.plan_id = l.plan_id and t.by_person_id = l.lowered_by and t.at = l.stored_at and t.seen_at is null
       returning t.person_id`,
      [id],
    );
    return rows.map(({ person_id }) => person_id);
  }
}
