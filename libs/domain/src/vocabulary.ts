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

/** What one person is here as, chosen for the session: in private life, at work, or in one role of the municipality. */
export const WORN_HATS = ['private', 'work', ...TENANT_ROLES] as const;
export type WornHat = (typeof WORN_HATS)[number];

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

/** What the policy decides about: first what is of an account or tenant, then what is of a plan or a section. */
export const ACTIONS = [
  'be-signed-in',
  'list-own-plans',
  'change-own-settings',
  'manage-units',
  'lead-unit',
  'find-coordinator',
  'keep-coordinators',
  'choose-coordinator',
  'accept-coordinating',
  'close-sign-in',
  'open-plan',
  'see-plan',
  'see-participants',
  'hear-changes',
  'keep-unstored-words',
  'change-plan-life',
  'close-plan',
  'hand-over',
  'invite',
  'decide-access',
  'propose-access',
  'record-consent',
  'leave-plan',
  'see-network',
  'keep-network',
  'see-openings',
  'see-protection',
  'keep-protection',
  'see-log',
  'see-register',
  'use-data-rights',
  'answer-data-request',
  'record-death',
  'keep-deaths',
  'configure-municipality',
  'report-need',
  'keep-cases',
  'see-own-case',
  'ask-reopening',
  'answer-reopening',
  'enter-owners-wish',
  'read',
  'comment',
  'edit',
  'write-own-words',
  'keep-draft',
  'object',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Asked of one section. The first three are levels; the others stand beside them and include nothing. */
export const SECTION_ACTIONS = ['read', 'comment', 'edit', 'write-own-words', 'keep-draft', 'object'] as const;
export type SectionAction = (typeof SECTION_ACTIONS)[number];

export const PLAN_STATES = ['draft', 'active', 'paused', 'closed'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export const PLAN_TYPES = ['individual-plan', 'coordinator-only', 'child-coordinator', 'light-plan'] as const;
export type PlanType = (typeof PLAN_TYPES)[number];

/** Two consents, never one: that a plan is made, and who gets which confidential information. */
export const CONSENT_KINDS = ['plan-is-made', 'information'] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

/** The last is never stored: given, and its last day has passed. */
export const CONSENT_STATES = ['given', 'refused', 'not-clarified', 'withdrawn', 'expired'] as const;
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

/** What an organisation outside the municipality is. A unit without one is the municipality's own. */
export const ORGANISATION_KINDS = ['municipality', 'hospital', 'labour-and-welfare', 'private', 'volunteer'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Of somebody's place in a unit: it lapses unless its leader confirms it in time. */
export const MEMBERSHIP_STATES = ['confirmed', 'due', 'lapsed'] as const;
export type MembershipState = (typeof MEMBERSHIP_STATES)[number];

/** What taking in one line of a list of people does. */
export const IMPORT_ACTS = ['add', 'stay'] as const;
export type ImportAct = (typeof IMPORT_ACTS)[number];

/** Why one line of a list of people cannot be taken in. */
export const IMPORT_PROBLEMS = [
  'national-id-wrong',
  'name-missing',
  'unit-missing',
  'unit-unknown',
  'text-too-long',
  'said-twice',
] as const;
export type ImportProblem = (typeof IMPORT_PROBLEMS)[number];

/** Why somebody's sign-in in a municipality is closed. */
export const SIGN_IN_CLOSINGS = ['died', 'used-by-another', 'asked-for', 'works-here-no-longer'] as const;
export type SignInClosing = (typeof SIGN_IN_CLOSINGS)[number];

/** nb, nn and en are complete; se holds confirmed terms only and falls back visibly. */
export const LANGUAGES = ['nb', 'nn', 'en', 'se'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What has changed somewhere, as the doorbell says it: that, never what. */
export const TOPICS = ['plan', 'participants', 'sections', 'facts', 'words', 'writing', 'waiting', 'session'] as const;
export type Topic = (typeof TOPICS)[number];

/** Whether what I wrote is stored; follows the acknowledgements of the log alone. */
export const STORED_STATES = ['saving', 'saved', 'device-only', 'not-saved'] as const;
export type StoredState = (typeof STORED_STATES)[number];

/** Whose words a goal is in: the owner's own, never overwritten by a service, or a service's. */
export const GOAL_VOICES = ['own', 'service'] as const;
export type GoalVoice = (typeof GOAL_VOICES)[number];

/** Where a goal wants to: decline is not failure. */
export const GOAL_AIMS = ['improve', 'keep', 'peace'] as const;
export type GoalAim = (typeof GOAL_AIMS)[number];

export const GOAL_END_REASONS = ['reached', 'no-longer-wanted', 'replaced', 'not-possible', 'other'] as const;
export type GoalEndReason = (typeof GOAL_END_REASONS)[number];

export const MEASURE_KINDS = [
  'support',
  'training',
  'treatment',
  'guidance',
  'respite',
  'company',
  'transport',
  'aid',
  'work-or-school',
  'leisure',
  'housing',
  'finances',
  'other',
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** Who may answer for a measure. A measure without one is answered for by nobody yet. */
export const RESPONSIBLE_KINDS = [
  'owner',
  'representative',
  'next-of-kin',
  'coordinator',
  'unit',
  'volunteer',
] as const;
export type ResponsibleKind = (typeof RESPONSIBLE_KINDS)[number];

/** From the question to its end; the last three are final. */
export const RESPONSIBILITY_STATES = ['asked', 'talking', 'accepted', 'declined', 'withdrawn', 'ended'] as const;
export type ResponsibilityState = (typeof RESPONSIBILITY_STATES)[number];

export const DECLINE_REASONS = ['not-our-task', 'no-capacity', 'must-be-applied-for', 'other'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export const MEASURE_STATES = ['planned', 'going', 'on-hold', 'done', 'ended'] as const;
export type MeasureState = (typeof MEASURE_STATES)[number];

/** Whether the service has been decided on; the plan itself decides nothing. */
export const DECISION_STATES = ['wished', 'applied', 'granted', 'refused', 'not-needed'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** How often a measure comes back. */
export const REPEATS = ['day', 'week', 'month', 'as-needed'] as const;
export type Repeat = (typeof REPEATS)[number];

/** The services' question "Er opptrening prøvd?": never a gate, never a rank. */
export const TRAINING_TRIED = ['yes', 'no', 'not-relevant'] as const;
export type TrainingTried = (typeof TRAINING_TRIED)[number];

/** The nine content points of official guidance. */
export const CONTENT_POINTS = [
  'goals-and-needs',
  'who-takes-part',
  'coordinator',
  'contributions',
  'measures',
  'how',
  'period',
  'consent',
  'cooperation',
] as const;
export type ContentPoint = (typeof CONTENT_POINTS)[number];

/** What a plan may lack for a step of its life. */
export const LIFE_NEEDS = ['consent', 'coordinator', 'goal', 'period', 'next-review', 'reason'] as const;
export type LifeNeed = (typeof LIFE_NEEDS)[number];

/** Nobody chooses `died`: it comes with the date of the death. */
export const CLOSE_REASONS = ['goals-reached', 'no-longer-wanted', 'needs-ended', 'moved', 'died', 'other'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** The owner wishes a closed plan back, and the coordinating unit answers. */
export const REOPENING_STATES = ['asked', 'reopened', 'declined', 'withdrawn'] as const;
export type ReopeningState = (typeof REOPENING_STATES)[number];

/** An invitation by somebody else than the owner waits for the owner's yes first. */
export const INVITATION_STATES = ['waits-for-owner', 'sent', 'accepted', 'declined', 'refused', 'withdrawn'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** Why somebody is to get a coordinator. */
export const SEARCH_CAUSES = ['first', 'another-wished', 'coordinator-leaves', 'coordinator-gone'] as const;
export type SearchCause = (typeof SEARCH_CAUSES)[number];

/** Where it stands: agreed is a yes of both sides, before there is a plan or before it is handed over. */
export const SEARCH_STATES = ['open', 'agreed', 'appointed', 'ended'] as const;
export type SearchState = (typeof SEARCH_STATES)[number];

/** A question to a unit for a coordinator, until the owner's yes; the last four are final. */
export const COORDINATOR_REQUEST_STATES = [
  'asked',
  'proposed',
  'accepted',
  'meeting',
  'agreed',
  'unit-declined',
  'declined',
  'refused',
  'withdrawn',
] as const;
export type CoordinatorRequestState = (typeof COORDINATOR_REQUEST_STATES)[number];

/** What the owner says to somebody who would be their coordinator. */
export const COORDINATOR_CHOICES = ['yes', 'meet-first', 'another'] as const;
export type CoordinatorChoice = (typeof COORDINATOR_CHOICES)[number];

/** What is gone through before a plan goes from one coordinator to the next. */
export const HAND_OVER_STEPS = [
  'met-owner',
  'goals',
  'open-questions',
  'next-review',
  'how-to-talk',
  'substitute',
] as const;
export type HandOverStep = (typeof HAND_OVER_STEPS)[number];

/** A wish that somebody gets to read a section; the owner answers, and signs what they said yes to. */
export const WISH_STATES = ['waiting', 'to-sign', 'granted', 'refused', 'withdrawn'] as const;
export type WishState = (typeof WISH_STATES)[number];

/** More for somebody in one part, that does not hold yet. */
export const WIDENING_STATES = ['proposed', 'to-sign'] as const;
export type WideningState = (typeof WIDENING_STATES)[number];

/** What may wait for somebody, or be news to them. The first seven ask for an answer. */
export const WAITING_KINDS = [
  'responsibility-asked',
  'talk-answered',
  'access-wished',
  'invitation-to-approve',
  'invited',
  'plan-without-coordinator',
  'reopening-asked',
  'review-near',
  'review-lapsed',
  'review-with-ke',
  'review-asked',
  'coordinator-requested',
  'coordinator-proposed',
  'coordinator-offered',
  'coordinator-sought',
  'coordinator-late',
  'coordinator-appointed',
  'coordinator-begins',
  'coordinator-released',
  'hand-over-begun',
  'first-contact-due',
  'first-contact-late',
  'substitute-set',
  'opening-asked',
  'nobody-answers',
  'answer-awaited',
  'to-sign',
  'names-to-confirm',
  'case-untaken',
  'case-ends-soon',
  'data-requested',
  'address-to-check',
  'plan-to-agree',
  'responsibility-accepted',
  'responsibility-declined',
  'responsibility-talked',
  'responsibility-ended',
  'access-answered',
  'access-ended',
  'invitation-answered',
  'left-plan',
  'access-given',
  'consent-recorded',
  'plan-shut',
  'opening-answered',
  'municipality-answered',
  'reopening-answered',
  'wish-entered',
  'case-noted',
  'case-delayed',
  'case-decided',
  'need-joined',
] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];

/** Why somebody puts off what waits for them: known to themselves alone. */
export const SNOOZE_REASONS = ['waits-for-others', 'no-time-now', 'later-agreed'] as const;
export type SnoozeReason = (typeof SNOOZE_REASONS)[number];

/** What the history of facts tells of. */
export const CHANGED_NOUNS = [
  'plan',
  'goal',
  'measure',
  'responsibility',
  'participant',
  'access',
  'disagreement',
  'attachment',
  'words',
] as const;
export type ChangedNoun = (typeof CHANGED_NOUNS)[number];

/** What the owner may disagree with, or take out until all agree. */
export const OBJECTABLES = ['section', 'goal', 'measure'] as const;
export type Objectable = (typeof OBJECTABLES)[number];

export const ATTACHMENT_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];

/** Where somebody stands around the owner; the owner places them. */
export const NETWORK_RINGS = ['near', 'helps'] as const;
export type NetworkRing = (typeof NETWORK_RINGS)[number];

/** What somebody without a login is to the owner: how they are drawn. */
export const CONTACT_KINDS = ['family', 'volunteer', 'service'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** What somebody saw of a section, as the owner is told it; the first alone counts as reading. */
export const OPENING_KINDS = ['opened', 'titles', 'question', 'found', 'file', 'copied', 'printed'] as const;
export type OpeningKind = (typeof OPENING_KINDS)[number];

/** "Er det noen som ikke skal vite at du har en plan?" The last is as good as no answer. */
export const SAFE_CONTACT_ANSWERS = ['nobody', 'somebody', 'do-not-know'] as const;
export type SafeContactAnswer = (typeof SAFE_CONTACT_ANSWERS)[number];

/** How somebody may be reached; a letter is asked for by nobody, and obeys as the others do. */
export const CONTACT_CHANNELS = ['in-app', 'text-message', 'phone-call', 'email', 'letter'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** How often somebody wants to be told outside the app that something new waits. */
export const NOTICE_PACES = ['off', 'at-once', 'daily'] as const;
export type NoticePace = (typeof NOTICE_PACES)[number];

/** Why nothing is sent to somebody. */
export const NOTICE_HINDRANCES = [
  'under-age',
  'not-answered',
  'only-here',
  'by-phone',
  'no-address',
  'turned-off',
] as const;
export type NoticeHindrance = (typeof NOTICE_HINDRANCES)[number];

/** Why a notice did not come through: refused at the door, sent back later, or nobody there for a day and longer. */
export const NOTICE_FAILURES = ['refused', 'returned', 'away'] as const;
export type NoticeFailure = (typeof NOTICE_FAILURES)[number];

/** What the register says of somebody's address: kode 7 and kode 6. */
export const ADDRESS_GRADES = ['none', 'confidential', 'strictly-confidential'] as const;
export type AddressGrade = (typeof ADDRESS_GRADES)[number];

/** What a log controller is asked to look at: what is unusual in the log, found by counting alone. */
export const ANOMALY_KINDS = ['no-relation', 'at-night', 'many-plans', 'searches'] as const;
export type AnomalyKind = (typeof ANOMALY_KINDS)[number];

/** What a log controller made of it. */
export const LOG_MARKS = ['in-order', 'investigate'] as const;
export type LogMark = (typeof LOG_MARKS)[number];

/** Pages of a plan that somebody puts on paper. */
export const PRINTED_PAGES = ['plan', 'board', 'network', 'who-sees-what', 'history', 'other'] as const;
export type PrintedPage = (typeof PRINTED_PAGES)[number];

/** What somebody asks of what is kept about them. */
export const DATA_REQUEST_KINDS = ['correction', 'deletion'] as const;
export type DataRequestKind = (typeof DATA_REQUEST_KINDS)[number];

export const DATA_REQUEST_STATES = ['waiting', 'done', 'refused'] as const;
export type DataRequestState = (typeof DATA_REQUEST_STATES)[number];

/** Why the municipality says no; the texts are in libs/wording/src/law.ts. */
export const DATA_REFUSALS = ['kept-by-law', 'held-to-be-right', 'concerns-others'] as const;
export type DataRefusal = (typeof DATA_REFUSALS)[number];

/** How old the owner of a plan is, each from the age it names; the last where nobody has said. */
export const AGE_GROUPS = ['child', 'from-18', 'from-30', 'from-50', 'from-67', 'from-80', 'not-known'] as const;
export type AgeGroup = (typeof AGE_GROUPS)[number];

/** What the coordinating unit looks for among the plans of its municipality. */
export const REGISTER_MARKS = [
  'without-coordinator',
  'over-date',
  'consent-ends',
  'not-opened',
  'comes-of-age',
] as const;
export type RegisterMark = (typeof REGISTER_MARKS)[number];

/** From the day that a need was reported until it is answered, kept together with another case, or ended by a death. */
export const CASE_STATES = ['open', 'decided', 'joined', 'ended'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** As what somebody reports a need: for themself, for one of their own, or at work. */
export const REPORTERS = ['person', 'next-of-kin', 'professional'] as const;
export type Reporter = (typeof REPORTERS)[number];

/** "Vet personen at du melder?" */
export const PERSON_KNOWS = ['wants-it', 'guardians-want-it', 'not-yet'] as const;
export type PersonKnows = (typeof PERSON_KNOWS)[number];

/** Words of a case, each read by the coordinating unit and by the person it is about. */
export const CASE_TEXTS = ['report', 'reach', 'said-name', 'note', 'wish', 'delay', 'decision'] as const;
export type CaseText = (typeof CASE_TEXTS)[number];

/** Has the person a plan in another municipality? Nobody but they can tell. */
export const PLANS_ELSEWHERE = ['not-asked', 'none', 'somewhere'] as const;
export type PlanElsewhere = (typeof PLANS_ELSEWHERE)[number];

/** The answer to a report of need: a plan of one type, or no. */
export const CASE_DECISIONS = [...PLAN_TYPES, 'refused'] as const;
export type CaseDecision = (typeof CASE_DECISIONS)[number];

/** What the law asks for before a family has a barnekoordinator: all of them. */
export const CHILD_CONDITIONS = ['under-18', 'serious', 'long-term', 'other-services', 'family-wants'] as const;
export type ChildCondition = (typeof CHILD_CONDITIONS)[number];

/** What is done in a case, in the order in which it usually is. */
export const CASE_STEPS = ['take', 'talk', 'wish', 'coordinator', 'decide'] as const;
export type CaseStep = (typeof CASE_STEPS)[number];

export const CASE_LETTERS = ['case-received', 'case-delayed', 'case-decided'] as const;
export type CaseLetter = (typeof CASE_LETTERS)[number];

/** How the person's consent comes with a decision: given already, or to be signed when they sign in. */
export const CASE_CONSENTS = ['on-paper', 'orally', 'at-sign-in'] as const;
export type CaseConsent = (typeof CASE_CONSENTS)[number];

/** The municipality's own time limits, in days; defaults and bounds are in deadlines.ts. */
export const DEADLINES = [
  'case-ends-soon',
  'coordinator-proposed',
  'coordinator-accepted',
  'first-contact',
  'first-reminder',
  'last-reminder',
  'review-to-substitute',
  'review-to-ke',
  'consent-ends-soon',
  'plan-not-opened',
] as const;
export type Deadline = (typeof DEADLINES)[number];

/** Whom to call: when it cannot wait, the third for those under 18; and, where it is set, about a report of need. */
export const URGENT_NUMBERS = ['emergency', 'doctor', 'children', 'coordinating-unit'] as const;
export type UrgentNumber = (typeof URGENT_NUMBERS)[number];

/** Ladders of service levels that a municipality may use; the levels of the last are its own to enter. */
export const SERVICE_LADDERS = ['care-ladder', 'welfare-ladder', 'effort-pyramid'] as const;
export type ServiceLadder = (typeof SERVICE_LADDERS)[number];

/** Letters that the municipality may put in its own words; what each may name is in letters.ts. */
export const LETTER_KINDS = [
  'need-received',
  'need-delayed',
  'need-plan',
  'need-coordinator',
  'need-child-coordinator',
  'need-light-plan',
  'need-refused',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** What a letter may name. */
export const LETTER_FIELDS = [
  'name',
  'municipality',
  'received',
  'due',
  'new-date',
  'reason',
  'coordinator',
  'handler',
] as const;
export type LetterField = (typeof LETTER_FIELDS)[number];
/** How the next look at a plan stands: far ahead, near, on its day, or past it and whose matter it has become. */
export const REVIEW_STATES = ['ahead', 'soon', 'close', 'today', 'lapsed', 'with-substitute', 'with-ke'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** How a goal has gone since last time, as somebody sees it. */
export const REVIEW_COURSES = ['better', 'as-before', 'harder'] as const;
export type ReviewCourse = (typeof REVIEW_COURSES)[number];

/** What is decided about a measure when the plan is looked at. */
export const REVIEW_OUTCOMES = ['increase', 'continue', 'step-down', 'end', 'try-other'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** Who says how a goal has gone: each apart from the others. */
export const REVIEW_VOICES = ['owner', 'next-of-kin', 'service'] as const;
export type ReviewVoice = (typeof REVIEW_VOICES)[number];

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
  'leads-unit',
  'unit-is-here',
  'is-another',
  'only-works-here',
  'sign-in-is-open',
  'wears-hat',
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
  'own-log',
  'other-hat',
  'closed-sign-in',
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
  'reached-safely',
  'own-data',
  'need-is-answered',
] as const;
export type Law = (typeof LAWS)[number];
