// The access epoch: every table that the policy's facts are read from raises it, for the plans it touches and no others.
import { addDays, systemClock, today, type PlanId } from '@samplan/domain';
import { aPlan, cast, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ground, rungBy, settle, type Ground } from '../../test/ground';

/** Tables that the view reads, also through other views. */
const READ_BY_FACTS = `
  with recursive read(relation) as (
    select 'access_fact'::regclass::oid
    union
    select d.refobjid from read r join pg_rewrite w on w.ev_class = r.relation
      join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid and d.refclassid = 'pg_class'::regclass
  )
  select c.relname as name from read r join pg_class c on c.oid = r.relation where c.relkind in ('r', 'p')`;

/** Those whose changes of every kind raise no epoch. The plan itself is neither made nor removed under anybody. */
const WITHOUT_TRIGGER = `
  select t.name from (${READ_BY_FACTS}) t where not exists (
    select from pg_trigger g join pg_proc p on p.oid = g.tgfoid
    where g.tgrelid = t.name::regclass and not g.tgisinternal and g.tgenabled in ('O', 'A') and p.proname like 'epoch\\_of\\_%'
      -- bits: 4 insert, 8 delete, 16 update
      and (g.tgtype::int & case when t.name = 'plan' then 16 else 28 end) = case when t.name = 'plan' then 16 else 28 end)`;

