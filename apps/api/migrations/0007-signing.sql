-- Widenings that wait for the owner, and the signature under them: what the text was, in which words it was shown, and how
-- surely it was known who signed.

-- A proposal, or what the owner has put on the list to sign: a wish (0004) with its purpose and its last day.
alter table access_wish drop constraint access_wish_state_check;
alter table access_wish
  add constraint access_wish_state_check check (state in ('waiting', 'to-sign', 'granted', 'refused', 'withdrawn')),
  add column purpose text not null default '' check (length(purpose) <= 200),
  add column until date,
  -- What an invitation gives, once the owner has signed and the invited has come.
  add column invitation_id uuid references invitation(id),
  add column consent_id uuid references consent(id);
drop index access_wish_one_open;
create unique index access_wish_one_open on access_wish (section_id, coalesce(unit_id, person_id))
  where state in ('waiting', 'to-sign');
drop index access_wish_plan;
create index access_wish_plan on access_wish (plan_id) where state in ('waiting', 'to-sign');
create index access_wish_invitation on access_wish (invitation_id) where invitation_id is not null;

-- The exact text, and its hash: the text is kept for each signing once, and each consent of it names it.
create table consent_text (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  language text not null check (language in ('nb', 'nn', 'en', 'se')),
  easy_read boolean not null,
  version text not null,
  -- The text as it is shown, as JSON; the hash is of its canonical form.
  body jsonb not null,
  hash bytea not null check (length(hash) = 32),
  made_at timestamptz not null default now()
);
create index consent_text_plan on consent_text (plan_id);

-- A signature under way: prepared in a session, signed by signing in anew within ten minutes, once.
create table signing (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  account_id uuid not null references account(id),
  session_id uuid not null,
  text_id uuid not null references consent_text(id),
  wishes uuid[] not null check (cardinality(wishes) > 0),
  prepared_at timestamptz not null,
  signed_at timestamptz,
  acr text
);
-- The sign-in that signs it, from the door to the callback.
alter table sign_in add column signing_id uuid;

-- A paper that was signed, as it was scanned; sealed as attachments are.
create table consent_scan (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  type text not null check (type in ('application/pdf', 'image/jpeg', 'image/png')),
  size int not null check (size > 0 and size <= 10485760),
  sha256 bytea not null,
  bytes bytea not null,
  key_id int not null default 0,
  added_by uuid not null references person(id),
  added_at timestamptz not null default now()
);
alter table consent_scan alter column bytes set storage external;

alter table consent
  add column text_id uuid references consent_text(id),
  add column scan_id uuid references consent_scan(id),
  add column signed_at timestamptz,
  add column acr text,
  -- The date on the paper, or of the talk.
  add column said_on date;

-- Another basis than the owner's consent: which, since when, and what there is to show for it; the owner reads it.
alter table access_grant
  add column basis_note text not null default '' check (length(basis_note) <= 300),
  add column basis_on date,
  add constraint access_grant_rests check (basis <> 'owner-consent' or consent_id is not null);
create index access_grant_consent on access_grant (consent_id);

-- Of one "Ta bort alt".
alter table access_lowering add column batch_id uuid;

do $$
declare t text;
begin
  foreach t in array array['consent_text', 'signing', 'consent_scan'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy by_tenant on %I using (tenant_id = any ((select current_tenants())::uuid[]))
      with check (tenant_id = any ((select current_tenants())::uuid[]))', t);
  end loop;
end $$;
grant select, insert on consent_text, consent_scan to samplan_app;
grant select, insert, update on signing to samplan_app;
