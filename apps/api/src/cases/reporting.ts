// How a report becomes a case: about whom, by whom, until when, in words that whoever reports does not read again.
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  answerDue,
  type CaseText,
  type PersonId,
  type PersonKnows,
  type PlainDate,
  type Reporter,
} from '@samplan/domain';
import { Newcomers, type Newcomer } from '../identity/newcomers';
import type { Actor } from '../kernel/actor';
import type { Tx } from '../kernel/database';
import { textInput } from '../kernel/text-input';
import { KeepingRepository, type Place } from './keeping.repository';

export interface Report {
  /** Somebody by national id, or the person themself. */
  readonly about: Newcomer | PersonId;
  readonly reporter: Reporter;
  readonly isEntered: boolean;
  readonly place: Place | null;
  readonly knows: PersonKnows;
  readonly words: string;
  readonly reach: string | null;
  readonly on: PlainDate;
  readonly at: Date;
}

export interface Reported {
  readonly id: string;
  readonly person: PersonId;
  readonly dueOn: PlainDate;
}

const LONGEST = 4000;
const LONGEST_REACH = 500;

@Injectable()
export class Reporting {
  constructor(
    private readonly newcomers: Newcomers,
    private readonly keeping: KeepingRepository,
  ) {}

  /** @throws Problem BAD_INPUT for words, names or digits that are none */
  async report(tx: Tx, by: Actor, said: Report): Promise<Reported> {
    const words = textInput(said.words, LONGEST);
    const reach = said.reach?.trim() ? textInput(said.reach, LONGEST_REACH) : undefined;
    const { about, isEntered } = said;
    const person = typeof about === 'string' ? about : await this.newcomers.settle(tx, by.tenant, about);
    const saidName = typeof about === 'string' ? undefined : `${about.givenName} ${about.familyName}`.trim();
    const isOther = saidName !== undefined && saidName !== (await this.keeping.nameOf(tx, person));
    const [id, dueOn] = [randomUUID(), answerDue(said.on)];
    await this.keeping.add(tx, by.tenant, {
      id,
      person,
      reporter: said.reporter,
      reportedBy: isEntered ? null : by.person,
      enteredBy: isEntered ? by.person : null,
      place: said.place,
      knows: said.knows,
      receivedOn: said.on,
      receivedAt: said.at,
      dueOn,
    });
    const texts: readonly (readonly [CaseText, string])[] = [
      ['report', words],
      ...(reach ? [['reach', reach] as const] : []),
      ...(isOther ? [['said-name', saidName] as const] : []),
    ];
    await this.keeping.write(tx, by, id, said.at, texts);
    return { id, person, dueOn };
  }
}
