-- The ground: tenants, accounts, sessions, plans with their facts, the audit, row-level security and the access epoch.
-- Two ordinary roles stand between the programs and the rows: samplan_app (the application) and samplan_sync (the log of
-- words). Neither owns a table, so forced row-level security binds both. Roles belong to the whole server, hence the guard.
do $$
declare r text;
begin
  foreach r in array array['samplan_app', 'samplan_sync'] loop
    begin
      if not exists (select from pg_roles where rolname = r) then execute format('create role %I nologin', r); end if;
    exception when duplicate_object or unique_violation then null;
    end;
    -- From PostgreSQL 16 on, whoever makes a role is a member of it who may not become it: this grant adds that.
    if not (select rolsuper from pg_roles where rolname = current_user) then
      begin
        execute format('grant %I to %I', r, current_user);
      exception when insufficient_privilege then null; -- it was granted beforehand, by somebody who may
      end;
    end if;
  end loop;
end $$;

-- The municipalities that this transaction works for: set_config('app.tenants', '<uuid>,<uuid>', true).
create function current_tenants() returns uuid[] language sql stable parallel safe as
$$ select string_to_array(nullif(current_setting('app.tenants', true), ''), ',')::uuid[] $$;

-- The date by the law's clock, whatever time zone the server or the connection keeps.
create function oslo_today() returns date language sql stable parallel safe as
$$ select (now() at time zone 'Europe/Oslo')::date $$;

-- Names sort by Norwegian rules: æ, ø, å last, aa as å.
create collation norwegian (provider = icu, locale = 'nb-NO');

create table tenant (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique,
  name text not null,
  organisation_number text unique,
  default_language text not null default 'nb' check (default_language in ('nb', 'nn', 'en', 'se')),
  created_at timestamptz not null default now()
);

-- An account exists once per installation. The national id is encrypted; the keyed hash finds it again.
create table account (
  id uuid primary key default gen_random_uuid(),
  pid_hash bytea unique,
  pid_cipher bytea,
  pid_key_id int,
  is_synthetic boolean not null default false,
  created_at timestamptz not null default now()
);

-- A sign-in that is known by issuer and subject rather than by national id (staff).
create table account_login (
  issuer text not null,
  subject text not null,
  account_id uuid not null references account(id),
  primary key (issuer, subject)
);

-- An account as one tenant knows it.
create table person (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  account_id uuid not null references account(id),
  given_name text not null check (given_name <> ''),
  family_name text not null default '',
  birth_date date,
  language text not null default 'nb' check (language in ('nb', 'nn', 'en', 'se')),
  language_chosen boolean not null default false,
  unique (tenant_id, account_id),
  unique (id, tenant_id)
);
create index person_name on person (tenant_id, (given_name || ' ' || family_name) collate norwegian);

create table unit (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  kind text not null,
  name text not null collate norwegian,
  short_name text not null,
  unique (id, tenant_id)
);

create table unit_membership (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  unit_id uuid not null references unit(id),
  person_id uuid not null references person(id),
  title text not null default '',
  valid_from date not null default oslo_today(),
  valid_to date,
  check (valid_to is null or valid_to >= valid_from)
);
create index unit_membership_person on unit_membership (person_id);
create index unit_membership_unit on unit_membership (unit_id);

create table tenant_role (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  person_id uuid not null references person(id),
  role text not null check (role in ('unit-leader', 'coordinating-unit', 'administrator', 'log-controller')),
  unit_id uuid references unit(id),
  valid_from date not null default oslo_today(),
  valid_to date
);
create index tenant_role_person on tenant_role (person_id);

-- What a new plan of this tenant begins with.
create table template_section (
  tenant_id uuid not null references tenant(id),
  position int not null,
  kind text not null,
  title_key text,
  title text,
  primary key (tenant_id, position),
  check (num_nonnulls(title_key, title) = 1)
);

create table plan (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  owner_id uuid not null references person(id),
  type text not null default 'individual-plan'
    check (type in ('individual-plan', 'coordinator-only', 'child-coordinator', 'light-plan')),
  state text not null default 'draft' check (state in ('draft', 'active', 'paused', 'closed')),
  period_from date,
  period_to date,
  next_review_on date,
  is_load_test boolean not null default false,
  access_epoch bigint not null default 1,
  opened_at timestamptz not null default now(),
  closed_at timestamptz,
  unique (id, tenant_id),
  check (state <> 'active' or next_review_on is not null or is_load_test)
);
-- By law a person has one individual plan; Samplan holds one open plan within a tenant
-- (pasient- og brukerrettighetsloven § 2-5).
create unique index plan_one_open on plan (tenant_id, owner_id) where state <> 'closed' and not is_load_test;

