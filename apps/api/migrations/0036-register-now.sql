-- The register as it stands today: a row a plan, so that a page and its numbers are read without the days before and after.
create table register_now (like register_span);
alter table register_now add primary key (plan_id),
  add foreign key (plan_id) references plan(id) on delete cascade;
create index register_now_order on register_now (tenant_id, (coalesce(next_review_on, 'infinity'::date)), plan_id);
create index register_now_until on register_now (tenant_id, to_day);
create index register_now_since on register_now (tenant_id, from_day);
create index register_now_owner on register_now (owner_id);
alter table register_now enable row level security;
alter table register_now force row level security;
create policy by_tenant on register_now using (tenant_id = any ((select current_tenants())::uuid[]))
  with check (tenant_id = any ((select current_tenants())::uuid[]));
grant select, insert, update, delete on register_now to samplan_app;
grant select, update (opened_on) on register_now to samplan_sync;

-- Another day has come for plans whose span is over: their next one is put in its place. One that has none is told of no more.
create function register_today(on_day date) returns void language plpgsql as $$
begin
  if not exists (select from register_now where to_day <= on_day) and not exists (select from register_now where from_day > on_day)
  then return; end if;
  update register_now n set (from_day, to_day, type, state, next_review_on, coordinator_id, unit_id)
    = (s.from_day, s.to_day, s.type, s.state, s.next_review_on, s.coordinator_id, s.unit_id)
  from register_span s where s.plan_id = n.plan_id and s.from_day <= on_day and on_day < s.to_day
    and (n.to_day <= on_day or n.from_day > on_day);
end $$;

alter function rebuild_register(uuid[]) rename to rebuild_register_spans;
create function rebuild_register(plans uuid[]) returns void language plpgsql as $$
declare on_day date := reading_day();
begin
  perform rebuild_register_spans(plans);
  delete from register_now where plan_id = any (plans);
  insert into register_now
  select distinct on (s.plan_id) s.* from register_span s where s.plan_id = any (plans)
  -- The span of today, or the last before it.
  order by s.plan_id, s.from_day <= on_day desc, s.from_day desc;
end $$;

create or replace function register_of_owner() returns trigger language plpgsql as $$
begin
  update register_span set birth_date = new.birth_date where owner_id = new.id;
  update register_now set birth_date = new.birth_date where owner_id = new.id;
  return null;
end $$;

create or replace function register_of_opening() returns trigger language plpgsql as $$
declare opening_day date := (new.at at time zone 'Europe/Oslo')::date;
begin
  if exists (select from plan_opened where plan_id = new.plan_id and on_day >= opening_day) then return null; end if;
  insert into plan_opened (plan_id, tenant_id, on_day) select id, tenant_id, opening_day from plan where id = new.plan_id
  on conflict (plan_id) do update set on_day = greatest(plan_opened.on_day, excluded.on_day);
  update register_span set opened_on = opening_day where plan_id = new.plan_id;
  update register_now set opened_on = opening_day where plan_id = new.plan_id;
  return null;
end $$;

do $$
begin
  insert into register_now
  select distinct on (s.plan_id) s.* from register_span s
  order by s.plan_id, s.from_day <= oslo_today() desc, s.from_day desc;
end $$;
create index register_now_unit on register_now (unit_id) where unit_id is not null;
create index register_span_unit on register_span (unit_id) where unit_id is not null;
