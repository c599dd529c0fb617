-- What matters is written in peace: a draft of the owner's beside the section's document, shared as one edit.

-- The owner's switch "Vis mens jeg skriver": then writing is in the shared document. The gate reads it; every change of a
-- section raises the access epoch already. Plans from before were written so, and go on until the owner says otherwise.
alter table section add column is_live boolean not null default true;
alter table section alter column is_live set default false;

-- A draft is a document of the same section: of its log and its engine, never of its stored copy, its search or its history.
alter table doc add column is_draft boolean not null default false;
-- Of a draft: the row as of which it said what was shared. As long as nothing is written after it, it follows what is shared.
alter table doc add column level_seq bigint;
alter table doc add check (is_draft or level_seq is null);
alter table doc drop constraint doc_section_id_lineage_key;
alter table doc add unique (section_id, is_draft, lineage);
drop index doc_one_open;
create unique index doc_one_open on doc (section_id, is_draft) where state = 'open';
grant update (level_seq) on doc to samplan_app;

-- Each sharing, so that the last can be taken back by one more edit: which row of the section's log it was.
create table draft_sharing (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  section_id uuid not null,
  seq bigint not null,
  shared_by uuid not null references person(id),
  shared_at timestamptz not null,
  undone_at timestamptz,
  foreign key (section_id, plan_id) references section (id, plan_id),
  unique (section_id, seq)
);
create index draft_sharing_plan on draft_sharing (plan_id);

alter table draft_sharing enable row level security;
alter table draft_sharing force row level security;
create policy by_tenant on draft_sharing using (tenant_id = any ((select current_tenants())::uuid[]))
  with check (tenant_id = any ((select current_tenants())::uuid[]));
grant select, insert on draft_sharing to samplan_app;
grant update (undone_at) on draft_sharing to samplan_app;
