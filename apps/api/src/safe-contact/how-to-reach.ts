// What somebody who would reach a person has to obey, made of their answer by the one rule, and no more than that.
import {
  ageOn,
  mayReach,
  type AddressGrade,
  type ContactChannel,
  type PersonId,
  type PlainDate,
} from '@samplan/domain';
import type { Closing } from '../identity/closings';
import type { Contact } from './safe-contact.repository';

export interface HowToReach {
  readonly channel: ContactChannel;
  readonly address: string | null;
  readonly letters: boolean;
  readonly addressGrade: AddressGrade;
}

/** Somebody whom the coordinating unit looks up. */
export interface LookedUpPerson {
  readonly personId: PersonId;
  readonly name: string;
  readonly howToReach: HowToReach;
  /** Null for one's own. */
  readonly signIn: { readonly closed: Closing | null } | null;
}

export const lookedUp = (contact: Contact, by: PersonId, today: PlainDate): LookedUpPerson => ({
  personId: contact.person,
  name: contact.name,
  howToReach: howToReach(contact, today),
  signIn: contact.person === by ? null : { closed: contact.closed },
});

export function howToReach({ born, addressGrade, answered }: Contact, today: PlainDate): HowToReach {
  const known = {
    answer: answered?.answer ?? null,
    channel: answered?.channel ?? null,
    age: born && ageOn(today, born),
  };
  // Nobody here has the address of somebody whose address is protected.
  const letters = addressGrade === 'none' && mayReach('letter', known);
  if (!answered || !mayReach(answered.channel, known))
    return { channel: 'in-app', address: null, letters, addressGrade };
  return { channel: answered.channel, address: answered.address, letters, addressGrade };
}
