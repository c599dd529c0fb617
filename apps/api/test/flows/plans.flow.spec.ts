// What somebody who is signed in sees of plans over GraphQL, and what they find no trace of.
import { aPlan, cast, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house';

const PROMISED = 'query { me { name } plans { id owner { name } sections { id kind title room level } } }';

describe('Plans over GraphQL', () => {
  let house: House;
  let plan: BuiltPlan;
  const cookies = new Map<string, string>();
  const as = async (key: keyof typeof cast) => {
    const known = cookies.get(key) ?? (await house.signIn(cast[key]));
    cookies.set(key, known);
    return known;
  };

  beforeAll(async () => {
    house = await openHouse();
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .withGrant('work', cast.nina, 'read')
      .withWords('home', ['Tinka må ut klokka sju.'])
      .withWords('health', ['Bare Ola og Kari leser dette.'])
      .insert(house.rows, { words: house.write });
  });
  afterAll(() => house.close());

  it('answers the promised query of scripts with what that person may see', async () => {
    const answer = await house.ask(await as('ola'), PROMISED);
    expect(answer.errors).toEqual([]);
    expect(answer.data).toMatchObject({
      me: { name: 'Ola Nordli' },
      plans: [{ id: plan.id, owner: { name: 'Ola Nordli' } }],
    });
    const home = await house.ask(await as('hege'), PROMISED);
    expect(home.data?.['plans']).toEqual([
      {
        id: plan.id,
        owner: { name: 'Ola Nordli' },
        sections: [
          {
            id: plan.section('home'),
            kind: 'life_area',
            title: 'Hjem og hverdag',
            room: `ip/${plan.id}/${plan.section('home')}/1`,
            level: 'edit',
          },
        ],
      },
    ]);
  });
});
