-- A plan goes from one coordinator to the next: what they go through, and the yes of the one who takes over.

-- Whoever had it may be gone already; then nobody is.
create table hand_over (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  search_id uuid not null,
  from_id uuid not null references person(id),
  to_id uuid not null references person(id),
  unit_id uuid not null references unit(id),
  -- The first day of the next one; none: the day of their yes.
  starts_on date,
  began_at timestamptz not null,
  accepted_at timestamptz,
  ended_at timestamptz,
  unique (id, tenant_id),
  foreign key (search_id, tenant_id) references coordinator_search (id, tenant_id)
);
create unique index hand_over_one on hand_over (plan_id) where accepted_at is null and ended_at is null;
create index hand_over_to on hand_over (to_id);
create index hand_over_from on hand_over (from_id);

create table hand_over_step (
  hand_over_id uuid not null,
  tenant_id uuid not null references tenant(id),
  step text not null check (step in ('met-owner', 'goals', 'open-questions', 'next-review', 'how-to-talk', 'substitute')),
  done_by uuid not null references person(id),
  done_at timestamptz not null,
  primary key (hand_over_id, step),
  foreign key (hand_over_id, tenant_id) references hand_over (id, tenant_id)
);

do $$
declare t text;
begin
  foreach t in array array['hand_over', 'hand_over_step'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy by_tenant on %I using (tenant_id = any ((select current_tenants())::uuid[]))
      with check (tenant_id = any ((select current_tenants())::uuid[]))', t);
  end loop;
end $$;
grant select, insert, update on hand_over to samplan_app;
grant select, insert, delete on hand_over_step to samplan_app;
