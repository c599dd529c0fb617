// What ends with a death, as SQL, and how it is put back while that may be undone; a new sort of thing is a row in each list.
// $1 the death, $2 the municipality, $3 who died, $4 their open plans, $5 the day, $6 who enters it, $7 the moment.

/** In plans of their own, or about themselves elsewhere. */
const CONCERNS = '(t.plan_id = any ($4::uuid[]) or t.person_id = $3)';

/** What ends, each with the rows as they were; the last says whether those are to look again for whom it waited. */
export const ENDED: readonly (readonly [string, string, boolean])[] = [
  [
    'plan',
    `update plan t set state = 'closed', closed_at = $7, close_reason = 'died'
     from (select id, state from plan where id = any ($4::uuid[])) w where w.id = t.id
     returning t.id, w.state as before`,
    false,
  ],
  [
    'mandate',
    `update mandate t set valid_to = $5::date - 1 from (select id, valid_to from mandate) w
     where w.id = t.id and ${CONCERNS} and (t.valid_to is null or t.valid_to >= $5::date)
     returning t.id, w.valid_to::text as before`,
    false,
  ],
  [
    'responsibility',
    `update responsibility t set state = 'withdrawn' from (select id, state from responsibility) w
     where w.id = t.id and ${CONCERNS} and t.state in ('asked', 'talking')
     returning t.id, w.state as before, t.person_id as person`,
    true,
  ],
  [
    'invitation',
    `update invitation t set state = 'withdrawn', answered_at = $7 from (select id, state from invitation) w
     where w.id = t.id and ${CONCERNS} and t.state in ('waits-for-owner', 'sent')
     returning t.id, w.state as before, t.person_id as person`,
    true,
  ],
  [
    'wish',
    `update access_wish t set state = 'withdrawn', answered_at = $7 from (select id, state from access_wish) w
     where w.id = t.id and ${CONCERNS} and t.state in ('waiting', 'to-sign')
     returning t.id, w.state as before, t.wished_by as person`,
    true,
  ],
  [
    'telling',
    `update telling t set seen_at = $7 where ${CONCERNS} and t.seen_at is null
     returning t.id, null::text as before, t.person_id as person`,
    true,
  ],
  [
    'reopening',
    `update plan_reopening t set state = 'withdrawn', answered_at = $7 from plan p
     where p.id = t.plan_id and p.owner_id = $3 and t.state = 'asked' returning t.id, 'asked' as before`,
    false,
  ],
  [
    'search',
    `update coordinator_search t set state = 'ended', ended_at = $7 from (select id, state from coordinator_search) w
     where w.id = t.id and ${CONCERNS} and t.state in ('open', 'agreed') returning t.id, w.state as before`,
    false,
  ],
  [
    'need',
    `update need_case t set state = 'ended' where t.person_id = $3 and t.state = 'open'
     returning t.id, 'open' as before, t.handler_id as person`,
    true,
  ],
  [
    'request',
    `update coordinator_request t set state = 'withdrawn' from (select id, state from coordinator_request) w
     where w.id = t.id and t.person_id = $3 and t.state in ('asked', 'proposed', 'accepted', 'meeting', 'agreed')
     returning t.id, w.state as before, t.proposed_id as person`,
    true,
  ],
  [
    'sign-in',
    `insert into sign_in_closing (tenant_id, person_id, reason, closed_by, closed_at) values ($2, $3, 'died', $6, $7)
     on conflict do nothing returning id, null::text as before`,
    false,
  ],
];

const FROM = (noun: string): string =>
  `from death_end e where e.death_id = $1 and e.noun = '${noun}' and t.id = e.row_id`;

/** What somebody else has taken the place of meanwhile stays as it is. */
export const PUT_BACK: readonly string[] = [
  `update mandate t set valid_to = e.before::date ${FROM('mandate')}`,
  `update responsibility t set state = e.before ${FROM('responsibility')} and t.state = 'withdrawn' and not exists (
     select from responsibility o where o.measure_id = t.measure_id and o.state in ('asked', 'talking'))`,
  `update invitation t set state = e.before, answered_at = null ${FROM('invitation')} and t.state = 'withdrawn' and not exists (
     select from invitation o where o.plan_id = t.plan_id and o.person_id = t.person_id and o.state in ('waits-for-owner', 'sent'))`,
  `update access_wish t set state = e.before, answered_at = null ${FROM('wish')} and t.state = 'withdrawn' and not exists (
     select from access_wish o where o.section_id = t.section_id and o.state in ('waiting', 'to-sign')
       and coalesce(o.unit_id, o.person_id) = coalesce(t.unit_id, t.person_id))`,
  `update telling t set seen_at = null ${FROM('telling')}`,
  `update plan_reopening t set state = e.before, answered_at = null ${FROM('reopening')} and t.state = 'withdrawn'`,
  `update coordinator_search t set state = e.before, ended_at = null ${FROM('search')} and t.state = 'ended' and not exists (
     select from coordinator_search o where o.person_id = t.person_id and o.state in ('open', 'agreed'))`,
  `update need_case t set state = e.before ${FROM('need')} and t.state = 'ended'`,
  `update coordinator_request t set state = e.before ${FROM('request')} and t.state = 'withdrawn'`,
];

export const PLANS_BACK = `update plan t set state = e.before, closed_at = null, close_reason = null
  ${FROM('plan')} and t.state = 'closed' and t.close_reason = 'died' returning t.id as plan, t.state`;
