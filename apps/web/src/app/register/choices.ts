// What one may choose to see of the register, in the words of the schema: they stand in the address.
import type { AgeGroup, PlanState, PlanType, RegisterFilter, RegisterMark } from '@samplan/contract';
import { parseDate, parseId } from '@samplan/domain';
import { ageGroupNames, planStateNames, planTypeNames, registerMarkNames, type Text } from '@samplan/wording';

interface Option<Word extends string> {
  readonly word: Word;
  readonly text: Text;
}

export const MARKS: readonly Option<RegisterMark>[] = [
  { word: 'without_coordinator', text: registerMarkNames['without-coordinator'] },
  { word: 'over_date', text: registerMarkNames['over-date'] },
  { word: 'consent_ends', text: registerMarkNames['consent-ends'] },
  { word: 'not_opened', text: registerMarkNames['not-opened'] },
  { word: 'comes_of_age', text: registerMarkNames['comes-of-age'] },
];
export const STATES: readonly Option<PlanState>[] = [
  { word: 'draft', text: planStateNames.draft },
  { word: 'active', text: planStateNames.active },
  { word: 'paused', text: planStateNames.paused },
  { word: 'closed', text: planStateNames.closed },
];
export const TYPES: readonly Option<PlanType>[] = [
  { word: 'individual_plan', text: planTypeNames['individual-plan'] },
  { word: 'coordinator_only', text: planTypeNames['coordinator-only'] },
  { word: 'child_coordinator', text: planTypeNames['child-coordinator'] },
  { word: 'light_plan', text: planTypeNames['light-plan'] },
];
export const AGES: readonly Option<AgeGroup>[] = [
  { word: 'child', text: ageGroupNames.child },
  { word: 'from_18', text: ageGroupNames['from-18'] },
  { word: 'from_30', text: ageGroupNames['from-30'] },
  { word: 'from_50', text: ageGroupNames['from-50'] },
  { word: 'from_67', text: ageGroupNames['from-67'] },
  { word: 'from_80', text: ageGroupNames['from-80'] },
  { word: 'not_known', text: ageGroupNames['not-known'] },
];

/** As the address says it; what is not chosen is not there. */
export type Chosen = Readonly<Record<'mark' | 'state' | 'type' | 'age' | 'unit' | 'on', string | undefined>>;

const among = <Word extends string>(options: readonly Option<Word>[], said: string | undefined): Word | undefined =>
  options.find(({ word }) => word === said)?.word;

/** Only what the lists know, so that an old or foreign address shows all. */
export const filterOf = ({ mark, state, type, age, unit, on }: Chosen): RegisterFilter => ({
  mark: among(MARKS, mark) ?? null,
  state: among(STATES, state) ?? null,
  type: among(TYPES, type) ?? null,
  age: among(AGES, age) ?? null,
  unitId: parseId(unit) ?? null,
  on: parseDate(on ?? '') ?? null,
});
