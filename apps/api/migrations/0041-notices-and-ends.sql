-- Notices that come back, and that stop with a death in any municipality; by day as each municipality sets it; and what the
-- coordinating unit enters for an owner who says it by word of mouth or on paper.

alter table notice drop constraint notice_failure_check,
  add constraint notice_failure_check check (failure in ('refused', 'returned', 'away'));

-- Whose notices are held, whichever municipality would send them. Neither where nor when the death was entered can be read
-- from it: it is for the delivery of notices alone, and stands as long as the death does.
create table silenced_account (
  death_id uuid primary key references death (id) on delete cascade,
  account_id uuid not null references account(id),
  since timestamptz not null
);
create index silenced_account_account on silenced_account (account_id);
grant select, insert, delete on silenced_account to samplan_app;

create function silence_with_death() returns trigger language plpgsql as $$
begin
  if new.undone_at is null then
    insert into silenced_account (death_id, account_id, since)
      select new.id, p.account_id, new.entered_at from person p where p.id = new.person_id
      on conflict do nothing;
  else
    delete from silenced_account where death_id = new.id;
  end if;
  return null;
end $$;
create trigger death_silences after insert or update of undone_at on death
  for each row execute function silence_with_death();
insert into silenced_account (death_id, account_id, since)
  select d.id, p.account_id, d.entered_at from death d join person p on p.id = d.person_id where d.undone_at is null;

-- Whole hours in Norway between which notices are sent. Where there is no row, from 8 to 20.
create table notice_hours (
  tenant_id uuid primary key references tenant(id),
  from_hour int not null check (from_hour >= 7),
  to_hour int not null check (to_hour <= 21),
  set_by uuid not null references person(id),
  set_at timestamptz not null,
  check (from_hour < to_hour)
);
alter table notice_hours enable row level security;
alter table notice_hours force row level security;
create policy by_tenant on notice_hours using (tenant_id = any ((select current_tenants())::uuid[]))
  with check (tenant_id = any ((select current_tenants())::uuid[]));
grant select, insert, update, delete on notice_hours to samplan_app;

-- What the owner said without signing in: how, when, before whom, and who entered it. It is the owner's all the same.
do $$
declare t text;
begin
  foreach t in array array['plan_closing', 'plan_reopening'] loop
    execute format('alter table %I add column entered_by uuid references person(id),
      add column form text check (form in (''on-paper'', ''orally'')),
      add column said_on date,
      add column witness text check (witness ~ ''\S'' and length(witness) <= 120),
      add check ((entered_by is null) = (form is null) and (form is null) = (said_on is null)),
      add check ((form is not distinct from ''orally'') = (witness is not null))', t);
  end loop;
end $$;
