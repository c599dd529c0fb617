-- That a person has died, and what ended with it; and the letters of a municipality in its own words.

-- Entered with the date of the death; entered wrongly, it is undone within a day. Rows are added and ended, never removed.
create table death (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  person_id uuid not null,
  died_on date not null,
  entered_by uuid not null references person(id),
  entered_at timestamptz not null,
  undone_by uuid references person(id),
  undone_at timestamptz,
  unique (id, tenant_id),
  foreign key (person_id, tenant_id) references person (id, tenant_id),
  check ((undone_by is null) = (undone_at is null))
);
create unique index death_stands on death (person_id) where undone_at is null;

-- What a death ended, and what it was before: for the day in which it may be undone.
create table death_end (
  death_id uuid not null,
  tenant_id uuid not null references tenant(id),
  noun text not null check (noun in
    ('plan', 'mandate', 'responsibility', 'invitation', 'wish', 'question', 'telling', 'sign-in')),
  row_id uuid not null,
  before text,
  primary key (death_id, noun, row_id),
  foreign key (death_id, tenant_id) references death (id, tenant_id)
);

-- Where the municipality has no row, the letter is the standard one (libs/wording/src/letters.ts).
create table letter_text (
  tenant_id uuid not null references tenant(id),
  kind text not null,
  language text not null check (language in ('nb', 'nn', 'en')),
  title text not null check (title ~ '\S' and length(title) <= 120),
  body text not null check (body ~ '\S' and length(body) <= 4000),
  set_by uuid not null references person(id),
  set_at timestamptz not null,
  primary key (tenant_id, kind, language)
);

do $$
declare t text;
begin
  foreach t in array array['death', 'death_end', 'letter_text'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy by_tenant on %I using (tenant_id = any ((select current_tenants())::uuid[]))
      with check (tenant_id = any ((select current_tenants())::uuid[]))', t);
  end loop;
end $$;
grant select, insert on death, death_end to samplan_app;
grant update (undone_by, undone_at) on death to samplan_app;
grant select, insert, update, delete on letter_text to samplan_app;

-- Whom anything may be sent to or about. Whatever sends, reminds or counts birthdays asks this and nothing else.
create view person_alive with (security_invoker = true) as
  select p.id as person_id, p.tenant_id from person p
  where not exists (select from death d where d.person_id = p.id and d.undone_at is null)
    and not exists (select from sign_in_closing c
      where c.person_id = p.id and c.reason = 'died' and c.opened_at is null);
grant select on person_alive to samplan_app;

alter table plan drop constraint plan_close_reason_check,
  add constraint plan_close_reason_check check (close_reason in
    ('goals-reached', 'no-longer-wanted', 'needs-ended', 'moved', 'died', 'other'));

-- The owner's own notes are sealed with the death: to every reader, to the system itself, and to the log of words.
create function sealed_sections() returns setof uuid language sql stable rows 10 as
$$ select s.id from death d join plan p on p.owner_id = d.person_id join section s on s.plan_id = p.id
  where d.undone_at is null and s.kind = 'own' $$;
create function sealed_docs() returns setof uuid language sql stable rows 10 as
$$ select d.id from doc d where d.section_id in (select sealed_sections()) $$;
grant select (id, tenant_id, person_id, undone_at) on death to samplan_sync;
grant select (owner_id) on plan to samplan_sync;
do $$
declare t text;
begin
  foreach t in array array['projection', 'attachment', 'disagreement', 'taken_out'] loop
    execute format('create policy by_death on %I as restrictive for select
      using (section_id not in (select sealed_sections()))', t);
  end loop;
  foreach t in array array['doc_update', 'doc_snapshot'] loop
    execute format('create policy by_death on %I as restrictive for select
      using (doc_id not in (select sealed_docs()))', t);
  end loop;
end $$;
