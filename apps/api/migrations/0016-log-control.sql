-- The log controller's own tables: under which name somebody is shown, what was made of what is unusual, and questions that
-- owners ask about who has seen their plan.

-- "Ansatt A-41": the same each time within a municipality.
create table log_alias (
  tenant_id uuid not null references tenant(id),
  person_id uuid not null references person(id),
  n int not null,
  primary key (tenant_id, person_id),
  unique (tenant_id, n)
);

-- What is unusual is counted anew each time; kind, person and day name it. The latest mark counts.
create table log_mark (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  kind text not null,
  person_id uuid not null references person(id),
  day date not null,
  mark text not null check (mark in ('in-order', 'investigate')),
  note text not null default '',
  marked_by uuid not null references person(id),
  marked_at timestamptz not null
);
create index log_mark_of on log_mark (tenant_id, day);

-- Whose name a log controller has asked for, and why.
create table log_reveal (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  kind text not null,
  person_id uuid not null references person(id),
  day date not null,
  reason text not null,
  revealed_by uuid not null references person(id),
  revealed_at timestamptz not null
);
create index log_reveal_by on log_reveal (revealed_by, day);

-- "Jeg lurer på dette": an owner asks one who has seen the plan, or the municipality. Words of the owner go to the latter alone.
create table log_question (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  reader_id uuid not null references person(id),
  hat text not null,
  unit_id uuid references unit(id),
  month date not null,
  asks text not null check (asks in ('reader', 'municipality')),
  words text not null default '',
  asked_by uuid not null references person(id),
  asked_at timestamptz not null,
  answer text,
  answered_by uuid references person(id),
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null)),
  check (asks = 'municipality' or words = '')
);
create index log_question_plan on log_question (plan_id);
create unique index log_question_once on log_question (plan_id, reader_id, hat, coalesce(unit_id, plan_id), month, asks);

do $$
declare t text;
begin
  foreach t in array array['log_alias', 'log_mark', 'log_reveal', 'log_question'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy by_tenant on %I using (tenant_id = any ((select current_tenants())::uuid[]))
      with check (tenant_id = any ((select current_tenants())::uuid[]))', t);
  end loop;
end $$;
grant select, insert on log_alias, log_mark, log_reveal, log_question to samplan_app;
grant update (answer, answered_by, answered_at) on log_question to samplan_app;

create index audit_at on audit (tenant_id, at);
