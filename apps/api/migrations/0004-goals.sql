-- Goals, measures and who answers for them; disagreement and what is taken out; the life of a plan and its history;
-- invitations and wishes for access; files; search; and what waits for whom.

alter table plan
  -- Why it was paused or closed, in the words of whoever did it.
  add column state_reason text check (length(state_reason) <= 500),
  add column close_reason text check (close_reason in ('goals-reached', 'no-longer-wanted', 'needs-ended', 'moved', 'other')),
  -- Said by owner or coordinator: nobody outside is needed now (content point i).
  add column no_cooperation_needed boolean not null default false;

-- Ended at a moment: a day is too long for one who leaves. The row stays, for one who was next of kin remains so.
alter table participation add column ended_at timestamptz, add column ended_by uuid references person(id);
drop index plan_one_coordinator;
create unique index plan_one_coordinator on participation (plan_id)
  where role = 'coordinator' and valid_to is null and ended_at is null;

create table goal (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  section_id uuid not null,
  -- A service's goal serves the owner's, a sub-goal its goal; it may stand in another section.
  parent_id uuid,
  voice text not null check (voice in ('own', 'service')),
  aim text check (aim in ('improve', 'keep', 'peace')),
  is_starred boolean not null default false,
  serves_what_matters boolean not null default false,
  -- Order within the section; equal places stand by age.
  position double precision not null default 0,
  created_by uuid not null references person(id),
  created_at timestamptz not null default now(),
  ended_on date,
  end_reason text check (end_reason in ('reached', 'no-longer-wanted', 'replaced', 'not-possible', 'other')),
  end_note text,
  unique (id, plan_id),
  foreign key (section_id, plan_id) references section (id, plan_id),
  foreign key (parent_id, plan_id) references goal (id, plan_id),
  check (parent_id <> id),
  check ((ended_on is null) = (end_reason is null)),
  check (end_reason <> 'other' or end_note ~ '\S')
);
create index goal_section on goal (section_id, position);
create index goal_plan on goal (plan_id);
create index goal_parent on goal (parent_id) where parent_id is not null;

-- Service levels are the municipality's to enter; many at once would be rows beside this, one suffices today.
create table service_level (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  name text not null check (name ~ '\S'),
  position int not null,
  unique (id, tenant_id)
);

create table measure (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  section_id uuid not null,
  goal_id uuid,
  kind text not null default 'other' check (kind in ('support', 'training', 'treatment', 'guidance', 'respite', 'company',
    'transport', 'aid', 'work-or-school', 'leisure', 'housing', 'finances', 'other')),
  state text not null default 'planned' check (state in ('planned', 'going', 'on-hold', 'done', 'ended')),
  starts_on date,
  deadline_on date,
  -- ISO weekdays, 1 Monday to 7 Sunday.
  repeat_every text check (repeat_every in ('day', 'week', 'month', 'as-needed')),
  repeat_weekdays smallint[] not null default '{}',
  repeat_time time,
  decision text check (decision in ('wished', 'applied', 'granted', 'refused', 'not-needed')),
  decision_reference text check (length(decision_reference) <= 100),
  service_level_id uuid references service_level(id),
  training_tried text check (training_tried in ('yes', 'no', 'not-relevant')),
  position double precision not null default 0,
  created_by uuid not null references person(id),
  created_at timestamptz not null default now(),
  unique (id, plan_id),
  foreign key (section_id, plan_id) references section (id, plan_id),
  foreign key (goal_id, plan_id) references goal (id, plan_id),
  check (deadline_on is null or starts_on is null or deadline_on >= starts_on),
  check (repeat_every = 'week' or repeat_weekdays = '{}'),
  check (repeat_time is null or repeat_every <> 'as-needed')
);
create index measure_section on measure (section_id, position);
create index measure_plan on measure (plan_id);
create index measure_goal on measure (goal_id) where goal_id is not null;

create table measure_helper (
  measure_id uuid not null,
  plan_id uuid not null,
  tenant_id uuid not null references tenant(id),
  person_id uuid not null references person(id),
  primary key (measure_id, person_id),
  foreign key (measure_id, plan_id) references measure (id, plan_id)
);
create index measure_helper_person on measure_helper (person_id);

