-- The words: a log for each section's document, what is derived from it, and the append that is exact about access.
create table doc (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references tenant(id),
  plan_id uuid not null,
  section_id uuid not null,
  -- A document that is cleaned or erased goes on in a new lineage; the old one is retired and takes no row.
  lineage int not null default 1,
  schema_version int not null,
  state text not null default 'open' check (state in ('open', 'retired')),
  last_seq bigint not null default 0,
  unique (section_id, lineage),
  unique (id, tenant_id),
  foreign key (section_id, plan_id) references section (id, plan_id)
);
create unique index doc_one_open on doc (section_id) where state = 'open';
create index doc_plan on doc (plan_id);

-- The log of record. A row is one sender's updates of one commit, each preceded by its length (32 bits, big-endian).
-- What was inserted and deleted is read from the bytes themselves, and the row says who sent them. A foreign key would ask
-- for every row what append_batch knows: it holds the document's row locked.
create table doc_update (
  doc_id uuid not null,
  seq bigint not null,
  tenant_id uuid not null,
  actor_id uuid not null,
  session_id uuid,
  access_epoch bigint not null,
  n int not null check (n > 0),
  bytes bytea not null,
  key_id int not null default 0,
  at timestamptz not null default now(),
  primary key (doc_id, seq)
);
alter table doc_update alter column bytes set storage external;

-- A cache: the document up to a row, verified when it was made. No row of the log is removed for it.
create table doc_snapshot (
  doc_id uuid not null,
  upto_seq bigint not null,
  tenant_id uuid not null,
  state bytea not null,
  state_hash bytea not null,
  key_id int not null default 0,
  at timestamptz not null default now(),
  primary key (doc_id, upto_seq),
  foreign key (doc_id, tenant_id) references doc (id, tenant_id)
);
alter table doc_snapshot alter column state set storage external;

-- A clientID belongs to the account that wrote with it first. The nil account is the server itself.
create table doc_client (
  doc_id uuid not null,
  client_id bigint not null,
  tenant_id uuid not null,
  actor_id uuid not null,
  first_seq bigint not null,
  primary key (doc_id, client_id),
  foreign key (doc_id, tenant_id) references doc (id, tenant_id)
);

-- Today's words of each section, to show, to search and to print. A tsvector holds 1 MB at most, hence `left`.
create table projection (
  section_id uuid primary key,
  plan_id uuid not null,
  tenant_id uuid not null references tenant(id),
  seq bigint not null,
  body jsonb not null,
  text text not null,
  search tsvector generated always as (to_tsvector('norwegian'::regconfig, left(text, 200000))) stored,
  written_at timestamptz not null default now(),
  foreign key (section_id, plan_id) references section (id, plan_id)
);
create index projection_plan on projection (plan_id);
create index projection_search on projection using gin (search);

