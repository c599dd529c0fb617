// Questions and commands about measures, as the flow specs of measures, responsibility, the board and what waits ask them.
import { cast, type BuiltPlan } from '@samplan/testing';
import type { Answer, House } from './house';

export type Who = keyof typeof cast;

const PERSON = '{ id name }';
const RESPONSIBILITY = `{ id kind state person ${PERSON} party unit unitId askedBy ${PERSON} askedAt answerBy
  answeredBy ${PERSON} answeredAt declineReason answerWords }`;
export const MEASURE = `id planId sectionId goalId kind state startsOn deadlineOn recurrence { every weekdays time }
  decision decisionReference serviceLevel { id name } trainingTried title
  words { what how extent extentText hasHow } responsible ${RESPONSIBILITY} asked ${RESPONSIBILITY}
  declined ${RESPONSIBILITY} helpers ${PERSON} createdBy ${PERSON} createdAt`;
const REFUSED = '... on Refusal { code missing }';

export const SECTION = `query ($sectionId: ID!) { section(sectionId: $sectionId) { id measures { ${MEASURE} } } }`;
export const CANDIDATES = `query ($sectionId: ID!) { section(sectionId: $sectionId) {
  candidates { kind personId unitId name party mayRead people ${PERSON} } } }`;
export const PLAN = `query ($planId: ID!) { plan(planId: $planId) { sections { id measures { ${MEASURE} } } } }`;
export const BOARD = `query ($planId: ID!) { board(planId: $planId) { planId nextReviewOn owner ${PERSON}
  measures { ${MEASURE} } people { person ${PERSON} party title unit } } }`;
export const QUESTION = `query ($sectionId: ID!, $responsibilityId: ID!) {
  responsibility(sectionId: $sectionId, responsibilityId: $responsibilityId) { id planId owner ${PERSON} goalTitle
    mayAnswer responsibility ${RESPONSIBILITY} measure { ${MEASURE} } talk { id by ${PERSON} at words } } }`;
const ITEM = `{ id kind planId owner ${PERSON} ownerName sectionId title subjectId by ${PERSON} about sectionTitle level at
  answerBy accepted putOffUntil }`;
const WAITING_FIELDS = `{ questions ${ITEM} news ${ITEM} accepted { planId owner ${PERSON} sectionId measureId title
  deadlineOn recurrence { every weekdays time } state overdue putOffUntil mayFinish } }`;
export const WAITING = `{ waiting ${WAITING_FIELDS} }`;
export const SEEN = `mutation ($tellingId: ID!) { seen(tellingId: $tellingId) ${WAITING_FIELDS} }`;

const ADD = `mutation ($input: AddMeasureInput!) { addMeasure(input: $input) { __typename
  ... on MeasureAdded { measure { ${MEASURE} } } ${REFUSED} } }`;
const CHANGE = `mutation ($input: ChangeMeasureInput!) { changeMeasure(input: $input) { __typename
  ... on MeasureChanged { measure { ${MEASURE} } } ${REFUSED}
  ... on FactsCollided { collisions { field theirs yours changedBy ${PERSON} changedAt } } } }`;
const ORDER = `mutation ($sectionId: ID!, $measureIds: [ID!]!) {
  orderMeasures(sectionId: $sectionId, measureIds: $measureIds) { measures { id } } }`;
const HELPER = `mutation ($input: ChangeHelperInput!) { changeHelper(input: $input) { id helpers ${PERSON} } }`;
const ASK = `mutation ($input: AskResponsibilityInput!) { askResponsibility(input: $input) { __typename
  ... on ResponsibilityAsked { measure { ${MEASURE} } } ${REFUSED} } }`;
const ANSWER = `mutation ($input: AnswerResponsibilityInput!) { answerResponsibility(input: $input) { __typename
  ... on ResponsibilityAnswered { measure { ${MEASURE} } } ${REFUSED} } }`;
const TALK = `mutation ($input: TalkResponsibilityInput!) { talkResponsibility(input: $input) { id mayAnswer
  responsibility ${RESPONSIBILITY} talk { id by ${PERSON} at words } } }`;
const END = `mutation ($input: EndResponsibilityInput!) { endResponsibility(input: $input) { ${MEASURE} } }`;

type Told = Record<string, unknown>;

export const told = (value: unknown): Told => (typeof value === 'object' && value !== null ? { ...value } : {});
export const listed = (value: unknown): readonly Told[] => (Array.isArray(value) ? value.map(told) : []);

/** The code of a refusal, whether it is a member of the answer or an error; undefined where there is none. */
export const codeOf = ({ errors, data }: Answer): unknown =>
  errors[0]?.extensions['code'] ?? Object.values(data ?? {}).map((part) => told(part)['code'])[0];

