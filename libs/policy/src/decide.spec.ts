// What the policy answers in the cases that decide, and that nothing gets past a prohibition.
import {
  ACTIONS,
  asId,
  HATS,
  SECTION_ACTIONS,
  SECTION_KINDS,
  TENANT_ROLES,
  WORN_HATS,
  wornIn,
  type Hat,
  type Prohibition,
  type WornHat,
} from '@samplan/domain';
import { describe, expect, it } from 'vitest';
import { decide, decideBy } from './decide';
import {
  aPlan,
  ENDED,
  factsFor,
  FOREVER,
  grantsTo,
  ME,
  MY_UNIT,
  OLA,
  OTHER_UNIT,
  sectionOf,
  seenBy,
  WITHOUT,
} from './example.testing';
import type { Facts } from './facts';
import { levelOf } from './levels';
import { RULES, type Rule } from './rules';

const rogue = (who: Hat): Rule => ({
  id: 'X1',
  who,
  may: 'edit',
  section: 'any',
  when: ['always'],
  law: 'confidentiality',
});
const health = sectionOf('life-area');
const seat = (role: 'participant' | 'next-of-kin' | 'coordinator', unit = MY_UNIT) => ({ role, unit, ...FOREVER });
const nurse = (over = {}) =>
  aPlan({
    participations: [seat('participant')],
    memberships: [{ unit: MY_UNIT, ...FOREVER }],
    grants: grantsTo({ unit: MY_UNIT }),
    ...over,
  });

const wearing = (facts: Facts, wears: WornHat | null): Facts => ({ ...facts, actor: { ...facts.actor, wears } });

describe('a refusal', () => {
  it('tells an outsider that they do not take part, not whose the section is', () => {
    expect(decide(seenBy(aPlan()), 'read', health)).toEqual({ allowed: false, missing: ['takes-part'] });
  });

  it('tells the coordinator what is missing in the coordinator’s own row', () => {
    const plan = aPlan({
      state: 'closed',
      participations: [seat('coordinator')],
      memberships: [{ unit: MY_UNIT, ...FOREVER }],
    });
    expect(decide(seenBy(plan), 'edit', health)).toEqual({ allowed: false, missing: ['plan-is-open'] });
  });

  it('tells a coordinator who no longer works in the unit that they take no part', () => {
    const plan = aPlan({ participations: [seat('coordinator')] });
    expect(decide(seenBy(plan), 'edit', health)).toEqual({ allowed: false, missing: ['takes-part'] });
  });

  it('tells a participant without a grant that it is the grant that is missing', () => {
    expect(decide(seenBy(nurse({ grants: [] })), 'read', health)).toEqual({
      allowed: false,
      missing: ['grant-allows'],
    });
  });

  it('tells one who opens a plan for another that it can be done for oneself', () => {
    const facts = seenBy(undefined, { opening: { owner: asId('ola'), hasOpenPlan: false } });
    expect(decide(facts, 'open-plan')).toEqual({ allowed: false, missing: ['is-self'] });
  });

  it('meets a section that is not of the plan, and a section’s action without a section', () => {
    const owner = seenBy(aPlan({ owner: ME }));
    expect(decide(owner, 'read', asId('elsewhere')).allowed).toBe(false);
    expect(decide(owner, 'read').allowed).toBe(false);
    expect(decide(owner, 'see-plan', health).allowed).toBe(false);
    expect(decide(seenBy(undefined), 'see-plan').allowed).toBe(false);
  });
});

describe('a grant', () => {
  it('that came with being the coordinator gives nothing to one who is there as something else', () => {
    const grants = grantsTo({ person: ME }).map((grant) => ({ ...grant, basis: 'coordinator-appointment' as const }));
    expect(levelOf(seenBy(nurse({ grants })), health).level).toBe('none');
    const was = { ...seat('coordinator'), ...ENDED };
    expect(levelOf(seenBy(nurse({ participations: [was, seat('participant')], grants })), health).level).toBe('none');
  });

  it('gives the level it says and those below it, no more', () => {
    const facts = seenBy(nurse({ grants: grantsTo({ unit: MY_UNIT }, 'comment') }));
    expect(levelOf(facts, health)).toEqual({ level: 'comment', rule: 'D4', hat: 'participant' });
  });

  it('never lifts anybody above suggesting in what matters to the owner', () => {
    expect(levelOf(seenBy(nurse()), sectionOf('what-matters')).level).toBe('comment');
  });

  it('to a unit is lost by whoever leaves the unit', () => {
    expect(levelOf(seenBy(nurse({ memberships: [{ unit: MY_UNIT, ...ENDED }] })), health).level).toBe('none');
  });

  it('to a unit reaches nobody who does not take part for that very unit', () => {
    const memberships = [
      { unit: MY_UNIT, ...FOREVER },
      { unit: OTHER_UNIT, ...FOREVER },
    ];
    const grants = grantsTo({ unit: OTHER_UNIT });
    expect(levelOf(seenBy(nurse({ memberships, grants })), health).level).toBe('none');
  });

  it('to one unit is not widened by a higher grant to a unit that one has left', () => {
    const plan = nurse({
      participations: [seat('participant'), seat('participant', OTHER_UNIT)],
      grants: [...grantsTo({ unit: MY_UNIT }, 'read'), ...grantsTo({ unit: OTHER_UNIT }, 'edit')],
    });
    expect(levelOf(seenBy(plan), health).level).toBe('read');
  });
});

