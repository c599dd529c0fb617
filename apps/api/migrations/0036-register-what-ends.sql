-- The consent of a plan that ends first, in today's register: a page and its numbers are read from that table alone.
alter table register_now add column consent_ends_on date;

-- From the day on; of those that still give something.
create function consent_that_ends(plan uuid, on_day date) returns date language sql stable as
$$
  select min(c.valid_to) from consent c
  where c.plan_id = plan and c.kind = 'information' and c.state = 'given' and c.withdrawn_at is null and c.valid_to >= on_day
    and exists (select from access_grant g where g.consent_id = c.id and g.withdrawn_at is null)
$$;

create or replace function rebuild_register(plans uuid[]) returns void language plpgsql as $$
declare on_day date := reading_day();
begin
  perform rebuild_register_spans(plans);
  delete from register_now where plan_id = any (plans);
  insert into register_now
  select distinct on (s.plan_id) s.*, consent_that_ends(s.plan_id, on_day) from register_span s where s.plan_id = any (plans)
  -- The span of today, or the last before it.
  order by s.plan_id, s.from_day <= on_day desc, s.from_day desc;
end $$;

create index register_now_consent on register_now (tenant_id, consent_ends_on);
create or replace function register_today(on_day date) returns void language plpgsql as $$
begin
  if exists (select from register_now where to_day <= on_day) or exists (select from register_now where from_day > on_day) then
    update register_now n set (from_day, to_day, type, state, next_review_on, coordinator_id, unit_id)
      = (s.from_day, s.to_day, s.type, s.state, s.next_review_on, s.coordinator_id, s.unit_id)
    from register_span s where s.plan_id = n.plan_id and s.from_day <= on_day and on_day < s.to_day
      and (n.to_day <= on_day or n.from_day > on_day);
  end if;
  if exists (select from register_now where consent_ends_on < on_day) then
    update register_now set consent_ends_on = consent_that_ends(plan_id, on_day) where consent_ends_on < on_day;
  end if;
end $$;

create function register_of_consent() returns trigger language plpgsql as $$
begin
  update register_now n set consent_ends_on = consent_that_ends(n.plan_id, reading_day())
  where n.plan_id in (select plan_id from changed)
    and n.consent_ends_on is distinct from consent_that_ends(n.plan_id, reading_day());
  return null;
end $$;
create trigger register_of_new_consent after insert on consent referencing new table as changed
  for each statement execute function register_of_consent();
create trigger register_of_consent after update on consent referencing new table as changed
  for each statement execute function register_of_consent();
create trigger register_of_new_grant after insert on access_grant referencing new table as changed
  for each statement execute function register_of_consent();
create trigger register_of_grant after update on access_grant referencing new table as changed
  for each statement execute function register_of_consent();

update register_now set consent_ends_on = consent_that_ends(plan_id, oslo_today());

-- Many open at once, and each day's first alone is written: whoever meets another who writes it has nothing to add.
create or replace function register_of_opening() returns trigger language plpgsql as $$
declare opening_day date := (new.at at time zone 'Europe/Oslo')::date;
begin
  if exists (select from plan_opened where plan_id = new.plan_id and on_day >= opening_day)
    or not pg_try_advisory_xact_lock(7035, hashtext(new.plan_id::text)) then return null; end if;
  insert into plan_opened (plan_id, tenant_id, on_day) select id, tenant_id, opening_day from plan where id = new.plan_id
  on conflict (plan_id) do update set on_day = greatest(plan_opened.on_day, excluded.on_day);
  update register_span set opened_on = opening_day where plan_id = new.plan_id;
  update register_now set opened_on = opening_day where plan_id = new.plan_id;
  return null;
end $$;