-- One row a question. At most one is open and at most one accepted: whoever has the responsibility keeps it until another
-- has said yes.
create table responsibility (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  measure_id uuid not null,
  kind text not null check (kind in ('owner', 'representative', 'next-of-kin', 'coordinator', 'unit', 'volunteer')),
  unit_id uuid references unit(id),
  -- The named person of the unit, or the person asked; a unit may be asked before anybody is named.
  person_id uuid references person(id),
  state text not null check (state in ('asked', 'talking', 'accepted', 'declined', 'withdrawn', 'ended')),
  asked_by uuid not null references person(id),
  asked_at timestamptz not null default now(),
  answer_by date,
  answered_by uuid references person(id),
  answered_at timestamptz,
  decline_reason text check (decline_reason in ('not-our-task', 'no-capacity', 'must-be-applied-for', 'other')),
  -- Words of the answer, read by the owner, the coordinator and whoever asked.
  answer_words text check (length(answer_words) <= 2000),
  unique (id, plan_id),
  foreign key (measure_id, plan_id) references measure (id, plan_id),
  check ((kind = 'unit') = (unit_id is not null)),
  check (unit_id is not null or person_id is not null),
  check (state <> 'declined' or decline_reason is not null)
);
create unique index responsibility_one_open on responsibility (measure_id) where state in ('asked', 'talking');
create unique index responsibility_one_accepted on responsibility (measure_id) where state = 'accepted';
create index responsibility_measure on responsibility (measure_id);
create index responsibility_person on responsibility (person_id) where state in ('asked', 'talking', 'accepted');
create index responsibility_unit on responsibility (unit_id) where state in ('asked', 'talking', 'accepted');

-- "Spør først": what was asked and answered before a yes or a no.
create table responsibility_talk (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null,
  responsibility_id uuid not null,
  said_by uuid not null references person(id),
  said_at timestamptz not null default now(),
  words text not null check (words ~ '\S' and length(words) <= 2000),
  foreign key (responsibility_id, plan_id) references responsibility (id, plan_id)
);
create index responsibility_talk_of on responsibility_talk (responsibility_id, said_at);

-- "Jeg er uenig": stands and prints beside a text or fact; only its author removes it. subject_id is null for the
-- section's own words.
create table disagreement (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null,
  section_id uuid not null,
  subject text not null check (subject in ('section', 'goal', 'measure')),
  subject_id uuid,
  words text not null check (words ~ '\S' and length(words) <= 2000),
  said_by uuid not null references person(id),
  said_at timestamptz not null default now(),
  removed_at timestamptz,
  foreign key (section_id, plan_id) references section (id, plan_id),
  check ((subject = 'section') = (subject_id is null))
);
create index disagreement_section on disagreement (section_id) where removed_at is null;

-- "Ta ut til vi er enige": the words lie here and nowhere in the section's document; those who wrote them and the owner
-- see them.
create table taken_out (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null,
  section_id uuid not null,
  subject text not null check (subject in ('section', 'goal', 'measure')),
  subject_id uuid,
  -- { "<root>": ProseMirror JSON } of each root that was taken out.
  words jsonb not null,
  authors uuid[] not null,
  taken_by uuid not null references person(id),
  taken_at timestamptz not null default now(),
  put_back_at timestamptz,
  foreign key (section_id, plan_id) references section (id, plan_id),
  check ((subject = 'section') = (subject_id is null))
);
create index taken_out_section on taken_out (section_id) where put_back_at is null;
create unique index taken_out_once on taken_out (subject_id) where put_back_at is null and subject_id is not null;

-- The history of facts in the plan: what was changed from what to what. Values are words of closed lists, dates, ids and
-- numbers, never words of a plan. section_id null is of the plan as a whole.
create table fact_change (
  id bigint generated always as identity primary key,
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  section_id uuid,
  noun text not null,
  subject_id uuid,
  field text not null,
  before jsonb,
  after jsonb,
  changed_by uuid not null references person(id),
  hat text not null,
  at timestamptz not null default now(),
  foreign key (section_id, plan_id) references section (id, plan_id)
);
create index fact_change_plan on fact_change (plan_id, id desc);

create table invitation (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  person_id uuid not null references person(id),
  role text not null check (role in ('next-of-kin', 'participant', 'volunteer')),
  unit_id uuid references unit(id),
  title text not null default '' check (length(title) <= 60),
  state text not null check (state in ('waits-for-owner', 'sent', 'accepted', 'declined', 'refused', 'withdrawn')),
  invited_by uuid not null references person(id),
  invited_at timestamptz not null default now(),
  -- Words of the one who asks, read by the one who is asked; no words of the plan.
  message text not null default '' check (length(message) <= 500),
  -- [{ "section": id, "level": level }]: what it gives when it is accepted.
  grants jsonb not null default '[]',
  -- From when the invited may know of it, also when it is taken back afterwards.
  sent_at timestamptz,
  answered_at timestamptz,
  check ((role = 'participant') = (unit_id is not null))
);
-- One who may not know that somebody is invited may ask for them too: the owner answers, and one at most is sent.
create unique index invitation_one_sent on invitation (plan_id, person_id) where state = 'sent';
create unique index invitation_one_open on invitation (plan_id, person_id, invited_by)
  where state in ('waits-for-owner', 'sent');
