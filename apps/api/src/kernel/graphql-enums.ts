// The enums of the schema are the closed lists of the vocabulary; a dash there is an underscore here.
import {
  ACTIONS,
  CONSENT_FORMS,
  LANGUAGES,
  LEVELS,
  PARTIES,
  PLAN_STATES,
  PLAN_TYPES,
  SECTION_KINDS,
  TOPICS,
} from '@samplan/domain';

/** By the name of the enum; a test holds them equal to the schema. */
export const ENUM_LISTS: Readonly<Record<string, readonly string[]>> = {
  Action: ACTIONS,
  ConsentForm: CONSENT_FORMS,
  Language: LANGUAGES,
  Level: LEVELS,
  Party: PARTIES,
  PlanState: PLAN_STATES,
  PlanType: PLAN_TYPES,
  SectionKind: SECTION_KINDS,
  Topic: TOPICS,
};

/** So that resolvers give and take the words of the vocabulary as they are. */
export const enums = Object.fromEntries(
  Object.entries(ENUM_LISTS).map(([name, words]) => [
    name,
    Object.fromEntries(words.map((word) => [word.replaceAll('-', '_'), word])),
  ]),
);
