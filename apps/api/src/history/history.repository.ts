// The history of facts as rows: which changes somebody may know of is decided here, before they are counted out in pages.
import { Injectable } from '@nestjs/common';
import type { ChangedNoun, PersonId, PlanId, PlanRole, SectionId, UnitId } from '@samplan/domain';
import type { Tx } from '../kernel/database';

/** What is in a plan that a change may name, by its id. */
export interface NamedRow {
  readonly plan_id: PlanId;
  readonly kind: 'person' | 'seat' | 'asked' | 'unit' | 'item' | 'level';
  readonly id: string;
  readonly person_id: PersonId | null;
  readonly role: PlanRole | null;
  readonly unit_id: UnitId | null;
  readonly section_id: SectionId | null;
  readonly name: string | null;
}

/** One plan as the asker sees it. */
export interface PlanView {
  readonly id: PlanId;
  /** The owner: nothing of the plan is hidden from them but what is the services' own. */
  readonly is_owner: boolean;
  /** Reads by grants alone: what a section was before these is not told. */
  readonly reads_by_grants: boolean;
  readonly meets_levels: boolean;
  readonly reads_what_matters: boolean;
  readonly sections: readonly string[];
  /** Ids of all that a change may name and the asker may know of. */
  readonly known: readonly string[];
}

export interface ChangeRow {
  readonly id: string;
  readonly plan_id: PlanId;
  readonly section_id: SectionId | null;
  readonly noun: ChangedNoun;
  readonly subject_id: string | null;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly changed_by: PersonId;
  readonly at: Date;
  readonly item_id: string | null;
}

/** Met by services and the coordinator alone. */
const OF_SERVICES = "('serviceLevel', 'serviceLevelId', 'trainingTried')";
const UUID = "'^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'";

/** A value as the asker sees it: an id of what they may not know of is nothing. */
const seen = (value: string) =>
  `case when jsonb_typeof(${value}) = 'string' and ${value} #>> '{}' ~ ${UUID}
     and not (${value} #>> '{}')::uuid = any (p.known) then null else ${value} end`;

@Injectable()
export class HistoryRepository {
  /**
   * Everything in these plans that a change may name; items that are taken out only for those who may still see them.
   * @param asker the ids of whoever asks, who sees what they have written themselves
   */
  async named(tx: Tx, plans: readonly PlanId[], asker: readonly string[]): Promise<readonly NamedRow[]> {
    return tx.query<NamedRow>(
      `with hidden as (
         select t.subject_id from taken_out t join plan p on p.id = t.plan_id
         where t.plan_id = any ($1::uuid[]) and t.put_back_at is null and t.subject_id is not null
           and not t.authors && $2::uuid[] and p.owner_id <> all ($2::uuid[])
       ), parts as (
         select plan_id, 'seat' as kind, id, person_id, role, unit_id from participation where plan_id = any ($1::uuid[])
         union all
         -- What was asked and came to nothing is between whoever asked and the owner.
         select i.plan_id, 'asked', i.id, i.person_id, i.role, i.unit_id from invitation i join plan p on p.id = i.plan_id
         where i.plan_id = any ($1::uuid[])
           and (i.state = 'accepted' or i.invited_by = any ($2::uuid[]) or p.owner_id = any ($2::uuid[]))
         union all
         select w.plan_id, 'asked', w.id, w.person_id, null, w.unit_id from access_wish w join plan p on p.id = w.plan_id
         where w.plan_id = any ($1::uuid[])
           and (w.state = 'granted' or w.wished_by = any ($2::uuid[]) or p.owner_id = any ($2::uuid[]))
         union all
         select plan_id, 'asked', id, person_id, null, unit_id from access_grant where plan_id = any ($1::uuid[])
       )
       select plan_id, kind, id, person_id, role, unit_id, null::uuid as section_id, null::text as name from parts
       union all
       select f.plan_id, 'person', p.id, p.id, null, null, null, btrim(p.given_name || ' ' || p.family_name)
       from (select plan_id, person_id from access_fact where plan_id = any ($1::uuid[])
             union select plan_id, person_id from parts) f join person p on p.id = f.person_id
       union all
       select f.plan_id, 'unit', u.id, null, null, u.id, null, u.short_name
       from (select plan_id, unit_id from parts union select plan_id, unit_id from responsibility
             where plan_id = any ($1::uuid[])) f join unit u on u.id = f.unit_id
       union all
       select plan_id, 'item', id, null, null, null, section_id, null from (
         select plan_id, id, section_id from goal where plan_id = any ($1::uuid[])
         union all select plan_id, id, section_id from measure where plan_id = any ($1::uuid[])) i
       where id not in (select subject_id from hidden)
       union all
       select p.id, 'level', l.id, null, null, null, null, l.name
       from service_level l join plan p on p.tenant_id = l.tenant_id where p.id = any ($1::uuid[])`,
      [plans, asker],
    );
  }

  /**
   * The latest first, so many of each plan. Who reads by grants is told of a section what was changed on days of theirs,
   * and what they changed themselves.
   * @param before the number of a change: only those that came earlier
   */
  async page(
    tx: Tx,
    views: readonly PlanView[],
    asker: PersonId,
    before: string | null,
    first: number,
  ): Promise<readonly ChangeRow[]> {
    return tx.query<ChangeRow>(
      `select c.* from jsonb_to_recordset($1::jsonb)
         as p(id uuid, is_owner boolean, reads_by_grants boolean, meets_levels boolean, reads_what_matters boolean,
           sections uuid[], known uuid[])
       cross join lateral (
         select c.id, c.plan_id, c.section_id, c.noun, c.subject_id, c.field, c.before, c.after, c.changed_by, c.at,
           item.id as item_id
         from fact_change c
         cross join lateral (select case c.noun
           when 'goal' then c.subject_id
           when 'measure' then c.subject_id
           when 'responsibility' then
             coalesce((select r.measure_id from responsibility r where r.id = c.subject_id), c.subject_id)
           when 'disagreement' then
             case when exists (select from disagreement d where d.id = c.subject_id)
               then (select d.subject_id from disagreement d where d.id = c.subject_id) else c.subject_id end
           end as id) item
         cross join lateral (select ${seen('c.before')} as before, ${seen('c.after')} as after) v
         where c.plan_id = p.id and ($2::bigint is null or c.id < $2)
           and (c.section_id is null or c.section_id = any (p.sections))
           and (not p.reads_by_grants or c.section_id is null or c.changed_by = $4 or exists (
             select from access_grant g where g.section_id = c.section_id
               and (g.person_id = $4 or g.unit_id in (
                 select s.unit_id from participation s where s.plan_id = p.id and s.person_id = $4))
               and (c.at at time zone 'Europe/Oslo')::date between g.valid_from and coalesce(g.valid_to, 'infinity')
               and (g.withdrawn_at is null or c.at < g.withdrawn_at)))
           and (p.meets_levels or c.field not in ${OF_SERVICES})
           and (p.reads_what_matters or c.field <> 'servesWhatMatters')
           and (p.is_owner or (
             (c.noun not in ('participant', 'access') or c.subject_id = any (p.known))
             -- Of an item that is gone from sight because it is taken out nothing is told, nor of a change between two
             -- things that the asker knows nothing of.
             and not exists (
               select from taken_out t where t.subject_id = item.id and t.put_back_at is null
                 and not item.id = any (p.known))
             and ((v.before is not distinct from c.before and v.after is not distinct from c.after)
               or v.before is distinct from v.after)))
         order by c.id desc limit $3
       ) c order by c.id desc`,
      [JSON.stringify(views), before, first, asker],
    );
  }
}
