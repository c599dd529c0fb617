-- The facts that the policy decides by, one a row: the one view that permits, leases and the list of readers are read from.
-- A table named here must raise the access epoch when a row of it changes; a test finds the tables and their triggers.
-- `person_id` is null for what holds for everybody in the plan, `plan_id` for what a person is in the tenant.
create view access_fact with (security_invoker = true) as
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
    valid_from::text, valid_to::text
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

grant select on access_fact to samplan_app;
create index access_grant_person on access_grant (person_id) where person_id is not null;
create index mandate_person on mandate (person_id);
create index plan_owner on plan (owner_id);

-- A fact about a person touches every plan in which the view knows the person.
create or replace function epoch_of_person_fact() returns trigger language plpgsql as $$
declare who uuid[] := array[
  case when tg_op <> 'INSERT' then old.person_id end, case when tg_op <> 'DELETE' then new.person_id end];
begin
  perform raise_epoch(array(select distinct plan_id from access_fact where person_id = any (who) and plan_id is not null));
  return null;
end $$;
