// How each command is done by somebody who may: by whom, what must be done first, and what is said that no type tells.
import { addDays, HAND_OVER_STEPS, systemClock, today, type WornHat } from '@samplan/domain';
import { cast, insertMunicipality, insertPerson, municipalities, units } from '@samplan/testing';
import type { IssuerConfig } from '../../src/kernel/config';
import type { FullPlan } from './full-plan';
import type { House } from './house';

export interface Way {
  /** The owner, unless told. */
  readonly who?: keyof typeof cast;
  readonly hat?: WornHat;
  /** The command that makes what this one is about. */
  readonly after?: string;
  /** In the place of what is filled in by type; undefined leaves out. */
  says?(at: World): Said | Promise<Said>;
}

type Said = Readonly<Record<string, unknown>>;

export interface World {
  readonly house: House;
  readonly full: FullPlan;
  /** For an argument of that name. */
  id(name: string): string;
  /** The one value that is asked for, as text. */
  one(sql: string, params?: readonly unknown[]): Promise<string>;
  ask(who: keyof typeof cast, query: string, variables?: object): Promise<string>;
}

/** By which those come who are in several municipalities. */
export const DOOR: IssuerConfig = {
  key: 'citizens',
  kind: 'citizens',
  issuer: 'https://issuer.invalid',
  clientId: 'samplan',
  client: { secret: 'none' },
  minimumAcr: 'idporten-loa-high',
  name: { nb: 'Logg inn' },
};
const TODAY = today(systemClock);
const MONTH = TODAY.slice(0, 7);
const NEWCOMER = { givenName: 'Ord', familyName: 'Ord', nationalId: cast.arne.nationalId };
const UNIT = { organisationId: undefined, newOrganisation: undefined, servedTenantIds: [] };
const OF_OLA = { personId: cast.ola.person, told: { form: 'on_paper', on: TODAY } };
const LEVELS = { to: 'read', seen: 'none' };

const newest = (table: string, by: string) => (at: World) =>
  at.one(`select id from "${table}" where plan_id = $1 order by ${by} desc limit 1`, [at.full.plan.id]);
const word = ({ full }: World, what: string) => full.words.find((one) => one.endsWith(what)) ?? '';

const draft = (at: World) => ({ sectionId: at.id('draftOf'), seen: word(at, 'draft') });

/** Of somebody who opened the home section by night, so that it is unusual. */
const unusual = async (at: World) => {
  const night = `($4::date + time '03:10') at time zone 'Europe/Oslo'`;
  await at.house.rows.query(
    `insert into audit (tenant_id, account_id, person_id, hat, action, rule, plan_id, section_id, unit_id, at)
     select tenant_id, account_id, id, 'participant', 'open-section', 'D4', $2, $3, $5, ${night} from person where id = $1`,
    [cast.hege.person, at.full.plan.id, at.id('sectionId'), addDays(TODAY, -1), units.homeCare.id],
  );
  return {
    anomaly: /"anomalies":\[\{"id":"([^"]+)"/.exec(await at.ask('logg', '{ logControl { anomalies { id } } }'))?.[1],
  };
};

