// What must not compile about permits: a wrong one, a missing one, one of one's own making.
import { describe, expect, it } from 'vitest';
import type { Actor } from '../kernel/actor';
import { askFor, type Permit } from './permit';

declare const forPlans: Permit<'list-own-plans'>;
declare const forReading: Permit<'read'>;
const openPlan = (permit: Permit<'open-plan'>): string => permit.rule;

export const neverRun = (actor: Actor): void => {
  // @ts-expect-error a permit for another act
  openPlan(forReading);
  // @ts-expect-error none at all
  openPlan();
  // @ts-expect-error nobody makes one from its parts
  openPlan({ action: 'open-plan', actor, rule: 'O1', hat: 'owner', facts: forPlans.facts, section: undefined });
  // @ts-expect-error nor from another by changing its action
  openPlan({ ...forReading, action: 'open-plan' });
  // @ts-expect-error nor by changing it in place
  forReading.action = 'edit';
  const either: Permit<'read' | 'open-plan'> = forReading;
  // @ts-expect-error one of two is not the one
  openPlan(either);
};

describe('A permit', () => {
  it('is not made from the facts of another', () => {
    const ids = { account: 'a', person: 'p', tenant: 't', session: 's' };
    const actor: Actor = JSON.parse(JSON.stringify({ ...ids, language: 'nb', name: 'N', givenName: 'N' }));
    const facts = JSON.parse('{ "today": "2026-11-20", "actor": { "person": "q", "tenantRoles": [] } }');
    expect(() => askFor(actor, 'be-signed-in', facts)).toThrow('The facts of another');
  });
});