do $$
declare t text;
begin
  foreach t in array array['doc', 'doc_update', 'doc_snapshot', 'doc_client', 'projection'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy by_tenant on %I using (tenant_id = any ((select current_tenants())::uuid[]))
      with check (tenant_id = any ((select current_tenants())::uuid[]))', t);
  end loop;
end $$;

-- The application opens documents and reads them; the log is appended to by the sync service. Nobody updates or deletes a row.
grant select, insert on doc, doc_update, doc_client to samplan_app;
grant select on doc_snapshot to samplan_app;
grant select, insert, update on projection to samplan_app;
grant select (id, tenant_id, access_epoch) on plan to samplan_sync;
grant select (id, plan_id, tenant_id, kind) on section to samplan_sync;
grant select, update (last_seq) on doc to samplan_sync;
grant select, insert on doc_update, doc_snapshot, doc_client to samplan_sync;
grant select, insert, update on projection to samplan_sync;

-- Appends one batch of the whole process, one answer for each room, exact under READ COMMITTED: a row is stored only while
-- the plan's access epoch is the one that the sender was let in under. Rooms are numbered from 1; rows (w_*) and clientIDs
-- that are new in a document (c_*) name their room by that number. Stays VOLATILE: each statement sees what came before it.
create function append_batch(
  tenants uuid[], docs uuid[], plans uuid[], epochs bigint[], counts int[],
  w_ix int[], w_k int[], w_actor uuid[], w_session uuid[], w_n int[], w_pos int[], w_len int[],
  c_ix int[], c_k int[], c_client bigint[], c_actor uuid[], blob bytea)
returns table(ix int, outcome text, base bigint) language plpgsql as $$
declare
  free uuid[];
  alien int[] := '{}';
begin
  perform set_config('app.tenants', array_to_string(tenants, ','), true);
  -- 1: never waits; fails while a change of access holds the plan or waits for it.
  free := array(select p from (select distinct unnest(plans) p) x where pg_try_advisory_xact_lock_shared(7001, hashtext(p::text)));
  -- 2: clientIDs seen for the first time. The documents are locked first, so that of two processes one sees the other's row.
  if cardinality(c_ix) > 0 then
    perform 1 from doc d where d.id = any (docs) and d.plan_id = any (free) order by d.id for no key update;
    alien := array(
      select c.ix from unnest(c_ix, c_client, c_actor) c(ix, client, actor)
        join doc_client k on k.doc_id = docs[c.ix] and k.client_id = c.client where k.actor_id <> c.actor
      union
      select c.ix from unnest(c_ix, c_client, c_actor) c(ix, client, actor)
        group by c.ix, c.client having count(distinct c.actor) > 1);
  end if;
  -- 3: a new statement, so its snapshot is younger than the locks.
  return query with room as materialized (
    select * from unnest(docs, plans, epochs, counts) with ordinality t(doc_id, plan_id, epoch, n, ix)
  ), open_plan as materialized (
    select p.id, p.access_epoch from plan p where p.id = any (free)
  ), free_doc as materialized (
    select d.id, d.tenant_id, r.ix, r.n, r.epoch from room r
      join open_plan p on p.id = r.plan_id and p.access_epoch = r.epoch
      join doc d on d.id = r.doc_id and d.plan_id = r.plan_id and d.state = 'open'
    where r.ix <> all (alien) order by d.id for no key update of d
  ), moved as (
    update doc d set last_seq = d.last_seq + f.n from free_doc f where d.id = f.id
    returning d.id, d.tenant_id, f.ix, f.epoch, d.last_seq - f.n as base
  ), written as (
    insert into doc_update(doc_id, tenant_id, seq, actor_id, session_id, access_epoch, n, bytes)
    select m.id, m.tenant_id, m.base + w.k, w.actor, w.session, m.epoch, w.n, substring(blob from w.pos for w.len)
    from moved m join unnest(w_ix, w_k, w_actor, w_session, w_n, w_pos, w_len) w(ix, k, actor, session, n, pos, len)
      on w.ix = m.ix
  ), registered as (
    insert into doc_client(doc_id, tenant_id, client_id, actor_id, first_seq)
    select m.id, m.tenant_id, c.client, c.actor, m.base + c.k
    from moved m join unnest(c_ix, c_k, c_client, c_actor) c(ix, k, client, actor) on c.ix = m.ix
    on conflict (doc_id, client_id) do nothing
  )
  select r.ix::int,
    case when m.ix is not null then 'stored' when p.id is null then 'busy'
      when p.access_epoch <> r.epoch then 'stale' when r.ix = any (alien) then 'foreign' else 'gone' end,
    m.base
  from room r left join open_plan p on p.id = r.plan_id left join moved m on m.ix = r.ix order by r.ix;
end $$;

-- Stores today's words of many sections, where no later ones stand. Like a snapshot they can be made again, so nothing waits
-- for the disk; for the same reason it has a transaction of its own. Sorted, so that two instances never wait in a circle.
create function save_projections(tenants uuid[], words jsonb) returns void language plpgsql as $$
begin
  perform set_config('app.tenants', array_to_string(tenants, ','), true), set_config('synchronous_commit', 'off', true);
  insert into projection as p (section_id, plan_id, tenant_id, seq, body, text)
  select w.section_id, w.plan_id, w.tenant_id, w.seq, w.body, w.text
  from jsonb_to_recordset(words) w(section_id uuid, plan_id uuid, tenant_id uuid, seq bigint, body jsonb, text text)
  order by w.section_id
  on conflict (section_id) do update set seq = excluded.seq, body = excluded.body, text = excluded.text, written_at = now()
    where p.seq < excluded.seq;
end $$;

create function save_snapshot(tenant uuid, doc uuid, upto bigint, state bytea, state_hash bytea) returns void language plpgsql as $$
begin
  perform set_config('app.tenants', tenant::text, true), set_config('synchronous_commit', 'off', true);
  insert into doc_snapshot (doc_id, tenant_id, upto_seq, state, state_hash) values (doc, tenant, upto, state, state_hash)
  on conflict (doc_id, upto_seq) do nothing;
end $$;

create function doc_update_since(tenant uuid, doc uuid, after bigint)
returns table(seq bigint, n int, bytes bytea) language plpgsql as $$
begin
  perform set_config('app.tenants', tenant::text, true);
  return query select u.seq, u.n, u.bytes from doc_update u where u.doc_id = doc and u.seq > after order by u.seq;
end $$;

-- How far the logs of many documents have come, also by the hand of other instances.
create function doc_heads(tenants uuid[], docs uuid[]) returns table(doc uuid, last_seq bigint) language plpgsql as $$
begin
  perform set_config('app.tenants', array_to_string(tenants, ','), true);
  return query select d.id, d.last_seq from doc d where d.id = any (docs);
end $$;
