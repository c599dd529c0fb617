-- What leaves the app: that something new waits, and nothing of what; and dates in somebody's own calendar.

-- How often somebody wants to be told, and the address of those who are not asked the first question of all; sealed.
create table notice_setting (
  person_id uuid primary key,
  tenant_id uuid not null references tenant(id),
  pace text not null check (pace in ('off', 'at-once', 'daily')),
  address_cipher bytea,
  address_key_id int,
  set_at timestamptz not null,
  foreign key (person_id, tenant_id) references person (id, tenant_id),
  check ((address_cipher is null) = (address_key_id is null))
);

-- One that waits for each person at most: what comes meanwhile is told by the same one. The row is taken before it is
-- sent, so that two servers send it once; where that server was killed, it is free again from `again_at` on, and goes
-- out under the same id, by which whoever takes it in knows it again.
create table notice (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  person_id uuid not null,
  -- By the clock of the law.
  made_at timestamptz not null,
  -- What it is about, so that nothing is sent where all of these ended with a death; and whether it is about more than plans.
  plans uuid[] not null,
  beside_plans boolean not null,
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'failed')),
  channel text check (channel in ('email', 'text-message')),
  tries int not null default 0,
  again_at timestamptz,
  ended_at timestamptz,
  failure text check (failure in ('refused', 'away')),
  foreign key (person_id, tenant_id) references person (id, tenant_id)
);
create unique index notice_waiting on notice (person_id) where state = 'waiting';
create index notice_open on notice (tenant_id) where state in ('waiting', 'sending');
create index notice_ended on notice (person_id, ended_at) where state in ('sent', 'failed');

-- The secret of an address under which a calendar program fetches dates; shown once, kept as a hash.
create table calendar_feed (
  person_id uuid primary key,
  tenant_id uuid not null references tenant(id),
  secret_hash bytea not null unique,
  made_at timestamptz not null,
  foreign key (person_id, tenant_id) references person (id, tenant_id)
);

do $$
declare t text;
begin
  foreach t in array array['notice_setting', 'notice', 'calendar_feed'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy by_tenant on %I using (tenant_id = any ((select current_tenants())::uuid[]))
      with check (tenant_id = any ((select current_tenants())::uuid[]))', t);
  end loop;
end $$;
-- An address is opened for its own person alone, as that of safe contact is.
create policy by_ground on notice_setting as restrictive for select to samplan_app
  using (person_id = (select current_reader()));
-- A calendar program says the secret, and nothing else.
create policy by_secret on calendar_feed for select
  using (secret_hash = decode(nullif(current_setting('app.feed', true), ''), 'hex'));
grant select, insert, update on notice_setting to samplan_app;
grant select, insert, update, delete on notice, calendar_feed to samplan_app;
