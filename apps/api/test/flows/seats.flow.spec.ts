// That a unit takes part is itself a secret: one who works for two units is seen in the seat that is shared, and in no other.
import { aPlan, cast, units, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house';

const PAGE = `query ($planId: ID!) { plan(planId: $planId) {
  participants { role unit title person { name } } sections { id readers { name unit } } } }`;

describe('Somebody who takes part for two units', () => {
  let house: House;
  let plan: BuiltPlan;
  const page = async (who: keyof typeof cast) => {
    const { raw, errors } = await house.ask(await house.signIn(cast[who]), PAGE, { planId: plan.id });
    expect(errors).toEqual([]);
    return raw;
  };
  const sivs = (raw: string) => [...raw.matchAll(/\{[^{}]*"person":\{"name":"Siv Dahl"\}\}/g)].map(([row]) => row);
  const seat = (unit: string, title: string, days = 0) =>
    house.rows.query(
      `insert into participation (tenant_id, plan_id, person_id, unit_id, role, title, valid_from, valid_to)
       values ($1, $2, $3, $4, 'participant', $5, oslo_today() - 30, case when $6 > 0 then oslo_today() - $6 end)`,
      [plan.tenant, plan.id, cast.siv.person, unit, title, days],
    );
  const member = (unit: string) =>
    house.rows.query(
      'insert into unit_membership (tenant_id, unit_id, person_id, valid_from) values ($1, $2, $3, oslo_today() - 30)',
      [plan.tenant, unit, cast.siv.person],
    );

  beforeAll(async () => {
    house = await openHouse();
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('work', cast.nina, 'read')
      .withGrant('whatMatters', cast.nina, 'read')
      .withGrant('work', cast.siv, 'read', { unit: 'school' })
      .withGrant('health', cast.per, 'read')
      .withGrant('health', 'districtPsychiatry', 'read')
      .insert(house.rows, { words: house.write });
    await member(units.districtPsychiatry.id);
    await seat(units.districtPsychiatry.id, 'psykolog');
    // Ended, and in a unit whose grant would have shown it.
    await house.rows.query(
      `insert into access_grant (tenant_id, plan_id, section_id, unit_id, level, basis)
       values ($1, $2, $3, $4, 'edit', 'other-law')`,
      [plan.tenant, plan.id, plan.section('work'), units.educationalPsychology.id],
    );
    await member(units.educationalPsychology.id);
    await seat(units.educationalPsychology.id, 'rådgiver', 3);
  });
  afterAll(() => house.close());

  it('is seen for the unit that shares a section with the asker, and the other unit leaves no trace', async () => {
    const raw = await page('nina');
    expect(sivs(raw)).toEqual(['{"role":"participant","unit":"skolen","title":"lærer","person":{"name":"Siv Dahl"}}']);
    expect(raw).toContain('{"name":"Siv Dahl","unit":"skolen"}');
    for (const hidden of ['DPS', 'psykolog', 'PPT', 'rådgiver']) expect(raw).not.toContain(hidden);
  });

  it('is seen the other way round by one who shares the other section', async () => {
    const raw = await page('per');
    expect(sivs(raw)).toEqual(['{"role":"participant","unit":"DPS","title":"psykolog","person":{"name":"Siv Dahl"}}']);
    expect(raw).toContain('{"name":"Siv Dahl","unit":"DPS"}');
    for (const hidden of ['skolen', 'lærer']) expect(raw).not.toContain(hidden);
  });

  it('is seen in both seats by the owner, the coordinator and themselves, section by section under the unit that reads it', async () => {
    for (const who of ['ola', 'kari', 'siv'] as const) expect(sivs(await page(who))).toHaveLength(2);
    const raw = await page('kari');
    expect(raw).toContain('{"name":"Siv Dahl","unit":"skolen"}');
    expect(raw).toContain('{"name":"Siv Dahl","unit":"DPS"}');
  });

  it('is seen without a unit where the section was given to the person, which names neither', async () => {
    await house.rows.query('update access_grant set withdrawn_at = now() where plan_id = $1 and unit_id = $2', [
      plan.id,
      units.school.id,
    ]);
    await house.rows.query(
      `insert into access_grant (tenant_id, plan_id, section_id, person_id, level, basis)
       values ($1, $2, $3, $4, 'read', 'other-law')`,
      [plan.tenant, plan.id, plan.section('work'), cast.siv.person],
    );
    const raw = await page('nina');
    expect(sivs(raw)).toEqual(['{"role":"participant","unit":null,"title":"","person":{"name":"Siv Dahl"}}']);
    expect(raw).toContain('{"name":"Siv Dahl","unit":null}');
    for (const hidden of ['DPS', 'psykolog', 'skolen']) expect(raw).not.toContain(hidden);
  });
});