/** The one who is seen to have opened the plan this month. */
const reader = async (at: World) => {
  await at.ask('hege', 'query ($id: ID!) { section(sectionId: $id) { id words { body } } }', {
    id: at.id('sectionId'),
  });
  const openings = await at.ask('ola', 'query ($id: ID!) { plan(planId: $id) { openings { readers { id } } } }', {
    id: at.id('planId'),
  });
  return { reader: /"readers":\[\{"id":"([^"]+)"/.exec(openings)?.[1], month: MONTH };
};

/** Of the coordinating unit. */
const KE = { who: 'inga', hat: 'coordinating-unit' } as const;
/** The question to the unit, as far as it has come. */
const requestAt = (state: string) => async (at: World) => {
  await at.house.rows.query('update coordinator_request set state = $2 where id = $1', [at.id('requestId'), state]);
  return {};
};
/** Of the unit in which the helper works. */
const LEADER = { who: 'kari', hat: 'unit-leader' } as const;

export const WAYS: Readonly<Record<string, Way>> = {
  reportNeed: { says: () => ({ about: undefined, unitId: undefined }) },
  enterNeed: { ...KE, says: () => ({ receivedOn: undefined }) },
  handCase: { ...KE, says: () => ({ toId: cast.inga.person }) },
  addCaseNote: KE,
  writeWish: KE,
  seekCoordinator: KE,
  noteElsewhere: { ...KE, says: () => ({ answer: 'none' }) },
  joinCase: KE,
  writeCaseDraft: { ...KE, says: () => ({ letter: 'case_delayed', seen: undefined }) },
  delayCase: { ...KE, says: () => ({ until: addDays(TODAY, 60) }) },
  decideCase: { ...KE, says: () => ({ decision: 'refused', consent: undefined }) },
  lowerAccess: { says: () => ({ personId: undefined, to: 'none', seen: 'edit' }) },
  giveAccessBack: {
    after: 'lowerAccess',
    says: async (at) => ({ loweringId: await newest('access_lowering', 'lowered_at')(at) }),
  },
  widenAccess: { says: (at) => ({ sectionId: at.id('draftOf'), personId: undefined, ...LEVELS }) },
  answerWidening: { says: (at) => ({ wideningId: at.id('wishId') }) },
  recordConsent: {
    who: 'kari',
    says: (at) => ({ form: 'on_paper', on: TODAY, witness: undefined, wideningIds: [at.id('wishId')] }),
  },
  recordAnswer: {
    who: 'kari',
    says: (at) => ({
      wideningId: at.id('wishId'),
      state: 'refused',
      form: 'orally',
      on: TODAY,
      witness: 'Anne Nordli',
    }),
  },
  withdrawAll: { says: () => ({ personId: undefined }) },
  giveAllBack: {
    after: 'withdrawAll',
    says: async (at) => ({
      batchId: await at.one(
        'select batch_id as id from access_lowering where plan_id = $1 order by lowered_at desc limit 1',
        [at.full.plan.id],
      ),
    }),
  },
  givePlanConsent: { after: 'withdrawPlanConsent' },
  answerDataRequest: { who: 'inga', hat: 'coordinating-unit' },
  openDraft: {
    says: async (at) => {
      const drafts = 'select id from doc where section_id = $1 and is_draft';
      for (const of of ['doc_update', 'doc_client'])
        await at.house.rows.query(`delete from ${of} where doc_id in (${drafts})`, [at.id('draftOf')]);
      await at.house.rows.query('delete from doc where section_id = $1 and is_draft', [at.id('draftOf')]);
      return { sectionId: at.id('draftOf') };
    },
  },
  shareDraft: { says: draft },
  takeSharingBack: {
    after: 'shareDraft',
    says: async (at) => ({ sectionId: at.id('draftOf'), sharingId: await newest('draft_sharing', 'shared_at')(at) }),
  },
  showWhileWriting: { says: draft },
  changeGoal: { says: () => ({ set: { aim: 'improve' }, seen: { aim: null } }) },
  orderGoals: {
    after: 'addGoal',
    says: async (at) => ({ goalIds: [await newest('goal', 'created_at')(at), at.id('goalId')] }),
  },
  endGoal: { says: () => ({ reopen: undefined }) },
  markAnomaly: { who: 'logg', says: unusual },
  revealEmployee: { who: 'logg', says: unusual },
  answerLogQuestion: {
    who: 'logg',
    after: 'askMunicipality',
    says: async (at) => ({
      question: /"questions":\[\{"id":"([^"]+)"/.exec(await at.ask('logg', '{ logControl { questions { id } } }'))?.[1],
    }),
  },
  verifyLog: { who: 'logg' },
  addMeasure: { says: () => ({ facts: undefined }) },
  changeMeasure: { says: () => ({ set: { state: 'on_hold' }, seen: { state: 'going' } }) },
  orderMeasures: {
    after: 'addMeasure',
    says: async (at) => ({ measureIds: [await newest('measure', 'created_at')(at), at.id('measureId')] }),
  },
  changeHelper: { says: () => ({ helps: false }) },
  answerResponsibility: { who: 'hege', says: () => ({ reason: undefined }) },
  removeSaying: {
    after: 'sayHowItGoes',
    says: async (at) => ({
      sayingId: await at.one('select id from review_saying where plan_id = $1 and said_by = $2', [
        at.full.plan.id,
        cast.ola.person,
      ]),
    }),
  },
  endReview: { says: () => ({ nextReviewOn: addDays(TODAY, 90) }) },
  changeNetworkPerson: {
    says: (at) => ({ personId: undefined, set: { does: 'Ord' }, seen: { does: word(at, 'does') } }),
  },
  findPeople: { says: () => ({ nationalId: undefined }) },
  invite: {
    who: 'kari',
    says: () => ({
      personId: cast.anne.person,
      unitId: undefined,
      newcomer: undefined,
      role: 'next-of-kin',
      grants: [],
    }),
  },
  approveInvitation: {
    after: 'invite',
    says: async (at) => ({ invitationId: await newest('invitation', 'invited_at')(at) }),
  },
  answerInvitation: {
    who: 'anne',
    hat: 'private',
    after: 'approveInvitation',
    says: async (at) => ({ invitationId: await newest('invitation', 'invited_at')(at) }),
  },
  leavePlan: { who: 'hege' },
  removeParticipant: {
    says: async (at) => ({
      participantId: await at.one("select id from participation where plan_id = $1 and role = 'participant'", [
        at.full.plan.id,
      ]),
    }),
  },
  wishAccess: { who: 'kari', says: ({ full }) => ({ sectionId: full.plan.section('leisure'), personId: undefined }) },
  putOff: { says: (at) => ({ waitingId: at.id('wishId') }) },
  takeUp: { after: 'putOff', says: (at) => ({ waitingId: at.id('wishId') }) },
  openPlan: {
    after: 'closePlan',
    says: (at) => ({ consent: { form: 'signed_here', language: 'nb', textVersion: '1', givenById: at.id('ownerId') } }),
  },
  changePlanState: { says: () => ({ periodFrom: undefined, periodTo: undefined, nextReviewOn: undefined }) },
  changePlan: {
    says: () => ({ set: { nextReviewOn: addDays(TODAY, 30) }, seen: { nextReviewOn: addDays(TODAY, 60) } }),
  },
  keepUnstored: { after: 'closePlan' },
  askMunicipality: { says: reader },
  askReader: { says: reader },
  answerReaderQuestion: { who: 'hege' },
  closeCalendarFeed: { after: 'openCalendarFeed' },
  setNotices: { says: () => ({ address: undefined }) },
  answerSafeContact: { says: () => ({ address: undefined }) },
  lookUpOwner: { who: 'kari' },
  lookUpPerson: {
    who: 'inga',
    hat: 'coordinating-unit',
    after: 'importPeople',
    says: () => ({ nationalId: cast.lea.nationalId }),
  },
  setAddressGrade: { who: 'inga', hat: 'coordinating-unit' },
  enterTenant: {
    says: async ({ house: { rows } }) => {
      await insertMunicipality(rows, 'nordvik');
      await rows.query(
        "insert into person (tenant_id, account_id, given_name) values ($1, $2, 'Ola') on conflict do nothing",
        [municipalities.nordvik.id, cast.ola.account],
      );
      await rows.query('update session set door = $2 where account_id = $1', [cast.ola.account, DOOR.key]);
      return { tenantId: municipalities.nordvik.id };
    },
  },
  openCoordinatorSearch: { ...KE, says: () => ({ personId: cast.ola.person }) },
  askUnit: { ...KE, says: requestAt('withdrawn') },
  withdrawCoordinatorRequest: KE,
  recordCoordinatorAnswer: {
    ...KE,
    says: async (at) => ({ ...(await requestAt('accepted')(at)), answer: 'meet_first', form: 'on_paper' }),
  },
  proposeCoordinator: { ...LEADER, says: requestAt('asked') },
  declineCoordinatorRequest: { ...LEADER, says: requestAt('asked') },
  setCoordinatorRoom: LEADER,
  answerCoordinatorProposal: { who: 'hege', says: requestAt('proposed') },
  goThroughHandOver: { who: 'hege' },
  acceptHandOver: {
    who: 'hege',
    says: async (at) => {
      await at.house.rows.query(
        `insert into hand_over_step (hand_over_id, tenant_id, step, done_by, done_at)
         select h.id, h.tenant_id, s.step, h.to_id, now() from hand_over h cross join unnest($2::text[]) s(step)
         where h.id = $1 on conflict do nothing`,
        [at.id('handOverId'), HAND_OVER_STEPS],
      );
      return {};
    },
  },
  setSubstitute: {
    who: 'kari',
    says: async (at) => {
      await insertPerson(at.house.rows, cast.aud, TODAY);
      return { personId: cast.aud.person, from: TODAY, to: addDays(TODAY, 7) };
    },
  },
  endSubstitute: {
    who: 'kari',
    after: 'setSubstitute',
    says: async (at) => ({
      participantId: await at.one('select id from participation where plan_id = $1 and is_substitute', [
        at.full.plan.id,
      ]),
    }),
  },
  setSubstituteFor: {
    ...KE,
    says: async (at) => {
      await insertPerson(at.house.rows, cast.aud, TODAY);
      return { personId: cast.aud.person, from: TODAY, to: addDays(TODAY, 7) };
    },
  },
  endSubstituteFor: {
    ...KE,
    after: 'setSubstitute',
    says: async (at) => ({
      participantId: await at.one('select id from participation where plan_id = $1 and is_substitute', [
        at.full.plan.id,
      ]),
    }),
  },
  askForReview: {
    ...KE,
    says: async (at) => {
      await at.house.rows.query('update plan set next_review_on = current_date - 1 where id = $1', [at.full.plan.id]);
      return {
        participantId: await at.one("select id from participation where plan_id = $1 and role = 'coordinator'", [
          at.full.plan.id,
        ]),
      };
    },
  },
  answerCoordinator: {
    says: async (at) => ({ ...(await requestAt('accepted')(at)), answer: 'meet_first' }),
  },
  closeSignIn: { who: 'inga', hat: 'coordinating-unit', says: () => ({ personId: cast.anne.person }) },
  reopenSignIn: {
    who: 'inga',
    hat: 'coordinating-unit',
    after: 'closeSignIn',
    says: () => ({ personId: cast.anne.person }),
  },
  askReopening: { after: 'closePlan' },
  answerReopening: {
    who: 'inga',
    hat: 'coordinating-unit',
    after: 'askReopening',
    says: async (at) => ({
      reopeningId: await newest('plan_reopening', 'asked_at')(at),
      accept: true,
      answer: undefined,
    }),
  },
  closePlanFor: { who: 'inga', hat: 'coordinating-unit', says: () => OF_OLA },
  askReopeningFor: { who: 'inga', hat: 'coordinating-unit', after: 'closePlan', says: () => OF_OLA },
  recordDeath: { who: 'kari', says: () => ({ diedOn: TODAY }) },
  enterDeath: { who: 'inga', hat: 'coordinating-unit', says: () => ({ personId: cast.anne.person, diedOn: TODAY }) },
  undoDeath: {
    who: 'inga',
    hat: 'coordinating-unit',
    after: 'enterDeath',
    says: () => ({ personId: cast.anne.person }),
  },
  setDeadline: { who: 'admin', says: () => ({ days: 5 }) },
  setNoticeHours: { who: 'admin', says: () => ({ from: 9, to: 16 }) },
  setUrgentNumber: { who: 'admin', says: () => ({ number: '22 33 44 55' }) },
  setTemplate: {
    who: 'admin',
    says: () => ({
      parts: [
        { kind: 'what_matters', titleKey: 'whatMatters' },
        { kind: 'life_area', titleKey: 'home' },
        { kind: 'own', titleKey: 'own' },
      ],
    }),
  },
  setLadder: { who: 'admin' },
  setLetter: { who: 'admin' },
  addUnit: { who: 'admin', says: () => UNIT },
  changeUnit: {
    who: 'admin',
    says: () => ({ input: { name: 'Ord', shortName: 'Ord', kind: 'home_care', servedTenantIds: [] } }),
  },
  closeUnit: { who: 'admin', says: () => ({ on: TODAY }) },
  reopenUnit: { who: 'admin', after: 'closeUnit' },
  findColleagues: { who: 'admin', says: () => ({ nationalId: undefined }) },
  addMember: { who: 'admin', says: () => ({ personId: undefined, newcomer: NEWCOMER }) },
  confirmMembers: { who: 'admin' },
  endMembership: { who: 'admin' },
  giveRole: {
    who: 'admin',
    says: () => ({ personId: cast.kari.person, role: 'log_controller', unitId: undefined }),
  },
  takeRole: { who: 'admin' },
  importPeople: {
    who: 'admin',
    says: () => ({ csv: `Fødselsnummer;Fornavn;Etternavn;Enhet\n${cast.lea.nationalId};Lea;Ord;Fysioterapi` }),
  },
};

/** Commands that leave no row of their own, and why. */
export const UNLOGGED: Readonly<Record<string, string>> = {
  extendSession: 'somebody is still at the page, and does nothing',
  seeDataAnswers: 'marks answers to what one asked oneself as read',
};

/** Commands of which something is written apart from their row, and why. */
export const APART: Readonly<Record<string, readonly string[]>> = {
  // The check runs by itself too; the row says that somebody asked for it.
  verifyLog: ['audit_check'],
};
