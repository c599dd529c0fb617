-- News of what is no plan's, and by the system itself; and what somebody has put off for themselves.

-- For whom it is, where no part in a plan says so.
alter table telling alter column plan_id drop not null,
  add column wears text check (wears in ('private', 'work', 'unit-leader', 'coordinating-unit', 'administrator', 'log-controller')),
  add check (plan_id is not null or wears is not null),
  add check (plan_id is not null or section_id is null);

-- Put off by one person, and known to nobody else: a measure that they answer for, or something that waits for them.
create table snooze (
  tenant_id uuid not null references tenant(id),
  person_id uuid not null references person(id),
  subject_id uuid not null,
  reason text not null check (reason in ('waits-for-others', 'no-time-now', 'later-agreed')),
  until date not null,
  at timestamptz not null default now(),
  primary key (person_id, subject_id)
);
alter table snooze enable row level security;
alter table snooze force row level security;
create policy by_tenant on snooze using (tenant_id = any ((select current_tenants())::uuid[]))
  with check (tenant_id = any ((select current_tenants())::uuid[]));
create policy by_person on snooze as restrictive to samplan_app using (person_id = (select current_reader()));
grant select, insert, update, delete on snooze to samplan_app;
