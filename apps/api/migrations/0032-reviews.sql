-- Looking at a plan together: how each goal has gone, what is decided about each measure, and when it is looked at again.

create table review (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  -- The date that had been agreed.
  due_on date not null,
  begun_by uuid not null references person(id),
  begun_at timestamptz not null,
  ended_by uuid references person(id),
  ended_at timestamptz,
  -- None ends without a new date.
  next_on date,
  unique (id, plan_id),
  check (num_nonnulls(ended_by, ended_at, next_on) in (0, 3)),
  check (next_on > (ended_at at time zone 'Europe/Oslo')::date)
);
create unique index review_open on review (plan_id) where ended_at is null;
create index review_plan on review (plan_id, ended_at);

-- One saying a person, goal and review; their own to change, and to take away for good.
create table review_saying (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null,
  review_id uuid not null,
  goal_id uuid not null,
  said_by uuid not null references person(id),
  -- What they were in the plan as they said it.
  hat text not null check (hat in ('owner', 'representative', 'next-of-kin', 'coordinator', 'participant', 'volunteer')),
  course text not null check (course in ('better', 'as-before', 'harder')),
  words text check (words ~ '\S' and length(words) <= 500),
  said_at timestamptz not null,
  unique (review_id, goal_id, said_by),
  foreign key (review_id, plan_id) references review (id, plan_id),
  foreign key (goal_id, plan_id) references goal (id, plan_id)
);
create index review_saying_goal on review_saying (goal_id);

create table review_decision (
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null,
  review_id uuid not null,
  measure_id uuid not null,
  outcome text not null check (outcome in ('increase', 'continue', 'step-down', 'end', 'try-other')),
  why text check (why ~ '\S' and length(why) <= 500),
  decided_by uuid not null references person(id),
  decided_at timestamptz not null,
  -- The question that it led to, to whoever answers for the measure.
  responsibility_id uuid,
  primary key (review_id, measure_id),
  foreign key (review_id, plan_id) references review (id, plan_id),
  foreign key (measure_id, plan_id) references measure (id, plan_id),
  foreign key (responsibility_id, plan_id) references responsibility (id, plan_id)
);
create index review_decision_measure on review_decision (measure_id);

do $$
declare t text;
begin
  foreach t in array array['review', 'review_saying', 'review_decision'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy by_tenant on %I using (tenant_id = any ((select current_tenants())::uuid[]))
      with check (tenant_id = any ((select current_tenants())::uuid[]))', t);
  end loop;
end $$;
grant select, insert, update on review to samplan_app;
grant select, insert, update, delete on review_saying to samplan_app;
grant insert, update on review_decision to samplan_app;

-- The second wall: what is said of a goal is read by those who read the section in which the goal stands, wherever it moves.
create policy by_ground on review_saying as restrictive for select to samplan_app
  using ((select reads_as_system()) or exists (
    select from goal g where g.id = goal_id and g.section_id in (select readable_sections())));
-- What was decided is a fact, reckoned with also where nobody reads why.
create view review_decision_words as
  select d.review_id, d.measure_id, d.why from review_decision d join measure m on m.id = d.measure_id
  where d.tenant_id = any ((select current_tenants())::uuid[])
    and ((select reads_as_system()) or m.section_id in (select readable_sections()));
grant select on review_decision_words to samplan_app;
grant select (tenant_id, plan_id, review_id, measure_id, outcome, decided_by, decided_at, responsibility_id)
  on review_decision to samplan_app;
