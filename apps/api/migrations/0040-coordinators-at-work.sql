-- A coordinator's first day and first contact, and what is written or chosen while people look at a plan.

-- On that day what the one before answered for goes to them, once.
create table coordinator_turn (
  seat_id uuid primary key references participation(id) on delete cascade,
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  due_on date not null,
  done_at timestamptz
);
create index coordinator_turn_due on coordinator_turn (due_on) where done_at is null;
-- The last day on which somebody opened or changed something in a part of the plan as its coordinator.
create table coordinator_contact (
  plan_id uuid not null references plan(id) on delete cascade,
  person_id uuid not null references person(id),
  tenant_id uuid not null references tenant(id),
  on_day date not null,
  primary key (plan_id, person_id)
);
-- That they were reminded of it, and that the coordinating unit was told; each once.
create table first_contact_step (
  seat_id uuid not null references participation(id) on delete cascade,
  step text not null check (step in ('due', 'late')),
  tenant_id uuid not null references tenant(id),
  told_at timestamptz not null,
  primary key (seat_id, step)
);

do $$
declare t text;
begin
  foreach t in array array['coordinator_turn', 'coordinator_contact', 'first_contact_step'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy by_tenant on %I using (tenant_id = any ((select current_tenants())::uuid[]))
      with check (tenant_id = any ((select current_tenants())::uuid[]))', t);
  end loop;
end $$;
grant select, insert, update on coordinator_turn to samplan_app;
grant select, insert, update on coordinator_contact to samplan_app, samplan_sync;
grant select, insert on first_contact_step to samplan_app;

create function contact_of_coordinator() returns trigger language plpgsql as $$
declare contact_day date := (new.at at time zone 'Europe/Oslo')::date;
begin
  if exists (select from coordinator_contact c
    where c.plan_id = new.plan_id and c.person_id = new.person_id and c.on_day >= contact_day) then return null; end if;
  insert into coordinator_contact (plan_id, person_id, tenant_id, on_day)
  select p.id, new.person_id, p.tenant_id, contact_day from plan p where p.id = new.plan_id
  on conflict (plan_id, person_id) do update set on_day = greatest(coordinator_contact.on_day, excluded.on_day);
  return null;
end $$;
create trigger contact_of_coordinator after insert on audit for each row
  when (new.hat = 'coordinator' and new.section_id is not null and new.plan_id is not null)
  execute function contact_of_coordinator();

do $$
begin
  insert into coordinator_contact (plan_id, person_id, tenant_id, on_day)
  select a.plan_id, a.person_id, p.tenant_id, max((a.at at time zone 'Europe/Oslo')::date)
  from audit a join plan p on p.id = a.plan_id
  where a.hat = 'coordinator' and a.section_id is not null group by 1, 2, 3;
  insert into coordinator_turn (seat_id, tenant_id, plan_id, due_on)
  select id, tenant_id, plan_id, valid_from from participation
  where role = 'coordinator' and not is_substitute and ended_at is null and valid_from > oslo_today();
end $$;

-- What is written before it is chosen how it goes is its author's alone.
alter table review_saying alter column course drop not null;
drop policy by_ground on review_saying;
create policy by_ground on review_saying as restrictive for select to samplan_app
  using ((select reads_as_system()) or ((course is not null or said_by = (select current_reader())) and exists (
    select from goal g where g.id = goal_id and g.section_id in (select readable_sections()))));

-- Nobody is asked before the look ends: which answer to the measure it is about, and who is asked then.
alter table review_decision add column asks_of uuid, add column asks uuid[] not null default '{}';
grant select (asks_of, asks) on review_decision to samplan_app;