create index invitation_person on invitation (person_id) where state in ('waits-for-owner', 'sent');

create table access_wish (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  section_id uuid not null,
  unit_id uuid references unit(id),
  person_id uuid references person(id),
  level text not null check (level in ('read', 'comment', 'edit')),
  state text not null default 'waiting' check (state in ('waiting', 'granted', 'refused', 'withdrawn')),
  wished_by uuid not null references person(id),
  wished_at timestamptz not null default now(),
  answered_at timestamptz,
  check (num_nonnulls(unit_id, person_id) = 1),
  foreign key (section_id, plan_id) references section (id, plan_id)
);
create unique index access_wish_one_open on access_wish (section_id, coalesce(unit_id, person_id)) where state = 'waiting';
create index access_wish_plan on access_wish (plan_id) where state = 'waiting';

-- News to one person: that something was answered or ended. Titles are looked up when it is read, as far as one may read.
create table telling (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  person_id uuid not null references person(id),
  plan_id uuid not null references plan(id),
  section_id uuid,
  kind text not null,
  subject_id uuid,
  by_person_id uuid references person(id),
  at timestamptz not null default now(),
  seen_at timestamptz
);
create index telling_person on telling (person_id, at) where seen_at is null;

create table attachment (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null references plan(id),
  section_id uuid not null,
  name text not null check (name ~ '\S' and length(name) <= 120),
  type text not null check (type in ('application/pdf', 'image/jpeg', 'image/png')),
  size int not null check (size > 0 and size <= 10485760),
  sha256 bytea not null,
  bytes bytea,
  key_id int not null default 0,
  added_by uuid not null references person(id),
  added_at timestamptz not null default now(),
  removed_at timestamptz,
  removed_by uuid references person(id),
  foreign key (section_id, plan_id) references section (id, plan_id),
  -- What is removed is gone.
  check ((removed_at is null) = (bytes is not null))
);
alter table attachment alter column bytes set storage external;
create index attachment_section on attachment (section_id) where removed_at is null;

-- When somebody last took a copy of their own entries, and how far they had then come: { "<document>": row of its log },
-- and the last change of a fact. By numbers, for what is written while the copy is taken is of the next one.
create table copied (
  plan_id uuid not null references plan(id),
  person_id uuid not null references person(id),
  tenant_id uuid not null references tenant(id),
  at timestamptz not null default now(),
  words_upto jsonb not null default '{}',
  facts_upto bigint not null default 0,
  primary key (plan_id, person_id)
);

