-- Organisations outside the municipality, units that several municipalities share, and places in a unit that lapse unless
-- its leader confirms them.

-- Each municipality keeps its own list; the organisation number is what a door of the staff is known by.
create table organisation (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  kind text not null check (kind in ('municipality', 'hospital', 'labour-and-welfare', 'private', 'volunteer')),
  name text not null collate norwegian check (name ~ '\S' and length(name) <= 100),
  organisation_number text check (organisation_number ~ '^[0-9]{9}$'),
  unique (tenant_id, organisation_number),
  unique (id, tenant_id)
);

-- Without one, a unit is the municipality's own.
alter table unit add column organisation_id uuid,
  add foreign key (organisation_id, tenant_id) references organisation (id, tenant_id);

-- Other municipalities that a unit works for. The home stands here too, so that no policy of the rows asks another's.
create table unit_tenant (
  unit_id uuid not null,
  home_id uuid not null,
  tenant_id uuid not null references tenant(id),
  primary key (unit_id, tenant_id),
  foreign key (unit_id, home_id) references unit (id, tenant_id),
  check (tenant_id <> home_id)
);
create index unit_tenant_of on unit_tenant (tenant_id);

-- One who leaves does so at a moment: then the last day is the one before, and nothing of that day is theirs.
alter table unit_membership
  add column confirmed_at timestamptz,
  add column confirmed_by uuid references person(id),
  add column ended_at timestamptz,
  add column ended_by uuid references person(id),
  drop constraint unit_membership_check,
  add constraint unit_membership_check check (valid_to is null or valid_to >= valid_from or ended_at is not null);
alter table tenant_role
  add column given_by uuid references person(id),
  add column ended_at timestamptz,
  add column ended_by uuid references person(id);
create index tenant_role_unit on tenant_role (unit_id) where unit_id is not null;

alter table organisation enable row level security;
alter table organisation force row level security;
create policy by_tenant on organisation using (tenant_id = any ((select current_tenants())::uuid[]))
  with check (tenant_id = any ((select current_tenants())::uuid[]));
alter table unit_tenant enable row level security;
alter table unit_tenant force row level security;
create policy by_tenant on unit_tenant
  using (home_id = any ((select current_tenants())::uuid[]) or tenant_id = any ((select current_tenants())::uuid[]))
  with check (home_id = any ((select current_tenants())::uuid[]));
-- Whom a unit works for may see that it is there, and whose it is; it is changed at home.
create policy by_service on unit for select using (exists (
  select from unit_tenant s where s.unit_id = unit.id and s.tenant_id = any ((select current_tenants())::uuid[])));
create policy by_service on organisation for select using (exists (
  select from unit u join unit_tenant s on s.unit_id = u.id
  where u.organisation_id = organisation.id and s.tenant_id = any ((select current_tenants())::uuid[])));

grant select, insert, update on organisation to samplan_app;
grant select, insert, delete on unit_tenant to samplan_app;
