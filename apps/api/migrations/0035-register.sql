-- The register of the coordinating unit: how each plan stood on each day, in few columns and without a word of any plan.

-- What stood in the plan's own row, from the first day until the day before the last; the last change of a day is that day's.
create table plan_state_span (
  plan_id uuid not null references plan(id) on delete cascade,
  from_day date not null,
  to_day date not null default 'infinity',
  tenant_id uuid not null references tenant(id),
  type text not null,
  state text not null,
  next_review_on date,
  primary key (plan_id, from_day),
  check (from_day < to_day)
);
-- The day on which somebody of a service last opened words of the plan.
create table plan_opened (
  plan_id uuid primary key references plan(id) on delete cascade,
  tenant_id uuid not null references tenant(id),
  on_day date not null
);
-- Made wholly from other tables by rebuild_register(), so that a page or a number is read from this one alone.
create table register_span (
  plan_id uuid not null references plan(id) on delete cascade,
  from_day date not null,
  to_day date not null,
  tenant_id uuid not null references tenant(id),
  owner_id uuid not null,
  type text not null,
  state text not null,
  next_review_on date,
  birth_date date,
  coordinator_id uuid,
  unit_id uuid,
  opened_on date,
  -- The last day of the consent that the plan is made; before all days where it was refused or taken back.
  consented_to date not null,
  primary key (plan_id, from_day)
);
create index register_span_order on register_span (tenant_id, (coalesce(next_review_on, 'infinity'::date)), plan_id);
create index register_span_alone on register_span (tenant_id) where coordinator_id is null and state <> 'closed';
create index consent_that_ends on consent (tenant_id, valid_to)
  where kind = 'information' and state = 'given' and withdrawn_at is null and valid_to is not null;

