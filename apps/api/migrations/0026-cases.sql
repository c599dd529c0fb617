-- Reports of need and the cases that they make. That a case exists, its dates and its state are facts; what is said in it is
-- words, for the coordinating unit and for the person it is about.
create table need_case (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  person_id uuid not null,
  reporter text not null check (reporter in ('person', 'next-of-kin', 'professional')),
  -- Null where the coordinating unit entered it for somebody who does not sign in.
  reported_by uuid references person(id),
  entered_by uuid references person(id),
  unit_id uuid references unit(id),
  title text not null default '',
  knows text not null check (knows in ('wants-it', 'guardians-want-it', 'not-yet')),
  received_on date not null,
  received_at timestamptz not null,
  due_on date not null,
  state text not null default 'open' check (state in ('open', 'decided', 'joined')),
  handler_id uuid references person(id),
  elsewhere text not null default 'not-asked' check (elsewhere in ('not-asked', 'none', 'somewhere')),
  delayed_to date,
  delayed_at timestamptz,
  wish_agreed boolean not null default false,
  -- In which it is kept from now on: another case, or the plan that the person has.
  joined_into uuid references need_case(id),
  decision text check (decision in ('individual-plan', 'coordinator-only', 'child-coordinator', 'light-plan', 'refused')),
  decided_by uuid references person(id),
  decided_at timestamptz,
  plan_id uuid references plan(id),
  foreign key (person_id, tenant_id) references person (id, tenant_id),
  unique (id, tenant_id),
  check (num_nonnulls(reported_by, entered_by) = 1),
  check ((state = 'decided') = (decision is not null)),
  check ((decision is null) = (decided_at is null) and (decided_at is null) = (decided_by is null)),
  check ((state = 'joined') = (joined_into is not null or (decision is null and plan_id is not null)))
);
create index need_case_open on need_case (tenant_id, due_on) where state = 'open';
create index need_case_person on need_case (person_id);
create index need_case_reporter on need_case (reported_by, received_at);
create index need_case_decided on need_case (tenant_id, decided_at) where state = 'decided';

create table case_text (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  case_id uuid not null,
  kind text not null check (kind in ('report', 'reach', 'said-name', 'note', 'wish', 'delay', 'decision')),
  words text not null check (words ~ '\S' and length(words) <= 4000),
  written_by uuid not null references person(id),
  written_at timestamptz not null,
  foreign key (case_id, tenant_id) references need_case (id, tenant_id)
);
create index case_text_case on case_text (case_id, written_at);
create unique index case_text_once on case_text (case_id, kind) where kind <> 'note';

-- A letter as it was made, to be printed again: { heading, paragraphs }.
create table case_letter (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  case_id uuid not null,
  kind text not null check (kind in ('case-received', 'case-delayed', 'case-decided')),
  language text not null check (language in ('nb', 'nn', 'en', 'se')),
  body jsonb not null,
  made_by uuid not null references person(id),
  made_at timestamptz not null,
  foreign key (case_id, tenant_id) references need_case (id, tenant_id)
);
create index case_letter_case on case_letter (case_id, made_at);

do $$
declare t text;
begin
  foreach t in array array['need_case', 'case_text', 'case_letter'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy by_tenant on %I using (tenant_id = any ((select current_tenants())::uuid[]))
      with check (tenant_id = any ((select current_tenants())::uuid[]))', t);
    execute format('grant select, insert on %I to samplan_app', t);
  end loop;
end $$;
grant update on need_case to samplan_app;
grant update (words, written_by, written_at) on case_text to samplan_app;

-- May the reader, as one of the coordinating unit, keep a case about that person? Not about themself, nor one that they
-- reported for one of their own, nor about somebody whose next of kin or representative they are or were.
create function keeps_case(whose uuid, reporter text, by uuid) returns boolean language sql stable as
$$
  select whose <> current_reader() and not (reporter = 'next-of-kin' and by is not distinct from current_reader())
    and not exists (select from plan p join participation t on t.plan_id = p.id
      where p.owner_id = whose and t.person_id = current_reader() and t.role in ('next-of-kin', 'representative'))
    and reads_for_coordinating_unit()
$$;

-- The second wall: words of a case are read by those who keep it and by the person.
create policy by_ground on case_text as restrictive for select to samplan_app
  using ((select reads_as_system()) or exists (select from need_case c where c.id = case_id
    and (c.person_id = (select current_reader()) or keeps_case(c.person_id, c.reporter, c.reported_by))));
create policy by_ground on case_letter as restrictive for select to samplan_app
  using ((select reads_as_system()) or exists (select from need_case c where c.id = case_id
    and (c.person_id = (select current_reader()) or keeps_case(c.person_id, c.reporter, c.reported_by))));
