// What is wrong with what somebody wrote to find a person.
import { invite, type Text } from '@samplan/wording';

export const nameProblem = (name: string): Text | undefined =>
  name.trim().length < 2 ? invite.nameTooShort : undefined;

/** Spaces within are for the eye. */
export const digitsOf = (text: string): string => text.replace(/\s/g, '');

export const isNationalId = (text: string): boolean => /^\d{11}$/.test(digitsOf(text));

export const nationalIdProblem = (text: string): Text | undefined => (isNationalId(text) ? undefined : invite.idWrong);
