// What may follow upon what about one measure, told a second time in as few words as it takes: the model of the commands.
import { units } from '@samplan/testing';
import type { Who } from './measures-world';

/** Who takes part in the modelled plan: Nina reads another section, Geir only reads. */
export const ACTORS = ['ola', 'kari', 'anne', 'hege', 'bodil', 'geir', 'nina'] as const satisfies readonly Who[];
export type ModelActor = (typeof ACTORS)[number];
/** Who takes part for the home care. */
export const UNIT: readonly ModelActor[] = ['hege', 'bodil'];
const KIND: Partial<Record<ModelActor, string>> = {
  ola: 'owner',
  kari: 'coordinator',
  anne: 'next_of_kin',
  geir: 'volunteer',
};

export type Whom = { readonly person?: ModelActor; readonly unit?: 'homeCare' | 'labourAndWelfare' };

export const WHOMS: readonly Whom[] = [
  { person: 'ola' },
  { person: 'kari' },
  { person: 'anne' },
  { person: 'geir' },
  { unit: 'homeCare' },
  { unit: 'homeCare', person: 'hege' },
  { unit: 'homeCare', person: 'bodil' },
  { unit: 'labourAndWelfare' },
];

export interface Question {
  /** Its id; of one that the model has added, a word for whom it is asked of and by whom. */
  readonly id: string;
  readonly unit: boolean;
  readonly person: ModelActor | null;
  readonly state: string;
  readonly by: ModelActor;
}

export type Step =
  | { readonly does: 'ask'; readonly who: ModelActor; readonly whom: Whom }
  | { readonly does: 'answer'; readonly who: ModelActor; readonly id: string; readonly accept: boolean }
  | { readonly does: 'talk'; readonly who: ModelActor; readonly id: string }
  | { readonly does: 'end'; readonly who: ModelActor; readonly id: string };

export interface Outcome {
  readonly code: string | undefined;
  readonly questions: readonly Question[];
  /** `kind who id` of each telling. */
  readonly told: readonly string[];
}

const isOpen = ({ state }: Question): boolean => state === 'asked' || state === 'talking';
const isTheirs = ({ unit, person }: Question, who: ModelActor): boolean => (unit ? UNIT.includes(who) : person === who);

/** Descriptor of a question that a step adds. */
export const added = (who: ModelActor, { unit, person }: Whom): string => `new ${who} ${unit ? 'unit' : person}`;

export const inputOf = ({ unit, person }: Whom, personOf: (who: ModelActor) => string): object => ({
  kind: unit ? 'unit' : KIND[person ?? 'ola'],
  ...(unit && { unitId: units[unit].id }),
  ...(person && { personId: personOf(person) }),
});

export function after(questions: readonly Question[], step: Step): Outcome {
  const { who } = step;
  const refused = (code: string): Outcome => ({ code, questions, told: [] });
  if (who === 'nina') return refused('NOT_FOUND');
  if (step.does === 'ask') return who === 'geir' ? refused('NOT_ALLOWED') : asked(questions, who, step.whom);
  const question = questions.find(({ id }) => id === step.id);
  if (!question) return refused('NOT_FOUND');
  const leads = who === 'ola' || who === 'kari';
  const tell = (kind: string, id: string, ...to: readonly (ModelActor | null)[]) =>
    [...new Set(to)].filter((one) => one !== null && one !== who).map((one) => `${kind} ${one} ${id}`);
  const with_ = (...changed: readonly Question[]) =>
    questions.map((one) => changed.find(({ id }) => id === one.id) ?? one);
  const those = question.unit ? UNIT : [question.person];
  if (step.does === 'talk') {
    const mine = isTheirs(question, who);
    if (!mine && !leads && question.by !== who) return refused('NOT_ALLOWED');
    if (!isOpen(question)) return refused('ANSWERED_ALREADY');
    const told = mine
      ? tell('responsibility-talked', question.id, question.by, 'ola')
      : tell('talk-answered', question.id, ...those);
    return { code: undefined, questions: with_({ ...question, state: 'talking' }), told };
  }
  if (step.does === 'end') {
    const own = isOpen(question) ? question.by : question.person;
    if (own !== who && !leads) return refused('NOT_ALLOWED');
    if (!isOpen(question) && question.state !== 'accepted') return refused('ANSWERED_ALREADY');
    const state = isOpen(question) ? 'withdrawn' : 'ended';
    const given = question.person === who ? (['ola', 'kari', question.by] as const) : [];
    const to = question.person ? [question.person, ...given] : those;
    const told = tell('responsibility-ended', question.id, ...to);
    return { code: undefined, questions: with_({ ...question, state }), told };
  }
  if (!isTheirs(question, who)) return refused('NOT_ALLOWED');
  if (!isOpen(question)) return refused('ANSWERED_ALREADY');
  if (!step.accept) {
    const told = tell('responsibility-declined', question.id, question.by, 'ola', 'kari');
    return { code: undefined, questions: with_({ ...question, state: 'declined' }), told };
  }
  const before = questions.find(({ state }) => state === 'accepted');
  const now = { ...question, state: 'accepted', person: question.unit ? who : question.person };
  const told = [
    ...tell('responsibility-accepted', question.id, question.by, 'ola'),
    ...(before ? tell('responsibility-ended', before.id, before.person) : []),
  ];
  return { code: undefined, questions: with_(now, ...(before ? [{ ...before, state: 'ended' }] : [])), told };
}

function asked(questions: readonly Question[], who: ModelActor, whom: Whom): Outcome {
  if (whom.unit === 'labourAndWelfare') return { code: 'MAY_NOT_READ', questions, told: [] };
  const told: string[] = [];
  const tell = (kind: string, id: string, ...to: readonly (ModelActor | null)[]) =>
    told.push(...to.filter((one) => one !== null && one !== who).map((one) => `${kind} ${one} ${id}`));
  const unit = whom.unit !== undefined;
  const person = whom.person ?? null;
  const isOwn = person === who;
  const held = questions.find(({ state }) => state === 'accepted');
  const has = isOwn && held !== undefined && held.unit === unit && held.person === person;
  const left = questions.map((one) => {
    if (isOpen(one)) {
      tell('responsibility-ended', one.id, ...(one.person ? [one.person] : UNIT));
      return { ...one, state: 'withdrawn' };
    }
    if (one !== held || !isOwn || has) return one;
    tell('responsibility-ended', one.id, one.person);
    return { ...one, state: 'ended' };
  });
  if (has) return { code: undefined, questions: left, told };
  const id = added(who, whom);
  if (isOwn) tell('responsibility-accepted', id, 'ola');
  const question = { id, unit, person, state: isOwn ? 'accepted' : 'asked', by: who };
  return { code: undefined, questions: [...left, question], told };
}
