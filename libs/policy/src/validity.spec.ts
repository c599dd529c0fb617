// Until when an answer can stand.
import { addDays, asPlainDate } from '@samplan/domain';
import { describe, expect, it } from 'vitest';
import { aPlan, FOREVER, grantsTo, ME, MY_UNIT, sectionOf, seenBy, TODAY, YESTERDAY } from './example.testing';
import { levelOf } from './levels';
import { factsEndAt } from './validity';

const tomorrow = addDays(TODAY, 1);

describe('factsEndAt', () => {
  it('is nothing where no fact begins or ends', () => {
    expect(factsEndAt(seenBy(aPlan({ grants: grantsTo({ person: ME }) })))).toBeNull();
    expect(factsEndAt(seenBy(undefined))).toBeNull();
  });

  it('is the day after the last day of a fact, because both ends count', () => {
    const grants = grantsTo({ person: ME }).map((grant) => ({ ...grant, to: TODAY }));
    const plan = aPlan({ grants, participations: [{ role: 'participant', unit: null, ...FOREVER }] });
    expect(factsEndAt(seenBy(plan))).toBe(tomorrow);
    const section = sectionOf('life-area');
    expect(levelOf(seenBy(plan), section).level).toBe('edit');
    expect(levelOf({ ...seenBy(plan), today: tomorrow }, section).level).toBe('none');
  });

  it('is the day on which a fact begins', () => {
    const memberships = [{ unit: MY_UNIT, from: tomorrow, to: null }];
    expect(factsEndAt(seenBy(aPlan({ memberships })))).toBe(tomorrow);
  });

  it('is the earliest of all, and what is past counts no more', () => {
    const plan = aPlan({
      memberships: [{ unit: MY_UNIT, from: YESTERDAY, to: asPlainDate('2027-01-31') }],
      participations: [{ role: 'participant', unit: MY_UNIT, from: null, to: YESTERDAY }],
      mandates: [{ covers: ['plan'], from: asPlainDate('2026-12-24'), to: null }],
      consentPeriod: { from: null, to: asPlainDate('2027-06-01') },
    });
    expect(factsEndAt(seenBy(plan))).toBe('2026-12-24');
  });

  it('looks at the consent that the plan is made, and at roles in the municipality', () => {
    expect(factsEndAt(seenBy(aPlan({ consentPeriod: { from: null, to: TODAY } })))).toBe(tomorrow);
    const facts = seenBy(undefined);
    const tenantRoles = [{ role: 'coordinating-unit' as const, unit: null, from: null, to: TODAY }];
    expect(factsEndAt({ ...facts, actor: { ...facts.actor, tenantRoles } })).toBe(tomorrow);
  });
});
