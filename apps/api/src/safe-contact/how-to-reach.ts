// What somebody who would reach a person has to obey, made of their answer by the one rule, and no more than that.
import { ageOn, mayReach, type AddressGrade, type ContactChannel, type PlainDate } from '@samplan/domain';
import type { Contact } from './safe-contact.repository';

export interface HowToReach {
  readonly channel: ContactChannel;
  readonly address: string | null;
  readonly letters: boolean;
  readonly addressGrade: AddressGrade;
}

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
