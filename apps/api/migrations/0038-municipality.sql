-- What a municipality sets for itself, how a plan is closed and opened again, and what more ends with a death.

-- What ends is listed in the program, which grows; nobody has died under a word that is gone.
alter table death_end drop constraint death_end_noun_check;

-- The dead have no open plan, however two commands at once may fall.
create function no_plan_of_the_dead() returns trigger language plpgsql as $$
begin
  if exists (select from death d where d.person_id = new.owner_id and d.undone_at is null) then
    raise exception 'the owner of the plan has died' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger no_plan_of_the_dead_opened before insert on plan
  for each row when (new.state <> 'closed') execute function no_plan_of_the_dead();
create trigger no_plan_of_the_dead_reopened before update of state on plan
  for each row when (old.state = 'closed' and new.state <> 'closed') execute function no_plan_of_the_dead();

-- Numbers that stand wherever it says that nobody reads around the clock. Where there is no row, the one of the whole country.
create table urgent_number (
  tenant_id uuid not null references tenant(id),
  kind text not null check (kind in ('emergency', 'doctor', 'children')),
  number text not null check (number ~ '^\+?[0-9][0-9 ]{1,18}[0-9]$'),
  set_by uuid not null references person(id),
  set_at timestamptz not null,
  primary key (tenant_id, kind)
);

-- A level that is no longer used stays, for measures name it. Those of a ladder came with it; others are the municipality's own.
alter table service_level
  add column ladder text check (ladder in ('care-ladder', 'welfare-ladder', 'effort-pyramid')),
  add column ended_at timestamptz;
grant delete on template_section to samplan_app;

-- Each time a plan was closed: by whom, why, and what its owner said of how it went. A plan that is opened again keeps them all.
create table plan_closing (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null,
  reason text not null check (reason in ('goals-reached', 'no-longer-wanted', 'needs-ended', 'moved', 'other')),
  note text check (length(note) <= 500),
  evaluation text check (length(evaluation) <= 2000),
  closed_by uuid not null references person(id),
  closed_at timestamptz not null,
  foreign key (plan_id, tenant_id) references plan (id, tenant_id)
);
create index plan_closing_plan on plan_closing (plan_id, closed_at);

-- The owner wishes a closed plan back; the coordinating unit opens it, or says why not.
create table plan_reopening (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null,
  state text not null default 'asked' check (state in ('asked', 'reopened', 'declined', 'withdrawn')),
  asked_by uuid not null references person(id),
  asked_at timestamptz not null,
  answer text check (length(answer) <= 500),
  answered_by uuid references person(id),
  answered_at timestamptz,
  foreign key (plan_id, tenant_id) references plan (id, tenant_id),
  check (state <> 'declined' or answer ~ '\S')
);
create unique index plan_reopening_open on plan_reopening (plan_id) where state = 'asked';

do $$
declare t text;
begin
  foreach t in array array['urgent_number', 'plan_closing', 'plan_reopening'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy by_tenant on %I using (tenant_id = any ((select current_tenants())::uuid[]))
      with check (tenant_id = any ((select current_tenants())::uuid[]))', t);
  end loop;
end $$;
grant select, insert, update, delete on urgent_number to samplan_app;
grant select, insert on plan_closing to samplan_app;
grant select, insert on plan_reopening to samplan_app;
grant update (state, answer, answered_by, answered_at) on plan_reopening to samplan_app;

-- Behind the second wall: what the owner said is the owner's; a no to opening again is read by them and who wrote it.
create policy by_ground on plan_closing as restrictive for select to samplan_app
  using ((select reads_as_system())
    or exists (select from plan p where p.id = plan_id and p.owner_id = (select current_reader())));
create policy by_ground on plan_reopening as restrictive for select to samplan_app
  using ((select reads_as_system()) or (select reads_for_coordinating_unit())
    or exists (select from plan p where p.id = plan_id and p.owner_id = (select current_reader())));