create table section (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  kind text not null check (kind in
    ('what-matters', 'life-area', 'agreement', 'meeting', 'transition', 'crisis', 'own', 'measuring')),
  title_key text,
  title text,
  position int not null,
  created_at timestamptz not null default now(),
  unique (id, plan_id),
  check (num_nonnulls(title_key, title) = 1)
);
create index section_plan on section (plan_id, position);

create table participation (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  person_id uuid not null references person(id),
  unit_id uuid references unit(id),
  role text not null check (role in ('representative', 'next-of-kin', 'coordinator', 'participant', 'volunteer')),
  title text not null default '',
  valid_from date not null default oslo_today(),
  valid_to date,
  check (valid_to is null or valid_to >= valid_from)
);
create index participation_plan on participation (plan_id);
create index participation_person on participation (person_id);
-- Exactly one active coordinator: a hand-over ends the old row in the same transaction.
create unique index plan_one_coordinator on participation (plan_id) where role = 'coordinator' and valid_to is null;

-- Both consents in one history: rows are added, and withdrawn by date, never removed.
create table consent (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  kind text not null check (kind in ('plan-is-made', 'information')),
  state text not null check (state in ('given', 'refused', 'not-clarified', 'withdrawn')),
  form text check (form in ('signed-here', 'on-paper', 'orally')),
  language text not null check (language in ('nb', 'nn', 'en', 'se')),
  text_version text not null,
  purpose text,
  given_by uuid references person(id),
  owner_answer text check (owner_answer in ('yes', 'no', 'do-not-know')),
  witness text,
  recorded_by uuid not null references person(id),
  recorded_at timestamptz not null default now(),
  valid_from date not null default oslo_today(),
  valid_to date,
  withdrawn_at timestamptz,
  withdrawn_by uuid references person(id),
  check (state <> 'given' or (form is not null and given_by is not null)),
  check (form <> 'orally' or witness is not null)
);
create index consent_plan on consent (plan_id, kind, recorded_at);

-- Who gets which section, at which level, on what basis. Named people of a unit get theirs through the unit.
create table access_grant (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  section_id uuid not null,
  unit_id uuid references unit(id),
  person_id uuid references person(id),
  level text not null check (level in ('read', 'comment', 'edit')),
  basis text not null check (basis in
    ('owner-consent', 'parent-consent', 'mandate', 'coordinator-appointment', 'other-law')),
  consent_id uuid references consent(id),
  valid_from date not null default oslo_today(),
  valid_to date,
  withdrawn_at timestamptz,
  check (num_nonnulls(unit_id, person_id) = 1),
  foreign key (section_id, plan_id) references section (id, plan_id)
);
create index access_grant_plan on access_grant (plan_id);
create index access_grant_section on access_grant (section_id);

-- A representative's right to act for the owner in named matters, dated and evidenced.
create table mandate (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  person_id uuid not null references person(id),
  kind text not null check (kind in ('parental-responsibility', 'guardianship', 'power-of-attorney', 'nearest-kin')),
  covers text[] not null,
  evidence text not null,
  valid_from date not null default oslo_today(),
  valid_to date
);
create index mandate_plan on mandate (plan_id);

-- Sessions: the cookie holds a random secret, the row its hash. Not tenant-bound: asked before the tenant is known.
create table session (
  id uuid primary key default gen_random_uuid(),
  secret_hash bytea not null unique,
  account_id uuid not null references account(id),
  tenant_id uuid not null references tenant(id),
  person_id uuid not null references person(id),
  issuer text not null,
  issuer_sid text,
  id_token_cipher bytea,
  acr text not null,
  created_at timestamptz not null default now(),
  last_active_at timestamptz not null default now(),
  ended_at timestamptz
);
create index session_sid on session (issuer, issuer_sid) where ended_at is null;
create index session_account on session (account_id) where ended_at is null;

-- A sign-in under way: state, nonce and verifier wait here for the callback, ten minutes at most.
create table sign_in (
  secret_hash bytea primary key,
  issuer_key text not null,
  state text not null,
  nonce text not null,
  verifier text not null,
  return_to text not null,
  created_at timestamptz not null default now()
);