describe('a mandate', () => {
  const mother = (covers: readonly ('plan' | 'what-matters')[]) =>
    seenBy(
      aPlan({
        participations: [{ role: 'representative', unit: null, ...FOREVER }],
        mandates: [{ covers, ...FOREVER }],
      }),
    );

  it('for the plan lets a representative read, for what matters write the owner’s words', () => {
    expect(levelOf(mother(['plan']), sectionOf('what-matters')).level).toBe('read');
    expect(levelOf(mother(['plan']), health).level).toBe('read');
    expect(levelOf(mother(['what-matters']), sectionOf('what-matters')).level).toBe('edit');
    expect(levelOf(mother(['what-matters']), health).level).toBe('none');
  });

  it('for nothing gives nothing', () => {
    for (const kind of SECTION_KINDS) expect(levelOf(mother([]), sectionOf(kind)).level).toBe('none');
  });
});

describe('next of kin who also work in a granted unit', () => {
  const kin = { role: 'next-of-kin' as const, unit: null, ...FOREVER };

  it('get nothing through the unit', () => {
    const plan = nurse({ participations: [kin, seat('participant')] });
    expect(decide(seenBy(plan), 'read', health)).toEqual({ allowed: false, missing: ['grant-allows'] });
  });

  it('do not come back through the unit when the owner takes them out as next of kin', () => {
    const plan = nurse({ participations: [{ ...kin, ...ENDED }, seat('participant')] });
    expect(levelOf(seenBy(plan), health).level).toBe('none');
  });

  it('do not so much as see the plan, nor read what was given to them by name, as one from the service', () => {
    for (const once of [kin, { ...kin, ...ENDED }]) {
      const plan = nurse({ participations: [once, seat('participant')], grants: grantsTo({ person: ME }) });
      const atWork = wearing(seenBy(plan), 'work');
      expect(decide(atWork, 'see-plan').allowed).toBe(false);
      expect(levelOf(atWork, health).level).toBe('none');
    }
  });

  it('keep what was given to them as a person', () => {
    const plan = nurse({ participations: [kin, seat('participant')], grants: grantsTo({ person: ME }, 'read') });
    expect(levelOf(seenBy(plan), health).level).toBe('read');
  });
});

describe('a prohibition wins over a row that would give everything:', () => {
  const forbidden: Record<Prohibition, [Facts, Rule, Parameters<typeof sectionOf>[0]]> = {
    'other-tenant': [seenBy(aPlan({ tenant: asId('nordvik') })), rogue('participant'), 'life-area'],
    'own-notes': [seenBy(aPlan()), rogue('coordinator'), 'own'],
    'owners-own-words': [seenBy(aPlan()), rogue('coordinator'), 'what-matters'],
    'closed-plan': [seenBy(aPlan({ state: 'closed', owner: ME })), rogue('owner'), 'life-area'],
    'plan-without-consent': [seenBy(aPlan({ consentToPlan: 'refused' })), rogue('coordinator'), 'life-area'],
    'role-gives-no-words': [seenBy(aPlan()), rogue('administrator'), 'life-area'],
    'unit-of-next-of-kin': [
      seenBy(nurse({ participations: [seat('participant'), seat('next-of-kin')] })),
      { ...rogue('participant'), when: ['is-of-granted-unit'] },
      'life-area',
    ],
    'own-log': [seenBy(aPlan(), { log: { person: OLA, isOfOwnPlan: true } }), rogue('log-controller'), 'life-area'],
    'other-hat': [wearing(seenBy(aPlan()), 'private'), rogue('participant'), 'life-area'],
    'closed-sign-in': [WITHOUT['sign-in-is-open'](seenBy(aPlan())), rogue('participant'), 'life-area'],
  };

  it.each(Object.entries(forbidden))('%s', (_, [facts, row, kind]) => {
    expect(decideBy([row], facts, 'edit', sectionOf(kind)).allowed).toBe(false);
  });

  it('and without one the same row gives it, so the proof can fail', () => {
    expect(decideBy([rogue('coordinator')], seenBy(aPlan()), 'edit', health).allowed).toBe(true);
  });

  it('a log controller sees the log of others, never of oneself or of plans that are one’s own', () => {
    const controller = { ...factsFor(rogue('log-controller')), plan: undefined };
    const sees = (person: typeof ME, isOfOwnPlan: boolean) =>
      decide({ ...controller, log: { person, isOfOwnPlan } }, 'see-log').allowed;
    expect([decide(controller, 'see-log').allowed, sees(OLA, false)]).toEqual([true, true]);
    expect([sees(ME, false), sees(OLA, true)]).toEqual([false, false]);
    expect(decide({ ...controller, actor: seenBy(undefined).actor }, 'see-log').allowed).toBe(false);
  });

  it('nobody opens a plan for oneself as the coordinating unit', () => {
    const opens = RULES.filter((rule) => rule.who === 'coordinating-unit');
    const own = { ...factsFor(rogue('coordinating-unit')), opening: { owner: ME, hasOpenPlan: false } };
    expect(decideBy(opens, own, 'open-plan').allowed).toBe(false);
    expect(decide(own, 'open-plan')).toEqual({ allowed: true, rule: 'O1', hat: 'owner' });
  });
});

