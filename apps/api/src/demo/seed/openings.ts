// Who has opened what in the invented plans during the last weeks, as the log would have told it, and a little that is unusual.
import { addDays, type PlainDate } from '@samplan/domain';
import { cast, fixedPlanId, municipalities } from '@samplan/testing';
import type { Tx } from '../../kernel/database';

const WEEKS_BACK = 6;

/** On working days, some of those who may read a part have opened it, at work and in the order of the clock. */
const WORK = `
  select t.tenant_id, p.account_id, t.person_id, t.role as hat, 'open-section' as action,
    case when t.role = 'coordinator' then 'K4' when t.role = 'next-of-kin' then 'P4' when g.unit_id is null then 'D6' else 'D4' end as rule,
    t.plan_id, s.id as section_id, t.unit_id,
    (d.day + time '08:05' + make_interval(mins => mod(abs(hashtext(t.id::text || s.id || d.day)), 420))) at time zone 'Europe/Oslo' as at
  from participation t join person p on p.id = t.person_id join plan on plan.id = t.plan_id and not plan.is_load_test
    join section s on s.plan_id = t.plan_id and s.kind = 'life-area'
    left join lateral (
      select unit_id from access_grant g where g.section_id = s.id and (g.person_id = t.person_id or g.unit_id = t.unit_id)
        and g.withdrawn_at is null limit 1
    ) g on true
    join lateral (select x::date as day from generate_series($1::date - 7 * ${WEEKS_BACK}, $1::date - 1, interval '1 day') x) d
      on extract(isodow from d.day) < 6 and t.valid_from <= d.day
  where t.role in ('coordinator', 'participant', 'next-of-kin') and (t.role = 'coordinator' or g is not null)
    and mod(abs(hashtext(t.person_id::text || s.id || d.day::text)), case when t.role = 'coordinator' then 9 else 6 end) = 0`;

/** @param on the date of the demo: nothing here is of that day, which is for those who try it */
export async function seedOpenings(tx: Tx, on: PlainDate): Promise<void> {
  const { id: tenant } = municipalities.fjelldal;
  const [night, searches] = [addDays(on, -2), addDays(on, -4)];
  await tx.query(
    `insert into audit (tenant_id, account_id, person_id, hat, action, rule, plan_id, section_id, unit_id, at)
     select tenant_id, account_id, person_id, hat, action, rule, plan_id, section_id, unit_id, at from (
       ${WORK}
       union all
       select $2, p.account_id, p.id, 'participant', 'open-section', 'D4', $4, s.id,
         (select unit_id from unit_membership where person_id = p.id limit 1),
         ($5::date + time '03:12' + row_number() over () * interval '2 minutes') at time zone 'Europe/Oslo'
       from person p, section s where p.id = $3 and s.plan_id = $4
         and exists (select from access_grant g where g.section_id = s.id and g.unit_id = any (
           select unit_id from unit_membership where person_id = p.id))
       union all
       select $2, p.account_id, p.id, 'coordinator', 'find-people', 'K8', $4, null, null,
         ($7::date + at) at time zone 'Europe/Oslo'
       from person p, unnest(array['14:02', '14:05', '14:09']::time[]) at where p.id = $6
     ) seen order by at`,
    [on, tenant, cast.hege.person, fixedPlanId(cast.ola), night, cast.kari.person, searches],
  );
}
