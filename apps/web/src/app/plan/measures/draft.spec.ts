// A fact that is being changed: what is sent, and what one has seen.
import { describe, expect, it } from 'vitest';
import { EMPTY, factsOf, having, renewed, sent, shownOf, storedAs, unsavedOf, without, write } from './draft';

const facts = factsOf({
  id: 'm',
  planId: 'p',
  sectionId: 's',
  goalId: null,
  kind: 'company',
  state: 'planned',
  startsOn: '2026-12-02',
  deadlineOn: '2026-12-14',
  recurrence: { every: 'week', weekdays: [3], time: '17:00' },
  decision: null,
  decisionReference: null,
  serviceLevel: { id: 'l1', name: 'Trinn 1' },
  trainingTried: null,
  title: 'Følge til svømming',
  words: null,
  responsible: null,
  asked: null,
  declined: null,
  helpers: [],
});

describe('A fact that is being changed', () => {
  it('is sent with what stood there when the change began, whatever has come since', () => {
    const first = write(EMPTY, facts, 'deadlineOn', '2027-01-04');
    const meanwhile = { ...facts, deadlineOn: '2026-12-20' };
    const draft = write(first, meanwhile, 'deadlineOn', '2027-01-05');
    expect(sent(draft, 'deadlineOn')).toEqual({
      set: { deadlineOn: '2027-01-05' },
      seen: { deadlineOn: '2026-12-14' },
    });
    expect(shownOf(meanwhile, draft).deadlineOn).toBe('2027-01-05');
  });

  it('is sent alone, field by field', () => {
    const draft = write(write(EMPTY, facts, 'startsOn', null), facts, 'kind', 'leisure');
    expect(sent(draft, 'kind')).toEqual({ set: { kind: 'leisure' }, seen: { kind: 'company' } });
    expect(sent(draft, 'startsOn')).toEqual({ set: { startsOn: null }, seen: { startsOn: '2026-12-02' } });
  });

  it('is not sent where it is as it was', () => {
    expect(sent(EMPTY, 'kind')).toBeUndefined();
    expect(sent(write(EMPTY, facts, 'recurrence', { every: 'week', weekdays: [3], time: '17:00' }), 'recurrence')).toBe(
      undefined,
    );
    expect(sent(write(EMPTY, facts, 'decisionReference', null), 'decisionReference')).toBeUndefined();
  });

  it('shows what others change in every field that one does not change', () => {
    const draft = write(EMPTY, facts, 'kind', 'leisure');
    expect(shownOf({ ...facts, deadlineOn: '2026-12-20' }, draft)).toMatchObject({
      kind: 'leisure',
      deadlineOn: '2026-12-20',
    });
  });

  it('is sent anew as seen by one who chose it over the other’s', () => {
    const draft = having(write(EMPTY, facts, 'deadlineOn', '2027-01-04'), 'deadlineOn', '"2026-12-20"');
    expect(sent(draft, 'deadlineOn')).toEqual({
      set: { deadlineOn: '2027-01-04' },
      seen: { deadlineOn: '2026-12-20' },
    });
  });

  it('stands where it is stored until the plan’s own answer has come', () => {
    const draft = storedAs(write(EMPTY, facts, 'kind', 'leisure'), 'kind', { kind: 'leisure' });
    expect(shownOf(facts, draft).kind).toBe('leisure');
    expect(unsavedOf(draft)).toEqual([]);
    expect(sent(draft, 'kind')).toBeUndefined();
    expect(renewed(draft)).toEqual(EMPTY);
  });

  it('is not stored where one has written on meanwhile', () => {
    const draft = storedAs(write(EMPTY, facts, 'decisionReference', '2026/114'), 'decisionReference', {
      decisionReference: '2026/1',
    });
    expect(unsavedOf(renewed(draft))).toEqual(['decisionReference']);
    expect(sent(draft, 'decisionReference')).toEqual({
      set: { decisionReference: '2026/114' },
      seen: { decisionReference: '2026/1' },
    });
  });

  it('is gone when it is given up', () => {
    const draft = without(write(EMPTY, facts, 'deadlineOn', null), 'deadlineOn');
    expect(draft).toEqual(EMPTY);
    expect(shownOf(facts, draft).deadlineOn).toBe('2026-12-14');
  });
});
