-- "Er det noen som ikke skal vite at du har en plan? Hvordan kan vi trygt nå deg?": one answer a person, the newest.
-- The number or address is sealed; nobody finds or sorts by it. No plan is named: the answer stands in none.
create table safe_contact (
  person_id uuid primary key,
  tenant_id uuid not null references tenant(id),
  answer text not null check (answer in ('nobody', 'somebody', 'do-not-know')),
  channel text not null check (channel in ('in-app', 'text-message', 'phone-call', 'email')),
  address_cipher bytea,
  address_key_id int,
  answered_at timestamptz not null,
  foreign key (person_id, tenant_id) references person (id, tenant_id),
  check ((channel = 'in-app') = (address_cipher is null)),
  check ((address_cipher is null) = (address_key_id is null))
);

alter table safe_contact enable row level security;
alter table safe_contact force row level security;
create policy by_tenant on safe_contact using (tenant_id = any ((select current_tenants())::uuid[]))
  with check (tenant_id = any ((select current_tenants())::uuid[]));
grant select, insert, update on safe_contact to samplan_app;
