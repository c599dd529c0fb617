// What is wrong with what somebody wrote to find a person.
import { invite, type Text } from '@samplan/wording';

export const nameProblem = (name: string): Text | undefined =>
  name.trim().length < 2 ? invite.nameTooShort : undefined;

/** Spaces within are for the eye. */
export const digitsOf = (text: string): string => text.replace(/\s/g, '');

export const nationalIdProblem = (text: string): Text | undefined =>
  /^\d{11}$/.test(digitsOf(text)) ? undefined : invite.idWrong;