do $$
declare t text;
begin
  foreach t in array array['plan_state_span', 'plan_opened', 'register_span'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy by_tenant on %I using (tenant_id = any ((select current_tenants())::uuid[]))
      with check (tenant_id = any ((select current_tenants())::uuid[]))', t);
  end loop;
end $$;
grant select, insert, update, delete on plan_state_span, register_span to samplan_app;
grant select, insert, update on plan_opened to samplan_app, samplan_sync;
grant select, update (opened_on) on register_span to samplan_sync;

-- A coordinator is one as long as the part holds, and where it is a unit's, as long as they work there; a substitute is none.
create function rebuild_register(plans uuid[]) returns void language plpgsql as $$
begin
  delete from register_span where plan_id = any (plans);
  insert into register_span (plan_id, from_day, to_day, tenant_id, owner_id, type, state, next_review_on, birth_date,
    coordinator_id, unit_id, opened_on, consented_to)
  with coordinates as (
    select c.plan_id, c.person_id, c.unit_id, c.valid_from as from_day, least(
      coalesce(c.valid_to + 1, 'infinity'), coalesce((c.ended_at at time zone 'Europe/Oslo')::date, 'infinity'),
      case when c.unit_id is not null then coalesce((
        select max(coalesce(m.valid_to + 1, 'infinity')) from unit_membership m
        where m.unit_id = c.unit_id and m.person_id = c.person_id), '-infinity') end) as to_day
    from participation c where c.plan_id = any (plans) and c.role = 'coordinator' and not c.is_substitute
  ), edges as (
    select plan_id, from_day as day from plan_state_span where plan_id = any (plans)
    union select plan_id, from_day from coordinates
    union select plan_id, to_day from coordinates
  ), spans as (
    select plan_id, day as from_day, lead(day, 1, 'infinity') over (partition by plan_id order by day) as to_day
    from edges where day < 'infinity'
  )
  select s.plan_id, s.from_day, s.to_day, p.tenant_id, p.owner_id, t.type, t.state, t.next_review_on, o.birth_date,
    c.person_id, c.unit_id, l.on_day, case
      when y.state is null or y.state = 'not-clarified' then 'infinity'
      when y.state = 'given' and y.withdrawn_at is null then coalesce(y.valid_to, 'infinity') else '-infinity' end
  from spans s join plan p on p.id = s.plan_id join person o on o.id = p.owner_id
    join plan_state_span t on t.plan_id = s.plan_id and t.from_day <= s.from_day and s.from_day < t.to_day
    left join lateral (
      select c.person_id, c.unit_id from coordinates c
      where c.plan_id = s.plan_id and coalesce(c.from_day <= s.from_day, true) and s.from_day < c.to_day
      order by c.to_day desc, c.from_day desc limit 1
    ) c on true
    left join plan_opened l on l.plan_id = s.plan_id
    left join lateral (
      select y.state, y.withdrawn_at, y.valid_to from consent y
      where y.plan_id = s.plan_id and y.kind = 'plan-is-made' order by y.recorded_at desc, y.id desc limit 1
    ) y on true
  where not p.is_load_test;
end $$;

create function register_of_plan() returns trigger language plpgsql as $$
declare on_day date := reading_day();
begin
  if tg_op = 'INSERT' then
    insert into plan_state_span (plan_id, from_day, tenant_id, type, state, next_review_on)
    values (new.id, least(on_day, (new.opened_at at time zone 'Europe/Oslo')::date), new.tenant_id, new.type, new.state,
      new.next_review_on);
  else
    -- A clock that is set back changes the newest day rather than one in the middle.
    select greatest(on_day, max(from_day)) into on_day from plan_state_span where plan_id = new.id;
    update plan_state_span set to_day = on_day where plan_id = new.id and to_day = 'infinity' and from_day < on_day;
    insert into plan_state_span (plan_id, from_day, tenant_id, type, state, next_review_on)
    values (new.id, on_day, new.tenant_id, new.type, new.state, new.next_review_on)
    on conflict (plan_id, from_day) do update
      set type = excluded.type, state = excluded.state, next_review_on = excluded.next_review_on;
  end if;
  perform rebuild_register(array[new.id]);
  return null;
end $$;
create trigger register_opens after insert on plan for each row execute function register_of_plan();
create trigger register_changes after update of type, state, next_review_on on plan for each row
  when ((old.type, old.state, old.next_review_on) is distinct from (new.type, new.state, new.next_review_on))
  execute function register_of_plan();

create function register_of_plan_fact() returns trigger language plpgsql as $$
begin
  perform rebuild_register(array[case when tg_op = 'DELETE' then old.plan_id else new.plan_id end]);
  return null;
end $$;
create trigger register_coordinated after insert or update on participation for each row
  when (new.role = 'coordinator') execute function register_of_plan_fact();
create trigger register_coordinated_no_more after delete on participation for each row
  when (old.role = 'coordinator') execute function register_of_plan_fact();
create trigger register_consented after insert or update on consent for each row
  when (new.kind = 'plan-is-made') execute function register_of_plan_fact();

create function register_of_membership() returns trigger language plpgsql as $$
begin
  perform rebuild_register(array(select distinct plan_id from participation
    where person_id = new.person_id and unit_id = new.unit_id and role = 'coordinator'));
  return null;
end $$;
create trigger register_of_membership after insert or update of valid_to on unit_membership
  for each row execute function register_of_membership();

create function register_of_owner() returns trigger language plpgsql as $$
begin
  update register_span set birth_date = new.birth_date where owner_id = new.id;
  return null;
end $$;
create index register_span_owner on register_span (owner_id);
create trigger register_of_owner after update of birth_date on person for each row
  when (old.birth_date is distinct from new.birth_date) execute function register_of_owner();

create function register_of_opening() returns trigger language plpgsql as $$
declare opening_day date := (new.at at time zone 'Europe/Oslo')::date;
begin
  if exists (select from plan_opened where plan_id = new.plan_id and on_day >= opening_day) then return null; end if;
  insert into plan_opened (plan_id, tenant_id, on_day) select id, tenant_id, opening_day from plan where id = new.plan_id
  on conflict (plan_id) do update set on_day = greatest(plan_opened.on_day, excluded.on_day);
  update register_span set opened_on = opening_day where plan_id = new.plan_id;
  return null;
end $$;
create trigger register_of_opening after insert on audit for each row
  when (new.action in ('open-section', 'open-words') and new.hat in ('coordinator', 'participant'))
  execute function register_of_opening();

-- What was there before: days on which something changed, from the history of facts.
do $$
begin
  insert into plan_state_span (plan_id, from_day, to_day, tenant_id, type, state, next_review_on)
  with change as (
    select plan_id, field, before #>> '{}' as was, after #>> '{}' as became, id, (at at time zone 'Europe/Oslo')::date as day
    from fact_change where noun = 'plan' and field in ('state', 'nextReviewOn')
  ), edges as (
    select id as plan_id, (opened_at at time zone 'Europe/Oslo')::date as day from plan union select plan_id, day from change
  ), spans as (
    select plan_id, day, lead(day, 1, 'infinity') over (partition by plan_id order by day) as to_day from edges
  ), valued as (
    select s.plan_id, s.day, s.to_day, f.field, coalesce(
      (select array[c.became] from change c where c.plan_id = s.plan_id and c.field = f.field and c.day <= s.day
       order by c.id desc limit 1),
      (select array[c.was] from change c where c.plan_id = s.plan_id and c.field = f.field and c.day > s.day
       order by c.id limit 1),
      array[case f.field when 'state' then p.state else p.next_review_on::text end]) as said
    from spans s join plan p on p.id = s.plan_id, (values ('state'), ('nextReviewOn')) f(field)
  )
  select v.plan_id, v.day, v.to_day, p.tenant_id, p.type, v.said[1], r.said[1]::date
  from valued v join valued r on r.plan_id = v.plan_id and r.day = v.day and r.field = 'nextReviewOn'
    join plan p on p.id = v.plan_id where v.field = 'state';
  insert into plan_opened (plan_id, tenant_id, on_day)
  select a.plan_id, a.tenant_id, max((a.at at time zone 'Europe/Oslo')::date) from audit a join plan p on p.id = a.plan_id
  where a.action in ('open-section', 'open-words') and a.hat in ('coordinator', 'participant') group by 1, 2;
  perform rebuild_register(array(select id from plan));
end $$;