export class MeasuresWorld {
  private readonly cookies = new Map<Who, string>();

  constructor(
    readonly house: House,
    readonly plan: BuiltPlan,
  ) {}

  async ask(key: Who, query: string, variables: object = {}): Promise<Answer> {
    const cookie = this.cookies.get(key) ?? (await this.house.signIn(cast[key]));
    this.cookies.set(key, cookie);
    return this.house.ask(cookie, query, variables);
  }

  add(key: Who, section: string, input: object = {}): Promise<Answer> {
    return this.ask(key, ADD, { input: { sectionId: this.plan.section(section), what: 'Et tiltak', ...input } });
  }

  /** @returns its id */
  async added(key: Who, section: string, input: object = {}): Promise<string> {
    const answer = await this.add(key, section, input);
    const { id } = told(told(answer.data?.['addMeasure'])['measure']);
    if (typeof id !== 'string') throw new Error(answer.raw);
    return id;
  }

  change(key: Who, section: string, measureId: string, set: object, seen: object): Promise<Answer> {
    return this.ask(key, CHANGE, { input: { sectionId: this.plan.section(section), measureId, set, seen } });
  }

  order(key: Who, section: string, measureIds: readonly string[]): Promise<Answer> {
    return this.ask(key, ORDER, { sectionId: this.plan.section(section), measureIds });
  }

  helper(key: Who, section: string, measureId: string, personId: string, helps = true): Promise<Answer> {
    return this.ask(key, HELPER, { input: { sectionId: this.plan.section(section), measureId, personId, helps } });
  }

  askFor(key: Who, section: string, measureId: string, whom: object): Promise<Answer> {
    return this.ask(key, ASK, { input: { sectionId: this.plan.section(section), measureId, ...whom } });
  }

  /** @returns the id of the question that waits, or of whoever took it */
  async asked(key: Who, section: string, measureId: string, whom: object): Promise<string> {
    const answer = await this.askFor(key, section, measureId, whom);
    const { asked, responsible } = told(told(answer.data?.['askResponsibility'])['measure']);
    const { id } = told(asked ?? responsible);
    if (typeof id !== 'string') throw new Error(answer.raw);
    return id;
  }

  answer(key: Who, section: string, responsibilityId: string, how: object): Promise<Answer> {
    return this.ask(key, ANSWER, { input: { sectionId: this.plan.section(section), responsibilityId, ...how } });
  }

  talk(key: Who, section: string, responsibilityId: string, words: string): Promise<Answer> {
    return this.ask(key, TALK, { input: { sectionId: this.plan.section(section), responsibilityId, words } });
  }

  end(key: Who, section: string, responsibilityId: string): Promise<Answer> {
    return this.ask(key, END, { input: { sectionId: this.plan.section(section), responsibilityId } });
  }

  question(key: Who, section: string, responsibilityId: string): Promise<Answer> {
    return this.ask(key, QUESTION, { sectionId: this.plan.section(section), responsibilityId });
  }

  async measures(key: Who, section: string): Promise<readonly Told[]> {
    const { data, raw } = await this.ask(key, SECTION, { sectionId: this.plan.section(section) });
    if (!data?.['section']) throw new Error(raw);
    return listed(told(data['section'])['measures']);
  }

  async measure(key: Who, section: string, id: string): Promise<Told> {
    const found = (await this.measures(key, section)).find((one) => one['id'] === id);
    if (!found) throw new Error('No such measure in the answer.');
    return found;
  }

  async waiting(key: Who): Promise<Told> {
    const { data, raw } = await this.ask(key, WAITING);
    if (!data?.['waiting']) throw new Error(raw);
    return told(data['waiting']);
  }

  history(subject: string): Promise<readonly Told[]> {
    return this.house.rows.query(
      'select noun, field, before, after, changed_by, hat from fact_change where subject_id = $1 order by id',
      [subject],
    );
  }

  async audited(measure: string): Promise<readonly unknown[]> {
    const rows = await this.house.rows.query<{ action: string; rule: string; hat: string }>(
      `select action, rule, hat from audit where details ->> 'measure' = $1 order by id`,
      [measure],
    );
    return rows.map(({ action, rule, hat }) => [action, rule, hat]);
  }

  /** Who has been told what, in order. */
  async tellings(subject: string): Promise<readonly unknown[]> {
    const rows = await this.house.rows.query<{ kind: string; person_id: string }>(
      'select kind, person_id from telling where subject_id = $1 order by at, kind, person_id',
      [subject],
    );
    const nameOf = (person: string) => Object.values(cast).find((one) => one.person === person)?.key;
    return rows.map(({ kind, person_id }) => `${kind} ${nameOf(person_id)}`);
  }
}
