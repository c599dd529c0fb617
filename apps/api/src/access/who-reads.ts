// Who may read a section, decided in the transaction of a command that holds the plan: it stands until the commit.
import { Injectable } from '@nestjs/common';
import type { Action, PersonId, PlainDate, SectionId } from '@samplan/domain';
import { levelOf } from '@samplan/policy';
import type { Tx } from '../kernel/database';
import { FactsRepository } from './facts.repository';
import { PeopleRepository } from './people.repository';
import type { Permit } from './permit';
import { seatsGiving, type Seat } from './seats';
import type { PlanSheet } from './sheet';

@Injectable()
export class WhoReads {
  constructor(
    private readonly facts: FactsRepository,
    private readonly people: PeopleRepository,
  ) {}

  /** Everybody of the permit's plan who may read the section, with the seats that give it. */
  async of(
    tx: Tx,
    { facts: { plan, today } }: Permit<Action>,
    section: SectionId,
  ): Promise<ReadonlyMap<PersonId, readonly Seat[]>> {
    const [sheet] = plan ? await this.facts.ofEverybody(tx, [plan.id]) : [];
    return sheet ? this.by(tx, sheet, section, today) : new Map<PersonId, readonly Seat[]>();
  }

  /** The same by facts that were read already. */
  async by(
    tx: Tx,
    sheet: PlanSheet,
    section: SectionId,
    today: PlainDate,
  ): Promise<ReadonlyMap<PersonId, readonly Seat[]>> {
    const reading = new Map<PersonId, readonly Seat[]>();
    for (const [person, { account }] of await this.people.byId(tx, sheet.people)) {
      const facts = sheet.factsFor({ account, person, tenant: sheet.tenant }, today);
      const standing = levelOf(facts, section);
      if (standing.level !== 'none') reading.set(person, seatsGiving(facts, section, standing));
    }
    return reading;
  }
}
