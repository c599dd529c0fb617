// THE TABLE: who may do what, in which part of a plan, when, and on what law. What is not here is refused.
import type { Action, Condition, Hat, Law, Prohibition, SectionKind } from '@samplan/domain';

/**
 * One row. In a section a row gives its level and those below it (edit includes comment and read). The first condition
 * is the seat: it makes the actor a holder of the row's role.
 */
export interface Rule {
  readonly id: string;
  readonly who: Hat;
  readonly may: Action;
  readonly section: 'any' | readonly SectionKind[];
  readonly when: readonly [Condition, ...Condition[]];
  readonly law: Law;
}

/** A row that always wins: where it holds, no rule gives anything; `missing` is what the refusal says. */
export interface Never {
  readonly id: string;
  readonly forbids: Prohibition;
  readonly missing: Condition;
  readonly law: Law;
}

const rule = (id: string, who: Hat, may: Action, section: Rule['section'], when: Rule['when'], law: Law): Rule => ({
  id,
  who,
  may,
  section,
  when,
  law,
});

const never = (id: string, forbids: Prohibition, missing: Condition, law: Law): Never => ({
  id,
  forbids,
  missing,
  law,
});

const WISHES: readonly SectionKind[] = ['what-matters'];
const SHARED: readonly SectionKind[] = ['life-area', 'agreement', 'transition', 'crisis'];
const BY_GRANT: readonly SectionKind[] = [...SHARED, 'meeting', 'measuring'];
const ALIVE = ['plan-is-open', 'plan-is-consented'] as const;

