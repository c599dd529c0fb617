// A case as it is told: to the coordinating unit in a list and whole, and to the person.
import {
  ageOn,
  caseDay,
  daysBetween,
  initialsOf,
  mayReach,
  nextSteps,
  type AddressGrade,
  type CaseConsent,
  type CaseDecision,
  type CaseLetter,
  type CaseState,
  type CaseStep,
  type CaseText,
  type ChildCondition,
  type ContactChannel,
  type Language,
  type PersonId,
  type PersonKnows,
  type PlainDate,
  type PlanElsewhere,
  type Reporter,
  type SafeContactAnswer,
} from '@samplan/domain';

/** As the database has it. */
export interface CaseRow {
  readonly id: string;
  readonly personId: PersonId;
  readonly name: string;
  readonly born: PlainDate | null;
  readonly language: Language;
  readonly state: CaseState;
  readonly receivedOn: PlainDate;
  readonly receivedAt: Date;
  readonly dueOn: PlainDate;
  readonly delayedTo: PlainDate | null;
  readonly reporter: Reporter;
  readonly reportedBy: string | null;
  readonly title: string;
  readonly unit: string | null;
  readonly knows: PersonKnows;
  readonly handler: PersonId | null;
  readonly handlerName: readonly [string, string] | null;
  readonly elsewhere: PlanElsewhere;
  readonly isAgreed: boolean;
  readonly joinedInto: string | null;
  readonly decision: CaseDecision | null;
  readonly decidedAt: Date | null;
  readonly hasNotes: boolean;
  readonly hasWish: boolean;
  readonly hasCoordinator: boolean;
  /** For a coordinator, under way or over. */
  readonly searchId: string | null;
  /** Whom both sides have said yes to. */
  readonly coordinator: string | null;
  readonly hasOpenPlan: boolean;
  readonly isTwice: boolean;
}

export interface TextRow {
  readonly id: string;
  readonly caseId: string;
  readonly kind: CaseText;
  readonly words: string;
  readonly by: PersonId;
  readonly names: readonly [string, string];
  readonly at: Date;
}

export interface LetterRow {
  readonly id: string;
  readonly kind: CaseLetter;
  readonly language: Language;
  readonly body: { readonly heading: string; readonly paragraphs: readonly string[] };
  readonly madeAt: Date;
}

/** What stands in a decision or a new date that is not sent yet. */
export interface Drafted {
  readonly letter: CaseLetter;
  readonly words: string;
  readonly until: PlainDate | null;
  readonly decision: CaseDecision | null;
  readonly conditions: readonly ChildCondition[];
  readonly consent: CaseConsent | null;
  readonly witness: string;
}

export interface DraftRow extends Drafted {
  readonly by: PersonId;
  readonly names: readonly [string, string];
  readonly at: Date;
}

export interface Reach {
  readonly answer: SafeContactAnswer | null;
  readonly channel: ContactChannel | null;
  readonly addressGrade: AddressGrade;
}

export interface Keeper {
  readonly personId: PersonId;
  readonly name: string;
  readonly givenName: string;
  readonly initials: string;
}

/** When, for whom, and how early one is reminded. */
export interface Asked {
  readonly on: PlainDate;
  readonly by: PersonId;
  readonly soon: number;
}

export const keeper = (personId: PersonId, [given, family]: readonly [string, string]): Keeper => {
  const name = `${given} ${family}`.trim();
  return { personId, name, givenName: given, initials: initialsOf(name) };
};

export const stepsOf = (row: CaseRow): readonly CaseStep[] =>
  nextSteps({ ...row, isDecided: row.state !== 'open', hasHandler: row.handler !== null });

export const listed = (row: CaseRow, { on, by, soon }: Asked) => ({
  ...row,
  ...caseDay(row.receivedOn, row.dueOn, on),
  age: row.born && ageOn(on, row.born),
  isDueSoon: row.state === 'open' && daysBetween(on, row.delayedTo ?? row.dueOn) <= soon,
  handler: handlerOf(row),
  isMine: row.handler === by,
  next: stepsOf(row)[0] ?? null,
});

export const handlerOf = ({ handler, handlerName }: CaseRow): Keeper | null =>
  handler && handlerName && keeper(handler, handlerName);

export interface Parts {
  /** The case, and those that are kept in it. */
  readonly rows: readonly CaseRow[];
  readonly texts: readonly TextRow[];
  readonly letters: readonly LetterRow[];
}

/** What everybody reads who reads the case at all. */
export function wordsOf(row: CaseRow, { rows, texts, letters }: Parts) {
  const text = (kind: CaseText, of: string = row.id) => texts.find((one) => one.kind === kind && one.caseId === of);
  const signed = (one: TextRow) => ({ id: one.id, words: one.words, by: keeper(one.by, one.names), at: one.at });
  const wish = text('wish');
  const decision = text('decision');
  return {
    reports: rows.map((one) => ({
      words: text('report', one.id)?.words ?? '',
      reach: text('reach', one.id)?.words ?? null,
      saidName: text('said-name', one.id)?.words ?? null,
      reporter: one.reporter,
      by: one.reportedBy,
      title: one.title || null,
      unit: one.unit,
      knows: one.knows,
      at: one.receivedAt,
    })),
    notes: texts.filter(({ kind }) => kind === 'note').map(signed),
    wish: wish ? { ...signed(wish), isAgreed: row.isAgreed } : null,
    letters: letters.map(({ body, ...letter }) => ({ ...letter, ...body })),
    delayReason: text('delay')?.words ?? null,
    answer: decision && row.decision ? { decision: row.decision, reason: decision.words, ...signed(decision) } : null,
  };
}

/** By the one rule that every channel and letter obeys. */
export const maySendLetter = (row: CaseRow, { answer, channel, addressGrade }: Reach, on: PlainDate): boolean =>
  addressGrade === 'none' && mayReach('letter', { answer, channel, age: row.born && ageOn(on, row.born) });