do $$
declare t text;
begin
  foreach t in array array['goal', 'service_level', 'measure', 'measure_helper', 'responsibility', 'responsibility_talk',
    'disagreement', 'taken_out', 'fact_change', 'invitation', 'access_wish', 'telling', 'attachment', 'copied'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy by_tenant on %I using (tenant_id = any ((select current_tenants())::uuid[]))
      with check (tenant_id = any ((select current_tenants())::uuid[]))', t);
  end loop;
end $$;
grant select, insert, update on goal, service_level, measure, responsibility, disagreement, taken_out, invitation,
  access_wish, telling, attachment, copied to samplan_app;
grant select, insert, delete on measure_helper to samplan_app;
grant select, insert on responsibility_talk, fact_change to samplan_app;

-- The words of goals and measures are roots of their section's document: which there are, and who may write in them, is
-- known to the sync service under the access epoch, so their coming, their move and their leaving raise it.
grant select (id, tenant_id, plan_id, section_id, voice) on goal to samplan_sync;
grant select (id, tenant_id, plan_id, section_id) on measure to samplan_sync;
grant select (tenant_id, section_id, subject, subject_id, put_back_at) on taken_out to samplan_sync;
create function epoch_of_items() returns trigger language plpgsql as $$
begin
  perform raise_epoch(array(select distinct plan_id from changed));
  return null;
end $$;
create trigger epoch_in after insert on goal referencing new table as changed
  for each statement execute function epoch_of_items();
create trigger epoch_in after insert on measure referencing new table as changed
  for each statement execute function epoch_of_items();
create function epoch_of_moved_item() returns trigger language plpgsql as $$
begin
  perform raise_epoch(array[new.plan_id]);
  return null;
end $$;
create trigger epoch_moved after update of section_id on goal for each row
  when (old.section_id is distinct from new.section_id) execute function epoch_of_moved_item();
create trigger epoch_moved after update of section_id on measure for each row
  when (old.section_id is distinct from new.section_id) execute function epoch_of_moved_item();
create trigger epoch_taken after insert or update on taken_out for each row execute function epoch_of_moved_item();

-- Server-written words (first words of an item, its move, what is taken out) are rows of the same log.
grant update (last_seq) on doc to samplan_app;

-- { "goal:<id>": { "words": ProseMirror JSON, … }, … }: today's words of the section's items, beside those of its body.
alter table projection add column items jsonb not null default '{}';

-- æ, ø and å are found by ae, oe and aa, and the other way.
create function folded(words text) returns text language sql immutable parallel safe as
$$ select replace(replace(replace(replace(replace(replace(words, 'æ', 'ae'), 'Æ', 'ae'), 'ø', 'oe'), 'Ø', 'oe'), 'å', 'aa'), 'Å', 'aa') $$;
drop index projection_search;
alter table projection drop column search;
alter table projection add column search tsvector generated always as (
  to_tsvector('norwegian'::regconfig, left(text, 100000))
  || to_tsvector('norwegian'::regconfig, folded(left(text, 100000)))) stored;
create index projection_search on projection using gin (search);

create or replace function save_projections(tenants uuid[], words jsonb) returns void language plpgsql as $$
begin
  perform set_config('app.tenants', array_to_string(tenants, ','), true), set_config('synchronous_commit', 'off', true);
  insert into projection as p (section_id, plan_id, tenant_id, seq, body, items, text)
  select w.section_id, w.plan_id, w.tenant_id, w.seq, w.body, coalesce(w.items, '{}'), w.text
  from jsonb_to_recordset(words) w(section_id uuid, plan_id uuid, tenant_id uuid, seq bigint, body jsonb, items jsonb, text text)
  order by w.section_id
  on conflict (section_id) do update set seq = excluded.seq, body = excluded.body, items = excluded.items,
    text = excluded.text, written_at = now()
    where p.seq < excluded.seq;
end $$;

-- One who left at a moment holds nothing from that day, and has been what they were.
create or replace view access_fact with (security_invoker = true) as
  select 'plan' as kind, tenant_id, id as plan_id, null::uuid as person_id, null::uuid as section_id, null::uuid as unit_id,
    owner_id as ref, state as word, null::text as basis, null::text[] as covers, access_epoch as epoch,
    null::timestamptz as at, null::text as valid_from, null::text as valid_to
  from plan
  union all
  select 'owner', tenant_id, id, owner_id, null, null, null, null, null, null, null, null, null, null from plan
  union all
  select 'section', tenant_id, plan_id, null, id, null, null, kind, null, null, position, null, null, null from section
  union all
  select 'consent', tenant_id, plan_id, null, null, null, id,
    case when withdrawn_at is null then state else 'withdrawn' end, null, null, null, recorded_at,
    valid_from::text, valid_to::text
  from consent where kind = 'plan-is-made'
  union all
  select 'participation', tenant_id, plan_id, person_id, null, unit_id, null, role, null, null, null, null,
    valid_from::text,
    (case when ended_at is null then valid_to
      else least(valid_to, (ended_at at time zone 'Europe/Oslo')::date - 1) end)::text
  from participation
  union all
  select 'membership', t.tenant_id, t.plan_id, t.person_id, null, m.unit_id, null, null, null, null, null, null,
    m.valid_from::text, m.valid_to::text
  from participation t join unit_membership m on m.person_id = t.person_id
  union all
  select 'grant', tenant_id, plan_id, person_id, section_id, unit_id, null, level, basis, null, null, null,
    valid_from::text, valid_to::text
  from access_grant where withdrawn_at is null
  union all
  select 'mandate', tenant_id, plan_id, person_id, null, null, null, kind, null, covers, null, null,
    valid_from::text, valid_to::text
  from mandate
  union all
  select 'tenant-role', tenant_id, null, person_id, null, unit_id, null, role, null, null, null, null,
    valid_from::text, valid_to::text
  from tenant_role;

-- Titles that are shown in a list or a question are logged as often as openings are.
drop index audit_opening;
create index audit_opening on audit (session_id, section_id, at)
  where action in ('open-section', 'see-titles', 'see-question');
