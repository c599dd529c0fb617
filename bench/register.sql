-- Plans as a large municipality has them, the same each time: how old, of which type, since when, coordinated by whom, when
-- looked at next and when last opened is reckoned from their number. Triggers stand still meanwhile; the register is made
-- at the end by its own function. :plans is how many.
set session_replication_role = replica;

create temp table made as
select n, ('a9000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid as account,
  ('b9000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid as person,
  ('c9000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid as plan,
  (n * 48271::bigint) % 1000003 as a, (n * 69621::bigint) % 1000003 as b, (n * 16807::bigint) % 1000003 as c
from generate_series(1, :plans) n;

insert into account (id, is_synthetic) select account, true from made;
insert into person (id, tenant_id, account_id, given_name, family_name, birth_date)
select person, :tenant, account, 'Eier', to_char(n, 'FM000000'), current_date - (400 + a % 33000)::int from made;

-- Four hundred coordinators in twenty units.
insert into unit (id, tenant_id, kind, name, short_name)
select ('e9000000-0000-4000-8000-' || lpad(u::text, 12, '0'))::uuid, :tenant, 'other', 'Måling ' || u, 'måling ' || u
from generate_series(1, 20) u;
insert into account (id, is_synthetic)
select ('a9100000-0000-4000-8000-' || lpad(k::text, 12, '0'))::uuid, true from generate_series(1, 400) k;
insert into person (id, tenant_id, account_id, given_name, family_name)
select ('b9100000-0000-4000-8000-' || lpad(k::text, 12, '0'))::uuid, :tenant,
  ('a9100000-0000-4000-8000-' || lpad(k::text, 12, '0'))::uuid, 'Koordinator', to_char(k, 'FM000') from generate_series(1, 400) k;
insert into unit_membership (tenant_id, unit_id, person_id, valid_from, valid_to)
select :tenant, ('e9000000-0000-4000-8000-' || lpad((1 + k % 20)::text, 12, '0'))::uuid,
  ('b9100000-0000-4000-8000-' || lpad(k::text, 12, '0'))::uuid, current_date - 400, current_date + 120 from generate_series(1, 400) k;

insert into plan (id, tenant_id, owner_id, type, state, next_review_on, period_from, period_to, opened_at)
select plan, :tenant, person,
  (array['individual-plan', 'individual-plan', 'individual-plan', 'coordinator-only', 'child-coordinator', 'light-plan'])[1 + b % 6],
  case when b % 100 < 80 then 'active' when b % 100 < 88 then 'draft' when b % 100 < 92 then 'paused' else 'closed' end,
  current_date - 20 + (c % 380)::int, current_date - 200, current_date + 165, now() - (60 + a % 1000) * interval '1 day'
from made;
insert into section (id, tenant_id, plan_id, kind, title_key, position)
select plan, :tenant, plan, 'life-area', 'home', 1 from made;
insert into participation (tenant_id, plan_id, person_id, unit_id, role, valid_from)
select :tenant, plan, ('b9100000-0000-4000-8000-' || lpad((1 + n % 400)::text, 12, '0'))::uuid,
  ('e9000000-0000-4000-8000-' || lpad((1 + (1 + n % 400) % 20)::text, 12, '0'))::uuid, 'coordinator',
  current_date - (50 + a % 900)::int
from made where c % 200 <> 0;
insert into consent (id, tenant_id, plan_id, kind, state, form, language, text_version, given_by, recorded_by, valid_from, valid_to)
select gen_random_uuid(), :tenant, plan, kind, 'given', 'on-paper', 'nb', '1', person, person, current_date - 60,
  case when kind = 'information' and c % 3 > 0 then current_date - 30 + (a % 395)::int end
from made, unnest(array['plan-is-made', 'information']) kind;
insert into access_grant (tenant_id, plan_id, section_id, unit_id, level, basis, consent_id, valid_from, valid_to)
select c.tenant_id, c.plan_id, c.plan_id, 'e9000000-0000-4000-8000-000000000001', 'edit', 'owner-consent', c.id, c.valid_from, c.valid_to
from consent c where c.kind = 'information' and c.plan_id in (select plan from made);

-- Each plan began as a draft, and was looked at once before.
insert into plan_state_span (plan_id, from_day, to_day, tenant_id, type, state, next_review_on)
select p.id, s.from_day, s.to_day, p.tenant_id, p.type, s.state, s.review
from made m join plan p on p.id = m.plan,
  lateral (select p.opened_at::date as began, current_date - 40 + (m.b % 30)::int as seen) d,
  lateral (values ('draft', null::date, d.began, d.began + 14), ('active', d.seen, d.began + 14, d.seen),
    (p.state, p.next_review_on, d.seen, 'infinity'::date)) s(state, review, from_day, to_day)
where s.from_day < s.to_day;
insert into plan_opened (plan_id, tenant_id, on_day)
select plan, :tenant, current_date - (c % 120)::int from made where a % 10 > 0;
set session_replication_role = origin;
analyze person, account, unit, unit_membership, plan, participation, consent, access_grant, plan_state_span, plan_opened;

do $$
declare batch uuid[];
begin
  for batch in select array_agg(plan) from (select plan, n from made) m group by n / 400 loop
    perform rebuild_register(batch);
  end loop;
end $$;
vacuum analyze person, unit, plan, participation, consent, access_grant, plan_state_span, plan_opened, register_span,
  register_now;