describe('a hat', () => {
  const kin = { role: 'next-of-kin' as const, unit: null, ...FOREVER };
  const everything = seenBy(
    nurse({
      participations: [seat('participant'), seat('coordinator')],
      grants: [...grantsTo({ unit: MY_UNIT }), ...grantsTo({ person: ME })],
    }),
    {
      opening: { owner: asId('ola'), hasOpenPlan: false },
      actor: {
        ...seenBy(undefined).actor,
        tenantRoles: TENANT_ROLES.map((role) => ({ role, unit: null, ...FOREVER })),
      },
    },
  );
  const mother = seenBy(aPlan({ participations: [kin], grants: grantsTo({ person: ME }) }));
  const own = seenBy(aPlan({ owner: ME }), { opening: { owner: ME, hasOpenPlan: false } });
  const isOfSection = (action: (typeof ACTIONS)[number]) => SECTION_ACTIONS.some((word) => word === action);

  it.each([...WORN_HATS, null])(
    '%s gives nothing that is not given without it, and nothing through another',
    (wears) => {
      let given = 0;
      for (const facts of [everything, mother, own, seenBy(undefined)])
        for (const action of ACTIONS)
          for (const section of isOfSection(action) ? SECTION_KINDS.map(sectionOf) : [undefined]) {
            const free = decide(facts, action, section);
            const held = decide(wearing(facts, wears), action, section);
            if (!held.allowed) continue;
            given++;
            expect(free.allowed).toBe(true);
            if (held.hat !== 'account') expect(wornIn(held.hat)).toBe(wears);
          }
      expect(given).toBeGreaterThan(0);
    },
  );

  it('is the one under which all that its roles give is given: nothing is lost by choosing', () => {
    for (const rule of RULES) {
      const kinds = rule.section === 'any' ? SECTION_KINDS : rule.section;
      const section = isOfSection(rule.may) ? sectionOf(kinds[0] ?? 'own') : undefined;
      const wears = rule.who === 'account' ? null : wornIn(rule.who);
      expect(decideBy([rule], wearing(factsFor(rule), wears), rule.may, section).allowed, rule.id).toBe(true);
    }
  });

  it('is asked for by name, once the role is there', () => {
    const opens = wearing(everything, 'work');
    expect(decide(opens, 'open-plan')).toEqual({ allowed: false, missing: ['wears-hat'] });
    expect(decide(wearing(everything, 'coordinating-unit'), 'open-plan')).toMatchObject({ rule: 'O2' });
  });

  it('does not matter where somebody is asked about who is not here', () => {
    expect(levelOf(everything, health).level).toBe('edit');
    expect(levelOf(wearing(everything, 'work'), health).level).toBe('edit');
    expect(levelOf(wearing(everything, 'private'), health).level).toBe('none');
  });
});

const inEverySeat = aPlan({
  participations: (['coordinator', 'representative', 'next-of-kin', 'participant', 'volunteer'] as const).map(
    (role) => ({
      role,
      unit: null,
      ...FOREVER,
    }),
  ),
  mandates: [{ covers: ['plan', 'what-matters'], ...FOREVER }],
});

describe('the network', () => {
  it('is seen and kept by the owner, and by nobody in any seat', () => {
    for (const action of ['see-network', 'keep-network'] as const) {
      expect(decide(seenBy(aPlan({ owner: ME })), action)).toMatchObject({ allowed: true, hat: 'owner' });
      expect(decide(seenBy(inEverySeat), action)).toEqual({ allowed: false, missing: ['is-owner'] });
    }
  });

  it('of a closed plan is still seen, and changed no more', () => {
    const closed = seenBy(aPlan({ owner: ME, state: 'closed' }));
    expect(decide(closed, 'see-network').allowed).toBe(true);
    expect(decide(closed, 'keep-network')).toEqual({ allowed: false, missing: ['plan-is-open'] });
  });
});

it('who has read is told to the owner, of a closed plan too, and to nobody in any seat', () => {
  for (const state of ['active', 'closed'] as const)
    expect(decide(seenBy(aPlan({ owner: ME, state })), 'see-openings')).toMatchObject({ allowed: true, rule: 'E13' });
  expect(decide(seenBy(inEverySeat), 'see-openings')).toEqual({ allowed: false, missing: ['is-owner'] });
});

it('an empty table allows nothing to anybody', () => {
  for (const who of HATS) expect(decideBy([], factsFor(rogue(who)), 'be-signed-in').allowed).toBe(false);
});
