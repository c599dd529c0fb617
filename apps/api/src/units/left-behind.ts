// What a place in a unit leaves behind when it ends: nobody answers for it, the coordinator who reads it is told so, and
// whoever is here as somebody of the unit alone is signed out.
import { Injectable } from '@nestjs/common';
import type { PersonId, PlainDate, SectionId, UnitId } from '@samplan/domain';
import { FactsRepository } from '../access/facts.repository';
import { isForUnit, type Seat } from '../access/seats';
import { WhoReads } from '../access/who-reads';
import { History } from '../history/history';
import { Sessions } from '../identity/sessions';
import { Audit, type Logged } from '../kernel/audit';
import { Bell } from '../kernel/bell';
import type { Tx } from '../kernel/database';
import { Tellings } from '../tellings/tellings';
import { LeftBehindRepository, type Duty, type Help } from './left-behind.repository';

/** Whose doing it is, and by which rule. */
export interface Ending {
  readonly actor: Logged;
  readonly hat: string;
  readonly rule: string;
  readonly on: PlainDate;
}

type Reading = ReadonlyMap<PersonId, readonly Seat[]>;

@Injectable()
export class LeftBehind {
  constructor(
    private readonly repository: LeftBehindRepository,
    private readonly facts: FactsRepository,
    private readonly whoReads: WhoReads,
    private readonly history: History,
    private readonly sessions: Sessions,
    private readonly tellings: Tellings,
    private readonly audit: Audit,
    private readonly bell: Bell,
  ) {}

  /**
   * After the places have ended, with the plans held. A question to the unit stays where somebody else of it can answer.
   * @param people who had them
   * @param isClosed all that the unit answers for ends, whoever was named for it
   */
  async by(tx: Tx, ending: Ending, unit: UnitId, people: readonly PersonId[], isClosed = false): Promise<void> {
    const duties = await this.repository.duties(tx, unit, people, isClosed);
    const helped = await this.repository.helped(tx, people);
    const readers = await this.readersOf(tx, [...duties, ...helped], ending.on);
    for (const duty of duties) {
      const reading = readers.get(duty.section_id) ?? new Map<PersonId, readonly Seat[]>();
      const others = duty.unit_id && [...reading.values()].some((seats) => isForUnit(seats, duty.unit_id));
      if (duty.was === 'accepted' || !others) await this.end(tx, ending, duty, reading);
    }
    for (const help of helped)
      if (!readers.get(help.section_id)?.has(help.person_id)) await this.repository.endHelp(tx, help);
    for (const person of people) await this.sessions.endUnoffered(tx, person);
  }

  /** Of each section, who may read it now. */
  private async readersOf(
    tx: Tx,
    things: readonly (Duty | Help)[],
    on: PlainDate,
  ): Promise<ReadonlyMap<SectionId, Reading>> {
    const plans = [...new Set(things.map(({ plan_id }) => plan_id))];
    const readers = new Map<SectionId, Reading>();
    for (const sheet of await this.facts.ofEverybody(tx, plans))
      for (const section of new Set(things.flatMap((one) => (one.plan_id === sheet.id ? [one.section_id] : []))))
        readers.set(section, await this.whoReads.by(tx, sheet, section, on));
    return readers;
  }

  private async end(tx: Tx, { actor: doer, hat, rule }: Ending, duty: Duty, reading: Reading): Promise<void> {
    const { plan_id: plan, section_id: section, measure_id: measure, tenant_id: tenant, was } = duty;
    const actor = { ...doer, tenant };
    const state = was === 'accepted' ? 'ended' : 'withdrawn';
    const { kind, unit_id: unit, person_id: person } = duty;
    const whose = { kind, ...(person && { person }), ...(unit && { unit }) };
    await this.repository.end(tx, duty, state);
    const details = { measure, responsibility: duty.id };
    await this.audit.record(tx, { actor, hat, rule, action: 'end-responsibility', plan, section, details });
    await this.history.record(tx, {
      ...{ actor, hat, plan, section, noun: 'responsibility', subject: measure, field: state },
      before: { ...whose, state: was },
      after: { ...whose, state },
    });
    const [coordinator] = [...reading].find(([, seats]) => seats.some(({ role }) => role === 'coordinator')) ?? [];
    if (coordinator)
      await this.tellings.tell(tx, actor, { to: coordinator, plan, kind: 'responsibility-ended', subject: duty.id });
    await this.bell.ring(tx, { topic: 'facts', tenant, plan, section });
  }
}