describe('The access epoch', () => {
  let at: Ground;
  let olas: BuiltPlan;
  let runes: BuiltPlan;
  const on = today(systemClock);
  const names = async (sql: string) => (await at.rows.query<{ name: string }>(sql)).map(({ name }) => name).sort();
  const epochs = async () =>
    new Map(
      (await at.rows.query<{ id: PlanId; access_epoch: string }>('select id, access_epoch from plan')).map(
        ({ id, access_epoch }) => [id, Number(access_epoch)],
      ),
    );
  /** The plans whose epoch was raised, sorted; what rang is held equal to it. */
  const touchedBy = async (sql: string, params: readonly unknown[]) => {
    const before = await epochs();
    const rung = await rungBy(at.databaseUrl, () => at.rows.query(sql, params));
    const after = await epochs();
    const raised = [...after].filter(([id, epoch]) => epoch > (before.get(id) ?? 0)).map(([id]) => id);
    expect([...new Set(rung)]).toEqual(raised.sort());
    return raised;
  };

  beforeAll(async () => {
    at = await ground();
    await settle(at.rows, cast.ola, cast.rune, cast.kari, cast.hege, cast.nina, cast.siv);
    olas = await aPlan().of(cast.ola).coordinatedBy(cast.kari).withGrant('home', cast.hege, 'edit').insert(at.rows);
    runes = await aPlan().of(cast.rune).coordinatedBy(cast.kari).withGrant('health', cast.nina, 'read').insert(at.rows);
  });
  afterAll(() => at.close());

  it('is raised by every table that the facts are read from', async () => {
    expect(await names(READ_BY_FACTS)).toEqual([
      'access_grant',
      'consent',
      'mandate',
      'participation',
      'plan',
      'section',
      'sign_in_closing',
      'tenant_role',
      'unit_membership',
    ]);
    expect(await names(WITHOUT_TRIGGER)).toEqual([]);
  });

  it('is missed by a table that is read without a trigger, and the search above finds it', async () => {
    await at.rows.query('create table planted (plan_id uuid, person_id uuid)');
    await at.rows.query('create view planted_view as select plan_id from planted');
    const [view] = await at.rows.query<{ sql: string }>("select pg_get_viewdef('access_fact') as sql");
    await at.rows.query(
      `create or replace view access_fact with (security_invoker = true) as ${view?.sql.replace(/;$/, '')}
       union all select 'planted', null, plan_id, null, null, null, null, null, null, null, null, null, null, null from planted_view`,
    );
    expect(await names(WITHOUT_TRIGGER)).toEqual(['planted']);
    await at.rows.query(`create or replace view access_fact with (security_invoker = true) as ${view?.sql}`);
    await at.rows.query('drop view planted_view');
    await at.rows.query('drop table planted');
    expect(await names(WITHOUT_TRIGGER)).toEqual([]);
  });

  it('is missed where the trigger hears of inserts alone', async () => {
    await at.rows.query('drop trigger epoch on mandate');
    await at.rows.query(
      'create trigger epoch after insert on mandate for each row execute function epoch_of_plan_fact()',
    );
    expect(await names(WITHOUT_TRIGGER)).toEqual(['mandate']);
    await at.rows.query('drop trigger epoch on mandate');
    await at.rows.query(
      'create trigger epoch after insert or update or delete on mandate for each row execute function epoch_of_plan_fact()',
    );
  });

  it.each([
    [
      'a grant that is withdrawn',
      'update access_grant set withdrawn_at = now() where plan_id = $1 and unit_id is not null',
    ],
    ['a grant that is removed', 'delete from access_grant where plan_id = $1 and unit_id is not null'],
    [
      'a participant who leaves',
      "update participation set valid_to = oslo_today() where plan_id = $1 and role = 'participant'",
    ],
    ['a consent that is withdrawn', 'update consent set withdrawn_at = now() where plan_id = $1'],
    ['a plan that is paused', "update plan set state = 'paused' where id = $1"],
    [
      'a section that gets another kind',
      "update section set kind = 'crisis' where plan_id = $1 and title_key = 'money'",
    ],
  ])('is raised by %s, in that plan alone', async (_what, sql) => {
    expect(await touchedBy(sql, [olas.id])).toEqual([olas.id]);
  });

  it('is raised by a new mandate and a new section, in that plan alone', async () => {
    const mandate = `insert into mandate (tenant_id, plan_id, person_id, kind, covers, evidence)
      values ($1, $2, $3, 'guardianship', '{plan}', 'vedtak')`;
    expect(await touchedBy(mandate, [runes.tenant, runes.id, cast.siv.person])).toEqual([runes.id]);
    const section = `insert into section (tenant_id, plan_id, kind, title, position) values ($1, $2, 'life-area', 'Ny', 90)`;
    expect(await touchedBy(section, [runes.tenant, runes.id])).toEqual([runes.id]);
  });

  it('is raised in both plans when a fact moves from one to the other', async () => {
    const sql = 'update mandate set plan_id = $1 where plan_id = $2';
    expect((await touchedBy(sql, [olas.id, runes.id])).sort()).toEqual([olas.id, runes.id].sort());
  });

  it('is raised in every plan in which a person has a part when a membership or a role of theirs changes, in sorted order', async () => {
    const both = [olas.id, runes.id].sort();
    const member = 'update unit_membership set valid_to = $2 where person_id = $1';
    expect(await touchedBy(member, [cast.kari.person, addDays(on, 10)])).toEqual(both);
    expect(await touchedBy(member, [cast.nina.person, addDays(on, 10)])).toEqual([runes.id]);
    expect(await touchedBy('delete from unit_membership where person_id = $1', [cast.kari.person])).toEqual(both);
    const role = "insert into tenant_role (tenant_id, person_id, role) values ($1, $2, 'administrator')";
    expect(await touchedBy(role, [olas.tenant, cast.kari.person])).toEqual(both);
  });

  it('stays as it is when somebody without a part, or a fact that nobody decides by, changes', async () => {
    const role = "insert into tenant_role (tenant_id, person_id, role) values ($1, $2, 'administrator')";
    expect(await touchedBy('update plan set next_review_on = next_review_on + 1 where id = $1', [olas.id])).toEqual([]);
    await settle(at.rows, cast.tonevik);
    expect(await touchedBy(role, [olas.tenant, cast.tonevik.person])).toEqual([]);
  });

  it('rings in the same order whichever rows were touched first, so that two commands never lock each other out', async () => {
    const ids = [olas.id, runes.id].sort();
    const rung = await rungBy(at.databaseUrl, () =>
      at.rows.query('select raise_epoch($1::uuid[])', [[...ids].reverse()]),
    );
    expect(rung).toEqual(ids);
  });
});
