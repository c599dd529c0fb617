// The plans that a person may see, as one list in SQL; held equal to the policy's answer by a property test.
import { takesPart } from './parts';

/**
 * @param plan alias of the row of `plan`
 * @param day the date in Norway, as SQL
 * @returns a condition: the consent that the plan is made holds
 */
export const isConsented = (plan: string, day: string): string => `
    coalesce((
      select c.state = 'given' and c.withdrawn_at is null and (c.valid_to is null or ${day} <= c.valid_to)
      from consent c where c.plan_id = ${plan}.id and c.kind = 'plan-is-made' and (c.valid_from is null or c.valid_from <= ${day})
      order by c.recorded_at desc, c.id desc limit 1), false)`;

/** $1 the person, $2 today in Norway. Row-level security keeps it within the tenant. */
export const VISIBLE_PLANS = `
  select p.id from plan p where p.owner_id = $1
  union
  select p.id from participation t join plan p on p.id = t.plan_id
  where t.person_id = $1 and p.state <> 'closed'
    and ${takesPart('t', '$2::date')} and not (t.role = 'participant' and (
      exists (select from participation k where k.plan_id = t.plan_id and k.person_id = $1
        and k.role in ('next-of-kin', 'representative'))
      or exists (select from mandate m where m.plan_id = t.plan_id and m.person_id = $1)))
    and ${isConsented('p', '$2::date')}`;
