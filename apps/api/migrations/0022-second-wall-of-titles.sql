-- What stands among facts and is words all the same comes behind the second wall: what people named parts of a plan, why a plan
-- rests or was closed, texts and papers of consents, what people ask of what is kept about them, and how they are safely reached.

-- Parts that every plan has bear a key, and are named in the language of whoever asks.
create view section_words as
  select s.id, s.title from section s
  where s.tenant_id = any ((select current_tenants())::uuid[])
    and ((select reads_as_system()) or s.id in (select readable_sections()));
-- For the owner and the coordinator, as the policy has it.
create view plan_words as
  select p.id, p.state_reason from plan p
  where p.tenant_id = any ((select current_tenants())::uuid[])
    and ((select reads_as_system()) or p.owner_id = (select current_reader())
      or (p.state <> 'closed' and exists (
        select from participation t
        where t.plan_id = p.id and t.person_id = (select current_reader()) and t.role = 'coordinator'
          and coalesce(t.valid_from <= (select reading_day()), true) and coalesce((select reading_day()) <= t.valid_to, true)
          and (t.ended_at is null or (select reading_day()) < (t.ended_at at time zone 'Europe/Oslo')::date))));
grant select on section_words, plan_words to samplan_app;
-- A column that comes later is granted where it is added, as of goals and responsibilities (0015).
do $$
declare seen text;
begin
  select string_agg(quote_ident(attname), ', ') into seen from pg_attribute
  where attrelid = 'section'::regclass and attnum > 0 and not attisdropped and attname <> 'title';
  revoke select on section from samplan_app;
  execute format('grant select (%s) on section to samplan_app', seen);
  select string_agg(quote_ident(attname), ', ') into seen from pg_attribute
  where attrelid = 'plan'::regclass and attnum > 0 and not attisdropped and attname <> 'state_reason';
  revoke select on plan from samplan_app;
  execute format('grant select (%s) on plan to samplan_app', seen);
end $$;

-- The whole text names everybody whom it was about; what others than the owner are shown of it is the program's to cut.
create policy by_ground on consent_text as restrictive for select to samplan_app
  using ((select reads_as_system())
    or exists (select from plan p where p.id = plan_id and p.owner_id = (select current_reader()))
    or exists (select from participation t where t.plan_id = consent_text.plan_id and t.person_id = (select current_reader())));
create policy by_ground on consent_scan as restrictive for select to samplan_app
  using ((select reads_as_system()) or added_by = (select current_reader())
    or exists (select from plan p where p.id = plan_id and p.owner_id = (select current_reader())));

-- One of the coordinating unit, by the roles of the municipality.
create function reads_for_coordinating_unit() returns boolean language sql stable as
$$
  select exists (select from tenant_role r where r.person_id = current_reader() and r.role = 'coordinating-unit'
    and coalesce(r.valid_from <= reading_day(), true) and coalesce(reading_day() <= r.valid_to, true))
$$;
create policy by_ground on data_request as restrictive for select to samplan_app
  using (person_id = (select current_reader()) or (select reads_for_coordinating_unit()));
create policy by_ground on safe_contact as restrictive for select to samplan_app
  using (person_id = (select current_reader()) or (select reads_for_coordinating_unit()) or exists (
    select from plan p join participation t on t.plan_id = p.id
    where p.owner_id = safe_contact.person_id and p.state <> 'closed' and t.person_id = (select current_reader())
      and t.role = 'coordinator'));

-- For which others a unit works is changed at its home, also by taking a row away.
create policy at_home on unit_tenant as restrictive for delete to samplan_app
  using (home_id = any ((select current_tenants())::uuid[]));

-- What somebody did, and what was done about them, is found without going through the whole log.
create index audit_person on audit (person_id, id);
create index audit_about on audit ((details ->> 'person')) where details ->> 'person' is not null;
