-- Somebody's sign-in in a municipality, closed and opened again; by which door a session came; and where one who is known to
-- several municipalities wants to come in next time.

-- What they take part in stays as it is, and gives nothing while the row is open. Rows are added and ended, never removed.
create table sign_in_closing (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  person_id uuid not null,
  reason text not null check (reason in ('died', 'used-by-another', 'asked-for', 'works-here-no-longer')),
  closed_by uuid not null references person(id),
  closed_at timestamptz not null,
  opened_by uuid references person(id),
  opened_at timestamptz,
  foreign key (person_id, tenant_id) references person (id, tenant_id),
  check ((opened_by is null) = (opened_at is null))
);
create unique index sign_in_closed on sign_in_closing (person_id) where opened_at is null;

alter table sign_in_closing enable row level security;
alter table sign_in_closing force row level security;
create policy by_tenant on sign_in_closing using (tenant_id = any ((select current_tenants())::uuid[]))
  with check (tenant_id = any ((select current_tenants())::uuid[]));
-- At sign-in, as the persons of the account.
create policy by_account on sign_in_closing for select using (exists (
  select from person p where p.id = person_id and p.account_id = nullif(current_setting('app.account', true), '')::uuid));
grant select, insert on sign_in_closing to samplan_app;
grant update (opened_by, opened_at) on sign_in_closing to samplan_app;

-- The policy's facts know of it, and open sockets are asked anew where the bell of sessions is not heard.
create or replace view access_fact with (security_invoker = true) as
  select 'plan' as kind, tenant_id, id as plan_id, null::uuid as person_id, null::uuid as section_id, null::uuid as unit_id,
    owner_id as ref, state as word, null::text as basis, null::text[] as covers, access_epoch as epoch,
    null::timestamptz as at, null::text as valid_from, null::text as valid_to
  from plan
  union all
  select 'owner', tenant_id, id, owner_id, null, null, null, null, null, null, null, null, null, null from plan
  union all
  select 'section', tenant_id, plan_id, null, id, null, null, kind, null, null, position, null, null, null from section
  union all
  select 'consent', tenant_id, plan_id, null, null, null, id,
    case when withdrawn_at is null then state else 'withdrawn' end, null, null, null, recorded_at,
    valid_from::text, valid_to::text
  from consent where kind = 'plan-is-made'
  union all
  select 'participation', tenant_id, plan_id, person_id, null, unit_id, null, role, null, null, null, null,
    valid_from::text,
    (case when ended_at is null then valid_to
      else least(valid_to, (ended_at at time zone 'Europe/Oslo')::date - 1) end)::text
  from participation
  union all
  select 'membership', t.tenant_id, t.plan_id, t.person_id, null, m.unit_id, null, null, null, null, null, null,
    m.valid_from::text, m.valid_to::text
  from participation t join unit_membership m on m.person_id = t.person_id
  union all
  select 'grant', tenant_id, plan_id, person_id, section_id, unit_id, null, level, basis, null, null, null,
    valid_from::text, valid_to::text
  from access_grant where withdrawn_at is null
  union all
  select 'mandate', tenant_id, plan_id, person_id, null, null, null, kind, null, covers, null, null,
    valid_from::text, valid_to::text
  from mandate
  union all
  select 'tenant-role', tenant_id, null, person_id, null, unit_id, null, role, null, null, null, null,
    valid_from::text, valid_to::text
  from tenant_role
  union all
  select 'closed-sign-in', tenant_id, null, person_id, null, null, null, null, null, null, null, null, null, null
  from sign_in_closing where opened_at is null;
create trigger epoch after insert or update or delete on sign_in_closing for each row execute function epoch_of_person_fact();

-- The second wall: whose sign-in is closed reads no words.
create or replace function current_reader() returns uuid language sql stable parallel safe as
$$ select r.id from (select nullif(nullif(current_setting('app.reader', true), ''), 'system')::uuid as id) r
  where not exists (select from sign_in_closing c where c.person_id = r.id and c.opened_at is null) $$;

alter table session add column door text;
alter table account add column chosen_tenant_id uuid references tenant(id);
