// Every closed list of the product. Their Norwegian words are in libs/wording, their meaning in docs/glossary.md.

/** What a person is in a plan or in a tenant. Nobody is "user": that word means four people here. */
export const ROLES = [
  'owner',
  'representative',
  'next-of-kin',
  'coordinator',
  'participant',
  'volunteer',
  'unit-leader',
  'coordinating-unit',
  'administrator',
  'log-controller',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles held in one plan by a row of their own (the owner's is the plan itself). */
export const PLAN_ROLES = ['representative', 'next-of-kin', 'coordinator', 'participant', 'volunteer'] as const;
export type PlanRole = (typeof PLAN_ROLES)[number];

/** Roles held in a tenant, outside any plan. None of them sees a word of a plan. */
export const TENANT_ROLES = ['unit-leader', 'coordinating-unit', 'administrator', 'log-controller'] as const;
export type TenantRole = (typeof TENANT_ROLES)[number];

/** What somebody acts as, in each row of the log: a role, or just the account that is signed in. */
export const HATS = [...ROLES, 'account'] as const;
export type Hat = (typeof HATS)[number];

/** How a person is drawn: a colour and a shape. */
export const PARTIES = ['person', 'representative', 'kin', 'volunteer', 'service', 'coordinator', 'ke'] as const;
export type Party = (typeof PARTIES)[number];

/** What a section is for. `measuring` exists on load-test plans only and is never in a template. */
export const SECTION_KINDS = [
  'what-matters',
  'life-area',
  'agreement',
  'meeting',
  'transition',
  'crisis',
  'own',
  'measuring',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** How far somebody may go in a section; each includes those before it. */
export const LEVELS = ['none', 'read', 'comment', 'edit'] as const;
export type Level = (typeof LEVELS)[number];

/** What the policy decides about. The first four are of an account or tenant, the rest of a plan or a section. */
export const ACTIONS = [
  'be-signed-in',
  'list-own-plans',
  'change-own-settings',
  'open-plan',
  'see-plan',
  'see-participants',
  'hear-changes',
  'read',
  'comment',
  'edit',
] as const;
export type Action = (typeof ACTIONS)[number];

export const SECTION_ACTIONS = ['read', 'comment', 'edit'] as const;
export type SectionAction = (typeof SECTION_ACTIONS)[number];

export const PLAN_STATES = ['draft', 'active', 'paused', 'closed'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export const PLAN_TYPES = ['individual-plan', 'coordinator-only', 'child-coordinator', 'light-plan'] as const;
export type PlanType = (typeof PLAN_TYPES)[number];

/** Two consents, never one: that a plan is made, and who gets which confidential information. */
export const CONSENT_KINDS = ['plan-is-made', 'information'] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

export const CONSENT_STATES = ['given', 'refused', 'not-clarified', 'withdrawn'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

export const CONSENT_FORMS = ['signed-here', 'on-paper', 'orally'] as const;
export type ConsentForm = (typeof CONSENT_FORMS)[number];

/** On what somebody may see what: recorded, and nothing else gives access. */
export const BASES = ['owner-consent', 'parent-consent', 'mandate', 'coordinator-appointment', 'other-law'] as const;
export type Basis = (typeof BASES)[number];

export const UNIT_KINDS = [
  'home-care',
  'disability-service',
  'mental-health-team',
  'occupational-therapy',
  'physiotherapy',
  'health-station',
  'medical-service',
  'school',
  'adult-education',
  'educational-psychology',
  'labour-and-welfare',
  'child-welfare',
  'hospital',
  'nursing-home',
  'volunteer-centre',
  'other',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** nb, nn and en are complete; se holds confirmed terms only and falls back visibly. */
export const LANGUAGES = ['nb', 'nn', 'en', 'se'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What has changed somewhere, as the doorbell says it: that, never what. */
export const TOPICS = ['plan', 'participants', 'sections', 'words', 'writing', 'session'] as const;
export type Topic = (typeof TOPICS)[number];

/** Whether what I wrote is stored; follows the acknowledgements of the log alone. */
export const STORED_STATES = ['saving', 'saved', 'device-only', 'not-saved'] as const;
export type StoredState = (typeof STORED_STATES)[number];

/** What a rule may ask for; a refusal names those that were missing. */
export const CONDITIONS = [
  'always',
  'is-owner',
  'holds-tenant-role',
  'plan-is-open',
  'plan-is-consented',
  'is-active-coordinator',
  'takes-part',
  'is-of-granted-unit',
  'grant-allows',
  'mandate-covers',
  'no-open-plan',
  'is-self',
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** What no rule can give: each of these wins over every row of the table. */
export const PROHIBITIONS = [
  'other-tenant',
  'own-notes',
  'owners-own-words',
  'closed-plan',
  'plan-without-consent',
  'role-gives-no-words',
  'unit-of-next-of-kin',
] as const;
export type Prohibition = (typeof PROHIBITIONS)[number];

/** On what law a rule rests; the texts, with paragraph numbers where confirmed, are in libs/wording/src/law.ts. */
export const LAWS = [
  'secure-sign-in',
  'one-plan',
  'made-with-consent',
  'owner-takes-part',
  'owner-says-who',
  'representation',
  'next-of-kin-takes-part',
  'coordinator-follows-up',
  'confidentiality',
  'only-what-is-needed',
  'no-snooping',
] as const;
export type Law = (typeof LAWS)[number];
