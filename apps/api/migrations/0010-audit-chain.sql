-- The log cannot be changed unseen: its rows are chained by hash, and an opening has an end.

-- Openings that go on, so that further deliveries belong to them and their end is one row of the log.
create table opening (
  audit_id bigint primary key,
  tenant_id uuid not null references tenant(id),
  session_id uuid not null,
  section_id uuid not null,
  hat text not null,
  rule text not null,
  -- A socket brings the words: it goes on until that closes.
  is_live boolean not null default false,
  last_at timestamptz not null default now()
);
create index opening_session on opening (session_id, section_id);
alter table opening enable row level security;
alter table opening force row level security;
create policy by_tenant on opening using (tenant_id = any ((select current_tenants())::uuid[]))
  with check (tenant_id = any ((select current_tenants())::uuid[]));
grant select, insert, update, delete on opening to samplan_app;

-- Each row of the log waits here from the transaction that wrote it until it is sealed. Numbers of the log may be committed
-- out of order; what waits here is committed.
create table audit_unsealed (audit_id bigint primary key);
grant select, delete on audit_unsealed to samplan_app;

create function audit_waits_for_seal() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into audit_unsealed (audit_id) select id from added;
  return null;
end $$;
create trigger audit_waits_for_seal after insert on audit referencing new table as added
  for each statement execute function audit_waits_for_seal();

-- The seal: hash = SHA-256 of the hash before and the row, in which people stand under pseudonyms (keyed hashes): they are
-- kept here, so that the chain still holds when the key, and with it every link to a person, is gone.
create table audit_chain (
  n bigint primary key,
  audit_id bigint not null unique,
  account_ref bytea not null,
  person_ref bytea not null,
  session_ref bytea,
  sealed_at timestamptz not null,
  hash bytea not null
);
grant select, insert on audit_chain to samplan_app;

-- What was found when the chain was gone through, for the log controller of each municipality.
create table audit_check (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  at timestamptz not null,
  sealed bigint not null,
  findings int not null
);
create index audit_check_newest on audit_check (tenant_id, at desc);
alter table audit_check enable row level security;
alter table audit_check force row level security;
create policy by_tenant on audit_check using (tenant_id = any ((select current_tenants())::uuid[]))
  with check (tenant_id = any ((select current_tenants())::uuid[]));
grant select, insert on audit_check to samplan_app;

-- What was logged before there was a seal.
insert into audit_unsealed (audit_id) select id from audit;

-- Rows are added and nothing else, whoever asks. The owner of the tables can switch a trigger off: that is what the chain
-- and its heads outside the database are for.
create function log_is_insert_only() returns trigger language plpgsql as $$
begin
  raise exception 'The log is added to and never changed.' using errcode = 'insufficient_privilege';
end $$;
create trigger insert_only before update or delete or truncate on audit
  for each statement execute function log_is_insert_only();
create trigger insert_only before update or delete or truncate on audit_chain
  for each statement execute function log_is_insert_only();