-- One row for each command, each opening of a section and each refusal worth keeping. Insert-only for the application.
create table audit (
  id bigint generated always as identity primary key,
  tenant_id uuid not null references tenant(id),
  at timestamptz not null default now(),
  account_id uuid not null,
  person_id uuid not null,
  session_id uuid,
  hat text not null,
  unit_id uuid,
  plan_id uuid,
  section_id uuid,
  action text not null,
  rule text not null,
  purpose text not null default 'COC',
  details jsonb not null default '{}'
);
create index audit_plan on audit (plan_id, at);
create index audit_opening on audit (session_id, section_id, at) where action = 'open-section';

-- Row-level security by municipality, forced: also the owner of the tables is bound when it is no superuser.
do $$
declare t text;
begin
  foreach t in array array['person', 'unit', 'unit_membership', 'tenant_role', 'template_section', 'plan', 'section',
    'participation', 'consent', 'access_grant', 'mandate', 'audit'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy by_tenant on %I using (tenant_id = any ((select current_tenants())::uuid[]))
      with check (tenant_id = any ((select current_tenants())::uuid[]))', t);
  end loop;
end $$;
-- At sign-in the tenant is not known yet: a transaction may say which account it signs in, and sees that account's persons.
create policy by_account on person for select
  using (account_id = nullif(current_setting('app.account', true), '')::uuid);

grant select, insert, update on account, account_login, person, unit, unit_membership, tenant_role, template_section,
  plan, section, participation, consent, access_grant, mandate, session, tenant to samplan_app;
grant select, insert, delete on sign_in to samplan_app;
grant delete on session to samplan_app;
grant select, insert on audit to samplan_app;
grant insert on audit to samplan_sync;

-- The access epoch (docs/adr/0004-access-epoch-and-permits.md). A change of the epoch takes the plan's lock; an append of words takes it shared.
create function plan_epoch_lock() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(7001, hashtext(new.id::text));
  return new;
end $$;
create trigger plan_epoch_lock before update of access_epoch on plan for each row execute function plan_epoch_lock();

create function plan_epoch_rings() returns trigger language plpgsql as $$
begin
  perform pg_notify('access', json_build_object('plan', new.id, 'tenant', new.tenant_id, 'epoch', new.access_epoch)::text);
  return null;
end $$;
create trigger plan_epoch_rings after update of access_epoch on plan for each row execute function plan_epoch_rings();

-- Raises the epoch of plans, in sorted order so that two commands can not lock each other out.
create function raise_epoch(plans uuid[]) returns void language plpgsql as $$
declare p uuid;
begin
  for p in select distinct x from unnest(plans) x where x is not null order by x loop
    update plan set access_epoch = access_epoch + 1 where id = p;
  end loop;
end $$;

-- For tables that name their plan.
create function epoch_of_plan_fact() returns trigger language plpgsql as $$
begin
  perform raise_epoch(array[
    case when tg_op <> 'INSERT' then old.plan_id end, case when tg_op <> 'DELETE' then new.plan_id end]);
  return null;
end $$;

-- For facts about a person: every plan in which the person has a part.
create function epoch_of_person_fact() returns trigger language plpgsql as $$
declare who uuid[] := array[
  case when tg_op <> 'INSERT' then old.person_id end, case when tg_op <> 'DELETE' then new.person_id end];
begin
  perform raise_epoch(array(
    select plan_id from participation where person_id = any (who)
    union select id from plan where owner_id = any (who)));
  return null;
end $$;

create function epoch_of_plan() returns trigger language plpgsql as $$
begin
  new.access_epoch := old.access_epoch + 1;
  perform pg_advisory_xact_lock(7001, hashtext(new.id::text));
  return new;
end $$;
create trigger epoch_of_plan before update of state, owner_id on plan for each row
  when (old.state is distinct from new.state or old.owner_id is distinct from new.owner_id)
  execute function epoch_of_plan();
create trigger epoch_of_plan_rings after update of state, owner_id on plan for each row
  when (old.access_epoch is distinct from new.access_epoch) execute function plan_epoch_rings();

create trigger epoch after insert or update or delete on section for each row execute function epoch_of_plan_fact();
create trigger epoch after insert or update or delete on participation for each row execute function epoch_of_plan_fact();
create trigger epoch after insert or update or delete on consent for each row execute function epoch_of_plan_fact();
create trigger epoch after insert or update or delete on access_grant for each row execute function epoch_of_plan_fact();
create trigger epoch after insert or update or delete on mandate for each row execute function epoch_of_plan_fact();
create trigger epoch after insert or update or delete on unit_membership for each row execute function epoch_of_person_fact();
create trigger epoch after insert or update or delete on tenant_role for each row execute function epoch_of_person_fact();
