-- Access that was taken away, part by part: what is needed to give it back for a minute, as it was.

create table access_lowering (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  section_id uuid not null,
  unit_id uuid references unit(id),
  person_id uuid references person(id),
  before_level text not null check (before_level in ('read', 'comment', 'edit')),
  after_level text not null check (after_level in ('none', 'read', 'comment')),
  lowered_by uuid not null references person(id),
  -- By the clock that the minute is counted on.
  lowered_at timestamptz not null,
  -- When its transaction began: what was told in it bears the same moment.
  stored_at timestamptz not null default now(),
  withdrawn uuid[] not null,
  added uuid,
  -- Grants to the same in the same part that stood afterwards.
  left_standing uuid[] not null,
  -- [{id, was, state}] of responsibilities that it ended, and [{measure, person}] who helped.
  ended jsonb not null default '[]',
  helped jsonb not null default '[]',
  given_back_at timestamptz,
  check (num_nonnulls(unit_id, person_id) = 1),
  foreign key (section_id, plan_id) references section (id, plan_id)
);
create index access_lowering_plan on access_lowering (plan_id, lowered_at);

alter table access_lowering enable row level security;
alter table access_lowering force row level security;
create policy by_tenant on access_lowering using (tenant_id = any ((select current_tenants())::uuid[]))
  with check (tenant_id = any ((select current_tenants())::uuid[]));
grant select, insert, update on access_lowering to samplan_app;
