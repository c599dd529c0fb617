-- What was granted with an appointment as coordinator goes with it, behind the second wall as in the policy: it gives nothing to
-- one who stays, or comes back, as something else.
create or replace function readable_sections() returns setof uuid language plpgsql stable rows 100 as $$
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
      and (g.basis <> 'coordinator-appointment' or t.role = 'coordinator')
      and coalesce(g.valid_from <= on_day, true) and coalesce(on_day <= g.valid_to, true)
    union
    select s.id from part t join mandate m on m.plan_id = t.plan_id and m.person_id = me
      join section s on s.plan_id = m.plan_id
    where m.covers && '{plan,what-matters}' and s.kind in ('what-matters', 'life-area')
      and coalesce(m.valid_from <= on_day, true) and coalesce(on_day <= m.valid_to, true);
end $$;
