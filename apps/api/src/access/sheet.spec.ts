// Rows of the view become facts: which consent holds, and whose rows are whose.
import { asId, asPlainDate } from '@samplan/domain';
import { decide, factsEndAt } from '@samplan/policy';
import { describe, expect, it } from 'vitest';
import { sheetsOf, type FactRow } from './sheet';

const plan = asId<'plan'>('40000000-0000-4000-8000-000000000001');
const owner = asId<'person'>('20000000-0000-4000-8000-000000000001');
const other = asId<'person'>('20000000-0000-4000-8000-000000000002');
const tenant = asId<'tenant'>('10000000-0000-4000-8000-000000000001');
const account = asId<'account'>(other);
const today = asPlainDate('2026-11-20');

const row = (kind: string, told: Partial<FactRow> = {}): FactRow => ({
  kind,
  tenant_id: tenant,
  plan_id: plan,
  person_id: null,
  section_id: null,
  unit_id: null,
  ref: null,
  word: null,
  basis: null,
  covers: null,
  epoch: null,
  at: null,
  valid_from: null,
  valid_to: null,
  ...told,
});
const base = [
  row('plan', { ref: owner, word: 'active', epoch: '7' }),
  row('participation', { person_id: other, word: 'volunteer' }),
];
const consent = (word: string, at: string, valid_from: string, valid_to: string | null = null) =>
  row('consent', { word, at: new Date(at), valid_from, valid_to, ref: at });
const factsWith = (...consents: FactRow[]) => {
  const facts = sheetsOf([...base, ...consents])[0]?.factsFor({ account, person: other, tenant }, today);
  if (!facts) throw new Error('No sheet.');
  return facts;
};

describe('Facts from rows', () => {
  it('hold the consent that was recorded last', () => {
    const facts = factsWith(
      consent('given', '2026-11-01', '2026-11-01'),
      consent('refused', '2026-11-02', '2026-11-02'),
    );
    expect(facts.plan?.consentToPlan).toBe('refused');
    expect(decide(facts, 'see-plan').allowed).toBe(false);
  });

  it('hold a consent that is to end at a date until that date, and say when', () => {
    const facts = factsWith(consent('given', '2026-11-01', '2026-11-01', '2026-11-20'));
    expect(decide(facts, 'see-plan').allowed).toBe(true);
    expect(factsEndAt(facts)).toBe('2026-11-21');
    expect(decide(factsWith(consent('given', '2026-11-01', '2026-11-01', '2026-11-19')), 'see-plan').allowed).toBe(
      false,
    );
  });

  it('hold a consent until a later one begins', () => {
    const facts = factsWith(
      consent('given', '2026-11-01', '2026-11-01'),
      consent('refused', '2026-11-02', '2026-11-25'),
    );
    expect(decide(facts, 'see-plan').allowed).toBe(true);
    expect(factsEndAt(facts)).toBe('2026-11-25');
  });

  it('hold no consent before the only one begins', () => {
    const facts = factsWith(consent('given', '2026-11-01', '2026-11-25'));
    expect(decide(facts, 'see-plan').allowed).toBe(false);
    expect(factsEndAt(facts)).toBe('2026-11-25');
  });

  it('give nobody the grants, mandates or parts of another', () => {
    const [sheet] = sheetsOf([
      ...base,
      row('grant', { person_id: other, section_id: plan, word: 'edit', basis: 'owner-consent' }),
      row('mandate', { person_id: other, word: 'guardianship', covers: ['plan', 'economy'] }),
    ]);
    const of = (person: typeof other) => sheet?.factsFor({ account, person, tenant }, today).plan;
    expect(of(owner)).toMatchObject({ grants: [], mandates: [], participations: [], epoch: 7 });
    expect(of(other)).toMatchObject({ grants: [{ level: 'edit' }], mandates: [{ covers: ['plan'] }] });
  });

  it('are refused where the database holds a word that the vocabulary lacks', () => {
    expect(() => factsWith(consent('perhaps', '2026-11-01', '2026-11-01'))).toThrow('vocabulary');
  });
});