// One line a row, so that it reads as a table.
// prettier-ignore
export const RULES: readonly Rule[] = [
  //   id     who                   may                     section                         when                                                  law
  rule('S1',  'account',            'be-signed-in',         'any',                          ['always'],                                           'secure-sign-in'),
  rule('S2',  'account',            'list-own-plans',       'any',                          ['always'],                                           'secure-sign-in'),
  rule('S3',  'account',            'change-own-settings',  'any',                          ['always'],                                           'secure-sign-in'),
  rule('S4',  'account',            'hear-changes',         'any',                          ['always'],                                           'secure-sign-in'),
  rule('S5',  'account',            'keep-unstored-words',  'any',                          ['always'],                                           'secure-sign-in'),
  rule('S6',  'account',            'use-data-rights',      'any',                          ['always'],                                           'own-data'),
  rule('S7',  'account',            'report-need',          'any',                          ['always'],                                           'need-is-answered'),
  rule('S8',  'account',            'see-own-case',         'any',                          ['always'],                                           'own-data'),

  rule('U1',  'administrator',      'manage-units',         'any',                          ['holds-tenant-role'],                                'no-snooping'),
  rule('U2',  'administrator',      'lead-unit',            'any',                          ['holds-tenant-role', 'unit-is-here'],                'no-snooping'),
  rule('U3',  'unit-leader',        'lead-unit',            'any',                          ['leads-unit', 'unit-is-here'],                       'no-snooping'),
  rule('U4',  'administrator',      'close-sign-in',        'any',                          ['holds-tenant-role', 'is-another', 'only-works-here'], 'secure-sign-in'),
  rule('U5',  'coordinating-unit',  'close-sign-in',        'any',                          ['holds-tenant-role', 'is-another'],                  'secure-sign-in'),
  rule('U6',  'administrator',      'configure-municipality', 'any',                        ['holds-tenant-role'],                                'no-snooping'),

  rule('B4',  'unit-leader',        'find-coordinator',     'any',                          ['leads-unit', 'unit-is-here'],                       'coordinator-follows-up'),
  rule('B1',  'coordinating-unit',  'keep-coordinators',    'any',                          ['holds-tenant-role'],                                'coordinator-follows-up'),
  rule('B2',  'account',            'choose-coordinator',   'any',                          ['always'],                                           'owner-says-who'),
  rule('B3',  'account',            'accept-coordinating',  'any',                          ['always'],                                           'coordinator-follows-up'),

  rule('O1',  'owner',              'open-plan',            'any',                          ['is-self', 'no-open-plan'],                          'one-plan'),
  rule('O2',  'coordinating-unit',  'open-plan',            'any',                          ['holds-tenant-role', 'no-open-plan'],                'one-plan'),

  rule('T1',  'coordinating-unit',  'keep-protection',      'any',                          ['holds-tenant-role'],                                'reached-safely'),
  rule('T2',  'coordinating-unit',  'answer-data-request',  'any',                          ['holds-tenant-role'],                                'own-data'),
  rule('KE1', 'coordinating-unit',  'see-register',         'any',                          ['holds-tenant-role'],                                'no-snooping'),
  rule('T3',  'coordinating-unit',  'keep-deaths',          'any',                          ['holds-tenant-role'],                                'only-what-is-needed'),
  rule('T5',  'coordinating-unit',  'keep-cases',           'any',                          ['holds-tenant-role'],                                'need-is-answered'),
  rule('T4',  'coordinating-unit',  'answer-reopening',     'any',                          ['holds-tenant-role'],                                'one-plan'),
  rule('T8',  'coordinating-unit',  'enter-owners-wish',    'any',                          ['holds-tenant-role', 'is-another'],                  'owner-takes-part'),
  rule('L1',  'log-controller',     'see-log',              'any',                          ['holds-tenant-role'],                                'no-snooping'),

  rule('E1',  'owner',              'see-plan',             'any',                          ['is-owner'],                                         'owner-takes-part'),
  rule('E2',  'owner',              'see-participants',     'any',                          ['is-owner'],                                         'owner-says-who'),
  rule('E3',  'owner',              'read',                 'any',                          ['is-owner'],                                         'owner-takes-part'),
  rule('E4',  'owner',              'edit',                 [...WISHES, ...SHARED, 'own'],  ['is-owner', 'plan-is-open'],                         'owner-takes-part'),
  rule('E5',  'owner',              'write-own-words',      SHARED,                         ['is-owner', 'plan-is-open'],                         'owner-takes-part'),
  rule('E6',  'owner',              'object',               [...WISHES, ...BY_GRANT],       ['is-owner', 'plan-is-open'],                         'owner-takes-part'),
  rule('E7',  'owner',              'change-plan-life',     'any',                          ['is-owner', 'plan-is-open'],                         'owner-takes-part'),
  rule('E8',  'owner',              'close-plan',           'any',                          ['is-owner', 'plan-is-open'],                         'made-with-consent'),
  rule('E9',  'owner',              'invite',               'any',                          ['is-owner', 'plan-is-open'],                         'owner-says-who'),
  rule('E10', 'owner',              'decide-access',        'any',                          ['is-owner', 'plan-is-open'],                         'owner-says-who'),
  rule('E11', 'owner',              'see-network',          'any',                          ['is-owner'],                                         'owner-says-who'),
  rule('E12', 'owner',              'keep-network',         'any',                          ['is-owner', 'plan-is-open'],                         'owner-says-who'),
  rule('E13', 'owner',              'see-openings',         'any',                          ['is-owner'],                                         'no-snooping'),
  rule('E14', 'owner',              'propose-access',       'any',                          ['is-owner', 'plan-is-open'],                         'owner-says-who'),
  rule('E15', 'owner',              'record-consent',       'any',                          ['is-owner', 'plan-is-open'],                         'owner-says-who'),
  rule('E16', 'owner',              'keep-draft',           WISHES,                         ['is-owner'],                                         'owner-takes-part'),
  rule('E17', 'owner',              'ask-reopening',        'any',                          ['is-owner'],                                         'owner-takes-part'),

  rule('R1',  'representative',     'see-plan',             'any',                          ['takes-part', ...ALIVE],                             'representation'),
  rule('R2',  'representative',     'see-participants',     'any',                          ['takes-part', ...ALIVE],                             'representation'),
  rule('R3',  'representative',     'read',                 [...WISHES, 'life-area'],       ['takes-part', ...ALIVE, 'mandate-covers'],           'representation'),
  rule('R4',  'representative',     'edit',                 WISHES,                         ['takes-part', ...ALIVE, 'mandate-covers'],           'representation'),
  rule('R5',  'representative',     'comment',              WISHES,                         ['takes-part', ...ALIVE, 'grant-allows'],             'confidentiality'),
  rule('R6',  'representative',     'edit',                 BY_GRANT,                       ['takes-part', ...ALIVE, 'grant-allows'],             'confidentiality'),
  rule('R7',  'representative',     'write-own-words',      ['life-area'],                  ['takes-part', ...ALIVE, 'mandate-covers'],           'representation'),
  rule('R8',  'representative',     'leave-plan',           'any',                          ['takes-part', ...ALIVE],                             'representation'),
  rule('R9',  'representative',     'keep-draft',           WISHES,                         ['takes-part', ...ALIVE, 'mandate-covers'],           'representation'),

  rule('P1',  'next-of-kin',        'see-plan',             'any',                          ['takes-part', ...ALIVE],                             'next-of-kin-takes-part'),
  rule('P2',  'next-of-kin',        'see-participants',     'any',                          ['takes-part', ...ALIVE],                             'next-of-kin-takes-part'),
  rule('P3',  'next-of-kin',        'comment',              WISHES,                         ['takes-part', ...ALIVE, 'grant-allows'],             'confidentiality'),
  rule('P4',  'next-of-kin',        'edit',                 BY_GRANT,                       ['takes-part', ...ALIVE, 'grant-allows'],             'confidentiality'),
  rule('P5',  'next-of-kin',        'leave-plan',           'any',                          ['takes-part', ...ALIVE],                             'next-of-kin-takes-part'),

  rule('K1',  'coordinator',        'see-plan',             'any',                          ['is-active-coordinator', ...ALIVE],                  'coordinator-follows-up'),
  rule('K2',  'coordinator',        'see-participants',     'any',                          ['is-active-coordinator', ...ALIVE],                  'coordinator-follows-up'),
  rule('K3',  'coordinator',        'read',                 WISHES,                         ['is-active-coordinator', ...ALIVE],                  'coordinator-follows-up'),
  rule('K4',  'coordinator',        'edit',                 SHARED,                         ['is-active-coordinator', ...ALIVE],                  'coordinator-follows-up'),
  rule('K5',  'coordinator',        'comment',              WISHES,                         ['is-active-coordinator', ...ALIVE, 'grant-allows'],  'confidentiality'),
  rule('K6',  'coordinator',        'edit',                 ['meeting', 'measuring'],       ['is-active-coordinator', ...ALIVE, 'grant-allows'],  'confidentiality'),
  rule('K7',  'coordinator',        'change-plan-life',     'any',                          ['is-active-coordinator', ...ALIVE],                  'coordinator-follows-up'),
  rule('K8',  'coordinator',        'invite',               'any',                          ['is-active-coordinator', ...ALIVE],                  'coordinator-follows-up'),
  rule('K9',  'coordinator',        'see-protection',       'any',                          ['is-active-coordinator', ...ALIVE],                  'reached-safely'),
  rule('K10', 'coordinator',        'propose-access',       'any',                          ['is-active-coordinator', ...ALIVE],                  'coordinator-follows-up'),
  rule('K11', 'coordinator',        'record-consent',       'any',                          ['is-active-coordinator', ...ALIVE],                  'coordinator-follows-up'),
  rule('K12', 'coordinator',        'record-death',         'any',                          ['is-active-coordinator', ...ALIVE],                  'only-what-is-needed'),
  rule('K13', 'coordinator',        'hand-over',            'any',                          ['is-active-coordinator', ...ALIVE],                  'coordinator-follows-up'),

  rule('D1',  'participant',        'see-plan',             'any',                          ['takes-part', ...ALIVE],                             'confidentiality'),
  rule('D2',  'participant',        'see-participants',     'any',                          ['takes-part', ...ALIVE],                             'confidentiality'),
  rule('D3',  'participant',        'comment',              WISHES,                         ['is-of-granted-unit', ...ALIVE, 'grant-allows'],     'confidentiality'),
  rule('D4',  'participant',        'edit',                 BY_GRANT,                       ['is-of-granted-unit', ...ALIVE, 'grant-allows'],     'confidentiality'),
  rule('D5',  'participant',        'comment',              WISHES,                         ['takes-part', ...ALIVE, 'grant-allows'],             'confidentiality'),
  rule('D6',  'participant',        'edit',                 BY_GRANT,                       ['takes-part', ...ALIVE, 'grant-allows'],             'confidentiality'),
  rule('D7',  'participant',        'leave-plan',           'any',                          ['takes-part', ...ALIVE],                             'confidentiality'),

  rule('F1',  'volunteer',          'see-plan',             'any',                          ['takes-part', ...ALIVE],                             'confidentiality'),
  rule('F2',  'volunteer',          'see-participants',     'any',                          ['takes-part', ...ALIVE],                             'confidentiality'),
  rule('F3',  'volunteer',          'comment',              WISHES,                         ['is-of-granted-unit', ...ALIVE, 'grant-allows'],     'confidentiality'),
  rule('F4',  'volunteer',          'edit',                 BY_GRANT,                       ['is-of-granted-unit', ...ALIVE, 'grant-allows'],     'confidentiality'),
  rule('F5',  'volunteer',          'comment',              WISHES,                         ['takes-part', ...ALIVE, 'grant-allows'],             'confidentiality'),
  rule('F6',  'volunteer',          'edit',                 BY_GRANT,                       ['takes-part', ...ALIVE, 'grant-allows'],             'confidentiality'),
  rule('F7',  'volunteer',          'leave-plan',           'any',                          ['takes-part', ...ALIVE],                             'confidentiality'),
];

export const NEVER: readonly Never[] = [
  never('N1', 'other-tenant', 'takes-part', 'confidentiality'),
  never('N2', 'own-notes', 'is-owner', 'owner-says-who'),
  never('N3', 'owners-own-words', 'is-owner', 'owner-takes-part'),
  never('N4', 'closed-plan', 'plan-is-open', 'only-what-is-needed'),
  never('N5', 'plan-without-consent', 'plan-is-consented', 'made-with-consent'),
  never('N6', 'role-gives-no-words', 'takes-part', 'no-snooping'),
  never('N7', 'unit-of-next-of-kin', 'takes-part', 'no-snooping'),
  never('N8', 'own-log', 'holds-tenant-role', 'no-snooping'),
  never('N9', 'other-hat', 'wears-hat', 'no-snooping'),
  never('N10', 'closed-sign-in', 'sign-in-is-open', 'secure-sign-in'),
];
