// What somebody who would reach a person has to obey, made of their answer by the one rule, and no more than that.
import { ageOn, mayReach, type ContactChannel, type PlainDate } from '@samplan/domain';
import type { Contact } from './safe-contact.repository';

export interface HowToReach {
  readonly channel: ContactChannel;
  readonly address: string | null;
  readonly letters: boolean;
}

export function howToReach({ born, answered }: Contact, today: PlainDate): HowToReach {
  const known = {
    answer: answered?.answer ?? null,
    channel: answered?.channel ?? null,
    age: born && ageOn(today, born),
  };
  const letters = mayReach('letter', known);
  if (!answered || !mayReach(answered.channel, known)) return { channel: 'in-app', address: null, letters };
  return { channel: answered.channel, address: answered.address, letters };
}
