-- Words that were written when access ended or was lowered: merged nowhere, kept for whoever wrote them, and read by nobody
-- else, the owner of the plan neither. They are gone when their author says so, or after thirty days.
create table unstored_words (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  section_id uuid not null,
  person_id uuid not null references person(id),
  words bytea not null,
  key_id int not null,
  at timestamptz not null,
  foreign key (section_id, plan_id) references section (id, plan_id)
);
create index unstored_words_person on unstored_words (person_id, at);

alter table unstored_words enable row level security;
alter table unstored_words force row level security;
create policy by_tenant on unstored_words using (tenant_id = any ((select current_tenants())::uuid[]))
  with check (tenant_id = any ((select current_tenants())::uuid[]));
-- The reader that Database.inTenant names. The system takes away what is old, and reads no words of it.
create policy by_author on unstored_words as restrictive to samplan_app
  using (coalesce(current_setting('app.reader', true), '') in ('system', person_id::text))
  with check (coalesce(current_setting('app.reader', true), '') = person_id::text);
grant select, insert, delete on unstored_words to samplan_app;
