-- The municipality's own time limits, in days. A limit that has no row is the standard one (libs/domain/src/deadlines.ts).
create table tenant_deadline (
  tenant_id uuid not null references tenant(id),
  deadline text not null,
  days integer not null check (days between 1 and 365),
  set_by uuid not null references person(id),
  set_at timestamptz not null default now(),
  primary key (tenant_id, deadline)
);
grant select, insert, update, delete on tenant_deadline to samplan_app;
alter table tenant_deadline enable row level security;
alter table tenant_deadline force row level security;
create policy by_tenant on tenant_deadline using (tenant_id = any ((select current_tenants())::uuid[]))
  with check (tenant_id = any ((select current_tenants())::uuid[]));
