-- What somebody asks of what is kept about them: that it is corrected or erased, in their own words to the municipality,
-- and the municipality's answer with its reason.
create table data_request (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  person_id uuid not null,
  kind text not null check (kind in ('correction', 'deletion')),
  words text not null check (words ~ '\S' and length(words) <= 2000),
  asked_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'refused')),
  refusal text check (refusal in ('kept-by-law', 'held-to-be-right', 'concerns-others')),
  answer text not null default '' check (length(answer) <= 2000),
  answered_by uuid references person(id),
  answered_at timestamptz,
  seen_at timestamptz,
  foreign key (person_id, tenant_id) references person (id, tenant_id),
  check ((state = 'refused') = (refusal is not null)),
  check ((state = 'waiting') = (answered_at is null) and (answered_at is null) = (answered_by is null))
);
create index data_request_person on data_request (person_id, asked_at);
create index data_request_waiting on data_request (tenant_id, asked_at) where state = 'waiting';

alter table data_request enable row level security;
alter table data_request force row level security;
create policy by_tenant on data_request using (tenant_id = any ((select current_tenants())::uuid[]))
  with check (tenant_id = any ((select current_tenants())::uuid[]));
grant select, insert, update on data_request to samplan_app;
