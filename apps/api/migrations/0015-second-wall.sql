-- The second wall: rows that hold words are seen by a transaction for a reader who has a ground for their section, and by the
-- system where it says so. The policy (libs/policy) decides before; this is what it can never go beyond, should a query
-- forget to ask. Dates, seats and grants are looked at here; consent to the plan, levels and prohibitions are not.

-- For whom this transaction reads: set_config('app.reader', '<person>', true). Nobody: no words at all.
create function current_reader() returns uuid language sql stable parallel safe as
$$ select nullif(nullif(current_setting('app.reader', true), ''), 'system')::uuid $$;
-- The system reads by itself: projections, roots of items, whose words they are, seeds (Database.asSystem).
create function reads_as_system() returns boolean language sql stable parallel safe as
$$ select coalesce(current_setting('app.reader', true), '') = 'system' $$;
-- The date of the clock that the policy is asked by.
create function reading_day() returns date language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('app.today', true), '')::date, oslo_today()) $$;

-- The sections for which the reader has a ground: their own plan; a part in it as its coordinator; a grant to them, or to the
-- unit for which they take part and in which they work; a mandate. Own notes are the owner's alone. In plpgsql, whose plan
-- a connection keeps; called once a query, as a subplan.
create function readable_sections() returns setof uuid language plpgsql stable rows 100 as $$
declare
  me uuid := current_reader();
  on_day date := reading_day();
begin
  if me is null then return; end if;
  return query
    with part as materialized (
      select t.plan_id, t.role, t.unit_id from participation t join plan p on p.id = t.plan_id
      where t.person_id = me and p.state <> 'closed'
        and coalesce(t.valid_from <= on_day, true) and coalesce(on_day <= t.valid_to, true)
        and (t.ended_at is null or on_day < (t.ended_at at time zone 'Europe/Oslo')::date)
        and (t.role = 'coordinator' or t.unit_id is null or exists (
          select from unit_membership m where m.unit_id = t.unit_id and m.person_id = me
            and coalesce(m.valid_from <= on_day, true) and coalesce(on_day <= m.valid_to, true)))
    )
    select s.id from plan p join section s on s.plan_id = p.id where p.owner_id = me
    union
    select s.id from part t join section s on s.plan_id = t.plan_id where t.role = 'coordinator' and s.kind <> 'own'
    union
    select s.id from part t join access_grant g on g.plan_id = t.plan_id join section s on s.id = g.section_id
    where g.withdrawn_at is null and (g.person_id = me or g.unit_id = t.unit_id) and s.kind <> 'own'
      and coalesce(g.valid_from <= on_day, true) and coalesce(on_day <= g.valid_to, true)
    union
    select s.id from part t join mandate m on m.plan_id = t.plan_id and m.person_id = me
      join section s on s.plan_id = m.plan_id
    where m.covers && '{plan,what-matters}' and s.kind in ('what-matters', 'life-area')
      and coalesce(m.valid_from <= on_day, true) and coalesce(on_day <= m.valid_to, true);
end $$;

create function readable_docs() returns setof uuid language sql stable rows 100 as
$$ select d.id from doc d join readable_sections() s(id) on s.id = d.section_id $$;

-- What a reader may not see they may not change either: a change that looks for its row finds none. First rows of a document
-- are written also by one who never reads it, who opens a plan for somebody else.
do $$
declare t text;
begin
  foreach t in array array['projection', 'attachment', 'disagreement', 'taken_out'] loop
    execute format('create policy by_ground on %I as restrictive for select to samplan_app
      using ((select reads_as_system()) or section_id in (select readable_sections()))', t);
  end loop;
  foreach t in array array['doc_update', 'doc_snapshot'] loop
    execute format('create policy by_ground on %I as restrictive for select to samplan_app
      using ((select reads_as_system()) or doc_id in (select readable_docs()))', t);
  end loop;
end $$;
create policy by_ground on responsibility_talk as restrictive for select to samplan_app
  using ((select reads_as_system()) or exists (
    select from responsibility r join measure m on m.id = r.measure_id
    where r.id = responsibility_id and m.section_id in (select readable_sections())));
-- Whom the owner has around them, and what they say of them.
create policy by_ground on network_person as restrictive for select to samplan_app
  using ((select reads_as_system()) or exists (
    select from plan p where p.id = plan_id and p.owner_id = (select current_reader())));

-- Words that stand in rows of facts, which are reckoned with also where nobody reads them.
create view goal_words as
  select g.id, g.end_note from goal g
  where g.tenant_id = any ((select current_tenants())::uuid[])
    and ((select reads_as_system()) or g.section_id in (select readable_sections()));
create view responsibility_words as
  select r.id, r.answer_words from responsibility r join measure m on m.id = r.measure_id
  where r.tenant_id = any ((select current_tenants())::uuid[])
    and ((select reads_as_system()) or m.section_id in (select readable_sections()));
grant select on goal_words, responsibility_words to samplan_app;
do $$
declare seen text;
begin
  select string_agg(quote_ident(attname), ', ') into seen from pg_attribute
  where attrelid = 'goal'::regclass and attnum > 0 and not attisdropped and attname <> 'end_note';
  revoke select on goal from samplan_app;
  execute format('grant select (%s) on goal to samplan_app', seen);
  select string_agg(quote_ident(attname), ', ') into seen from pg_attribute
  where attrelid = 'responsibility'::regclass and attnum > 0 and not attisdropped and attname <> 'answer_words';
  revoke select on responsibility from samplan_app;
  execute format('grant select (%s) on responsibility to samplan_app', seen);
end $$;
