// How it stands with a measure, as its line says it.
import type { ResponsibilityHereFragment } from '@samplan/contract';
import { say } from '@samplan/wording';
import { describe, expect, it } from 'vitest';
import { isOfService, nameOf, signsOf, whoOf, type Measure } from './measure-state';
import type { Speaker } from './measure-when';

const speaker: Speaker = {
  say: (text, values) => say(text, 'nb', values),
  date: (value) => value,
  list: (names) => names.join(' og '),
  current: Object.assign(() => 'nb' as const),
};

const hege = { id: 'h', name: 'Hege Lund', givenName: 'Hege', initials: 'HL' };
const part = (state: ResponsibilityHereFragment['state'], more: Partial<ResponsibilityHereFragment> = {}) => ({
  id: 'r',
  kind: 'unit' as const,
  state,
  party: 'service' as const,
  unit: 'hjemmesykepleien',
  unitId: 'u',
  askedAt: '2026-11-20T10:00:00Z',
  answerBy: null,
  answeredAt: null,
  declineReason: null,
  answerWords: null,
  person: hege,
  askedBy: null,
  answeredBy: null,
  ...more,
});
const measure = (more: Partial<Measure> = {}) => ({
  state: 'planned' as const,
  decision: null,
  responsible: null,
  asked: null,
  declined: null,
  ...more,
});
const said = (more: Partial<Measure>) =>
  signsOf(measure(more), speaker).map(({ text, values }) => say(text, 'nb', values));

describe('The line of a measure', () => {
  it('says that nobody answers for it', () => {
    expect(said({})).toEqual(['Uten ansvarlig']);
  });

  it('says whose yes it waits for', () => {
    expect(said({ asked: part('asked') })).toEqual(['Venter på ja fra Hege']);
  });

  it('says that somebody asked something, which is not a no', () => {
    expect(said({ asked: part('talking') })).toEqual(['Hege har spurt om noe']);
  });

  it('says who said yes, and that it goes on', () => {
    expect(said({ responsible: part('accepted') })).toEqual(['Har sagt ja']);
    expect(said({ responsible: part('accepted'), state: 'going' })).toEqual(['I gang']);
    expect(said({ responsible: part('accepted'), decision: 'applied' })).toEqual(['Søkt']);
    expect(said({ responsible: part('accepted'), state: 'on_hold' })).toEqual(['Satt på vent']);
  });

  it('says both that it is under way and who is asked to take over', () => {
    const siv = { id: 's', name: 'Siv Dahl', givenName: 'Siv', initials: 'SD' };
    expect(
      said({ responsible: part('accepted'), state: 'going', asked: part('asked', { id: 'q', person: siv }) }),
    ).toEqual(['Venter på ja fra Siv', 'I gang']);
  });

  it('says who said no, until somebody is asked anew', () => {
    expect(said({ declined: part('declined') })).toEqual(['Hege har sagt nei']);
    expect(said({ declined: part('declined'), asked: part('asked') })).toEqual(['Venter på ja fra Hege']);
  });

  it('says nothing but the end of what is over', () => {
    expect(said({ state: 'done', asked: part('asked') })).toEqual(['Ferdig']);
    expect(said({ state: 'ended', responsible: part('accepted') })).toEqual(['Avsluttet']);
  });

  it('names the unit where nobody is named, and nobody where one may not know', () => {
    expect(nameOf({ person: null, unit: 'hjemmesykepleien' }, speaker)).toBe('Hjemmesykepleien');
    expect(nameOf({ person: null, unit: null }, speaker)).toBe('En annen');
  });

  it('stands with the one who answers for it while another is asked', () => {
    expect(whoOf({ responsible: part('accepted'), asked: part('asked', { id: 'q' }) })?.id).toBe('r');
  });
});

describe('A measure of a service, to which the plan by itself gives no right', () => {
  it('is one that a unit answers for or is asked about, or that hangs on a decision', () => {
    expect(isOfService(measure({ responsible: part('accepted') }))).toBe(true);
    expect(isOfService(measure({ asked: part('asked') }))).toBe(true);
    expect(isOfService(measure({ decision: 'applied' }))).toBe(true);
  });

  it('is not what the owner or kin do, what needs no decision, or what is over', () => {
    expect(isOfService(measure())).toBe(false);
    expect(isOfService(measure({ responsible: part('accepted', { kind: 'owner' }) }))).toBe(false);
    expect(isOfService(measure({ decision: 'not_needed' }))).toBe(false);
    expect(isOfService(measure({ responsible: part('accepted'), state: 'done' }))).toBe(false);
  });
});
