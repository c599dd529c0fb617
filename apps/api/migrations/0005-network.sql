-- "Alle rundt meg": where the owner places those around them, and what they say of them. The owner's alone.

-- Somebody of the plan (person_id), once the owner has said something of them, or somebody without a login, whom the owner
-- names. What is removed is gone; the row stays for the days on which they came.
create table network_person (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  person_id uuid references person(id),
  name text not null default '' check (length(name) <= 120),
  relation text not null default '' check (length(relation) <= 80),
  kind text check (kind in ('family', 'volunteer', 'service')),
  ring text not null default 'helps' check (ring in ('near', 'helps')),
  does text not null default '' check (length(does) <= 200),
  added_at timestamptz not null default now(),
  removed_at timestamptz,
  unique (id, plan_id),
  unique (plan_id, person_id),
  check ((person_id is null) = (kind is not null)),
  check ((person_id is null and removed_at is null) = (name ~ '\S')),
  check (person_id is null or (removed_at is null and relation = '')),
  check (removed_at is null or (relation = '' and does = ''))
);

-- From when, and until when, the owner says that somebody comes home to them in the course of a week; not on the last day.
create table home_visit (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null,
  network_person_id uuid not null,
  from_on date not null,
  to_on date,
  foreign key (network_person_id, plan_id) references network_person (id, plan_id),
  check (to_on >= from_on)
);
create unique index home_visit_one_open on home_visit (network_person_id) where to_on is null;
create index home_visit_plan on home_visit (plan_id);

do $$
declare t text;
begin
  foreach t in array array['network_person', 'home_visit'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy by_tenant on %I using (tenant_id = any ((select current_tenants())::uuid[]))
      with check (tenant_id = any ((select current_tenants())::uuid[]))', t);
  end loop;
end $$;
grant select, insert, update on network_person, home_visit to samplan_app;
