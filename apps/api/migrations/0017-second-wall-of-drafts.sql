-- Behind the second wall, what is written in peace has a ground of its own: to be the owner, or to hold a mandate for it.
create or replace function readable_docs() returns setof uuid language sql stable rows 100 as
$$
  select d.id from doc d join readable_sections() s(id) on s.id = d.section_id
  where not d.is_draft
    or exists (select from plan p where p.id = d.plan_id and p.owner_id = current_reader())
    or exists (
      select from mandate m where m.plan_id = d.plan_id and m.person_id = current_reader()
        and 'what-matters' = any (m.covers)
        and coalesce(m.valid_from <= reading_day(), true) and coalesce(reading_day() <= m.valid_to, true))
$$;
