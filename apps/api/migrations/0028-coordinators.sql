-- Coordinators: a substitute has dates, no plan has two coordinators on one day, and what leads from a question to a unit to
-- the owner's yes.

-- A substitute sees what the coordinator sees, for as long as it lasts; on a row of their own, which the owner is shown.
alter table participation add column is_substitute boolean not null default false,
  add constraint participation_substitute check (not is_substitute or (role = 'coordinator' and valid_to is not null));
drop index plan_one_coordinator;
create unique index plan_one_coordinator on participation (plan_id)
  where role = 'coordinator' and not is_substitute and valid_to is null and ended_at is null;

-- The days on which somebody coordinates: of the day on which it ended at a moment nothing is theirs.
create function coordinating_days(since date, until date, ended timestamptz) returns daterange language sql immutable as
$$
  select case when coalesce(least(until + 1, (ended at time zone 'Europe/Oslo')::date), 'infinity') <= since then 'empty'
    else daterange(since, least(until + 1, (ended at time zone 'Europe/Oslo')::date), '[)') end
$$;
-- Whoever changes who coordinates holds the plan, so that none of two at once is overlooked.
create function one_coordinator_a_day() returns trigger language plpgsql as $$
begin
  if exists (select from participation t where t.plan_id = new.plan_id and t.id <> new.id and t.role = 'coordinator'
      and not t.is_substitute
      and coordinating_days(t.valid_from, t.valid_to, t.ended_at) && coordinating_days(new.valid_from, new.valid_to, new.ended_at))
  then
    raise exception 'a plan has one coordinator a day' using errcode = 'exclusion_violation';
  end if;
  return null;
end $$;
create constraint trigger one_coordinator_a_day after insert or update on participation
  for each row when (new.role = 'coordinator' and not new.is_substitute) execute function one_coordinator_a_day();

-- That somebody is to get a coordinator: a person, with a plan or a report of need, or with neither yet.
create table coordinator_search (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  person_id uuid not null references person(id),
  plan_id uuid references plan(id),
  case_id uuid,
  cause text not null check (cause in ('first', 'another-wished', 'coordinator-leaves', 'coordinator-gone')),
  state text not null default 'open' check (state in ('open', 'agreed', 'appointed', 'ended')),
  -- The first day of whoever is found; none: from the day on which the owner says yes.
  starts_on date,
  opened_by uuid not null references person(id),
  opened_at timestamptz not null,
  ended_at timestamptz,
  unique (id, tenant_id)
);
create unique index coordinator_search_open on coordinator_search (person_id) where state in ('open', 'agreed');
create index coordinator_search_case on coordinator_search (case_id) where case_id is not null;

-- What the person wishes, in words: theirs and the coordinating unit's to read.
create table coordinator_wish (
  search_id uuid primary key,
  tenant_id uuid not null references tenant(id),
  person_id uuid not null references person(id),
  words text not null check (words ~ '\S' and length(words) <= 500),
  written_by uuid not null references person(id),
  written_at timestamptz not null,
  foreign key (search_id, tenant_id) references coordinator_search (id, tenant_id)
);

-- A question to one unit, and what came of it: a proposed person, their yes, and the owner's answer.
create table coordinator_request (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  search_id uuid not null,
  person_id uuid not null references person(id),
  unit_id uuid not null references unit(id),
  age int check (age between 0 and 120),
  state text not null default 'asked' check (state in
    ('asked', 'proposed', 'accepted', 'meeting', 'agreed', 'unit-declined', 'declined', 'refused', 'withdrawn')),
  -- By when the unit, and then the one who is proposed, is to answer.
  due_on date not null,
  asked_by uuid not null references person(id),
  asked_at timestamptz not null,
  proposed_id uuid references person(id),
  proposed_by uuid references person(id),
  proposed_at timestamptz,
  answered_at timestamptz,
  -- The owner's own answer here, or as it was given to the coordinating unit on paper or orally.
  answer_form text check (answer_form in ('signed-here', 'on-paper', 'orally')),
  answer_recorded_by uuid references person(id),
  reminded_at timestamptz,
  told_at timestamptz,
  unique (id, tenant_id),
  check ((state in ('proposed', 'accepted', 'meeting', 'agreed', 'declined', 'refused')) <= (proposed_id is not null)),
  foreign key (search_id, tenant_id) references coordinator_search (id, tenant_id)
);
create unique index coordinator_request_one on coordinator_request (search_id)
  where state in ('asked', 'proposed', 'accepted', 'meeting', 'agreed');
create index coordinator_request_unit on coordinator_request (unit_id, state);
create index coordinator_request_proposed on coordinator_request (proposed_id) where proposed_id is not null;

-- What the leader may see, as the coordinating unit wrote it, and what the coordinator greets the owner with.
create table coordinator_request_words (
  request_id uuid primary key,
  tenant_id uuid not null references tenant(id),
  sentence text not null check (sentence ~ '\S' and length(sentence) <= 300),
  greeting text check (greeting ~ '\S' and length(greeting) <= 300),
  foreign key (request_id, tenant_id) references coordinator_request (id, tenant_id)
);

-- For how many somebody has room, as their leader says it.
create table coordinator_capacity (
  tenant_id uuid not null references tenant(id),
  person_id uuid primary key references person(id),
  plans int not null check (plans between 0 and 50),
  set_by uuid not null references person(id),
  set_at timestamptz not null
);

do $$
declare t text;
begin
  foreach t in array array['coordinator_search', 'coordinator_wish', 'coordinator_request', 'coordinator_request_words',
    'coordinator_capacity'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy by_tenant on %I using (tenant_id = any ((select current_tenants())::uuid[]))
      with check (tenant_id = any ((select current_tenants())::uuid[]))', t);
  end loop;
end $$;
grant select, insert, update on coordinator_search, coordinator_wish, coordinator_request, coordinator_request_words,
  coordinator_capacity to samplan_app;

-- The second wall: words about a person are read by them and by the coordinating unit; of a request also by who leads the unit
-- and who is proposed.
create policy by_ground on coordinator_wish as restrictive for select to samplan_app
  using (person_id = (select current_reader()) or (select reads_for_coordinating_unit()));
create policy by_ground on coordinator_request_words as restrictive for select to samplan_app
  using ((select reads_for_coordinating_unit()) or exists (
    select from coordinator_request r where r.id = request_id and (
      (select current_reader()) in (r.person_id, r.proposed_id) or exists (
        select from tenant_role l where l.unit_id = r.unit_id and l.person_id = (select current_reader())
          and l.role = 'unit-leader' and coalesce(l.valid_from <= reading_day(), true)
          and coalesce(reading_day() <= l.valid_to, true)))));
