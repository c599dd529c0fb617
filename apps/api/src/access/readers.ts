// Who may read each section, asked of the policy for everybody in the plans of a sight at once, and who is visible to whom.
import { Injectable } from '@nestjs/common';
import type { Hat, Party, PersonId, PlanId, SectionId } from '@samplan/domain';
import { decide, levelOf, type Facts } from '@samplan/policy';
import { Database } from '../kernel/database';
import { FactsRepository } from './facts.repository';
import { partyOf } from './party';
import { PeopleRepository, type Known } from './people.repository';
import { currentSeats, seatKey, seatsGiving, type Seat } from './seats';
import type { PlanSheet } from './sheet';
import { Batch, type PlanInSight, type SectionInSight, type Sight } from './sight';

export interface ReaderInSight {
  readonly person: Known;
  readonly hat: Hat;
  readonly unit: string | null;
  /** The seats that give the section, as far as they may be told. */
  readonly seats: readonly Seat[];
  /** Opens also what is written there in peace. */
  readonly keepsDraft: boolean;
  /** May say something there: comments at least. */
  readonly speaks: boolean;
}

/** As a readers' line says it. */
export interface ReaderLine {
  readonly personId: string;
  readonly name: string;
  readonly givenName: string;
  readonly unit: string | null;
  readonly party: Party;
}

export const lineOf = ({ person: { id, name, givenName }, hat, unit }: ReaderInSight): ReaderLine => ({
  personId: id,
  name,
  givenName,
  unit,
  party: partyOf(hat),
});

/** Seats by their key, each with whether its unit may be told. */
type Seats = ReadonlyMap<string, boolean>;

interface Reach {
  readonly readers: ReadonlyMap<SectionId, readonly ReaderInSight[]>;
  /** Who may be known of, and in which of their seats. */
  readonly visible: ReadonlyMap<PlanId, ReadonlyMap<PersonId, Seats>>;
  readonly known: ReadonlyMap<PersonId, Known>;
}

@Injectable()
export class Readers {
  private readonly reach = new Batch((sight) => this.fetch(sight));

  private readonly owners = new Batch((sight) =>
    this.database.inTenant(sight.actor, (tx) =>
      this.people.byId(
        tx,
        sight.plans.map(({ plan }) => plan.owner),
      ),
    ),
  );

  constructor(
    private readonly database: Database,
    private readonly facts: FactsRepository,
    private readonly people: PeopleRepository,
  ) {}

  /** Everybody who may read the section, the asker not among them; the owner first, then by name. */
  async of({ id, plan }: SectionInSight): Promise<readonly ReaderInSight[]> {
    return (await this.reach.for(plan.sight)).readers.get(id) ?? [];
  }

  /** Whose plan it is: known to everybody who may see it. */
  async owner({ sight, plan }: PlanInSight): Promise<Known> {
    const owner = (await this.owners.for(sight)).get(plan.owner);
    if (!owner) throw new Error('A plan whose owner is nobody.');
    return owner;
  }

  /** @returns undefined for somebody whom the asker may not know of */
  async person(plan: PlanInSight, person: PersonId): Promise<Known | undefined> {
    const { known, visible } = await this.reach.for(plan.sight);
    return visible.get(plan.id)?.has(person) ? known.get(person) : undefined;
  }

  /**
   * Somebody in one of their seats: for a unit that the asker shares a section with; the owner and the one who asks see all.
   * @returns undefined for a seat of which the asker may not know
   */
  async seated(
    plan: PlanInSight,
    person: PersonId,
    seat: Omit<Seat, 'isNamed'>,
  ): Promise<{ readonly person: Known; readonly isNamed: boolean } | undefined> {
    const known = await this.person(plan, person);
    const isNamed = (await this.reach.for(plan.sight)).visible.get(plan.id)?.get(person)?.get(seatKey(seat));
    return known && isNamed !== undefined ? { person: known, isNamed } : undefined;
  }

  /** All that the asker sees of who may what in the plan, as a text to be held against a later one. */
  async viewOf(plan: PlanInSight): Promise<string> {
    const { readers, visible } = await this.reach.for(plan.sight);
    const labels = await this.database.inTenant(plan.sight.actor, (tx) => this.people.labels(tx, plan.id));
    const people = visible.get(plan.id) ?? new Map<PersonId, Seats>();
    const sections = plan.sections.map(({ id, kind, level }) => [
      id,
      kind,
      level,
      labels.find(({ of }) => of === id)?.text,
      (readers.get(id) ?? []).map(({ person, hat, unit }) => [person.id, hat, unit]),
    ]);
    const seats = labels.flatMap(({ person, role, unit, text }) => {
      if (!person || !role) return [];
      const isNamed = people.get(person)?.get(seatKey({ role, unit }));
      return isNamed === undefined ? [] : [[person, role, isNamed && [unit, text]]];
    });
    return JSON.stringify([plan.plan.state, plan.hat, sections, [...people.keys()].sort(), seats]);
  }

  private async fetch(sight: Sight): Promise<Reach> {
    return this.database.inTenant(sight.actor, async (tx) => {
      const sheets = await this.facts.ofEverybody(tx, sight.planIds);
      const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
      const known = await this.people.byId(tx, [...new Set(sheets.flatMap((sheet) => sheet.people))]);
      const units = await this.people.units(tx, sight.planIds);
      const readers = new Map<SectionId, readonly ReaderInSight[]>();
      const visible = new Map<PlanId, ReadonlyMap<PersonId, Seats>>();
      for (const plan of sight.plans) {
        const sheet = byId.get(plan.id);
        if (!sheet) continue;
        const asked = peopleOf(sheet, known, plan);
        const shown = new Map<PersonId, Map<string, boolean>>();
        const show = (person: PersonId, seats: readonly Seat[]) => {
          const told = shown.get(person) ?? new Map<string, boolean>();
          for (const seat of seats) told.set(seatKey(seat), seat.isNamed || told.get(seatKey(seat)) === true);
          shown.set(person, told);
        };
        show(sheet.owner, []);
        for (const id of plan.hat === 'owner' ? sheet.people : [sight.actor.person]) {
          const facts = asked.find(({ person }) => person.id === id)?.facts;
          const seats = facts ? currentSeats(facts) : [];
          show(
            id,
            seats.map((seat) => ({ ...seat, isNamed: true })),
          );
        }
        for (const section of plan.sections) {
          const all = readersOf(section, asked);
          for (const { person, seats } of all) show(person.id, seats);
          readers.set(
            section.id,
            all.map(({ person, hat, seats, keepsDraft, speaks }) => {
              const unit = seats.find((seat) => seat.role === hat && seat.isNamed && seat.unit !== null)?.unit;
              return { person, hat, unit: (unit && units.get(unit)) ?? null, seats, keepsDraft, speaks };
            }),
          );
        }
        visible.set(plan.id, shown);
      }
      return { readers, visible, known };
    });
  }
}

interface Asked {
  readonly person: Known;
  readonly facts: Facts;
}

interface Reading {
  readonly person: Known;
  readonly hat: Hat;
  readonly seats: readonly Seat[];
  readonly keepsDraft: boolean;
  readonly speaks: boolean;
}

/** Everybody with a part in the plan, in the order of their names, with what the policy reads about them. */
const peopleOf = (sheet: PlanSheet, known: ReadonlyMap<PersonId, Known>, plan: PlanInSight): readonly Asked[] => {
  const inPlan = new Set(sheet.people);
  const order = [...known.keys()].filter((id) => inPlan.has(id));
  return order.flatMap((id) => {
    const person = known.get(id);
    if (!person) return [];
    const who = { account: person.account, person: person.id, tenant: sheet.tenant };
    return [{ person, facts: sheet.factsFor(who, plan.facts.today) }];
  });
};

function readersOf(section: SectionInSight, asked: readonly Asked[]): readonly Reading[] {
  const { actor } = section.plan.sight;
  const isFirst = ({ hat }: Reading) => (hat === 'owner' ? 0 : 1);
  return asked
    .flatMap(({ person, facts }) => {
      if (person.id === actor.person) return [];
      const standing = levelOf(facts, section.id);
      if (standing.level === 'none') return [];
      const keepsDraft = decide(facts, 'keep-draft', section.id).allowed;
      const speaks = standing.level !== 'read';
      return [{ person, hat: standing.hat, seats: seatsGiving(facts, section.id, standing), keepsDraft, speaks }];
    })
    .sort((a, b) => isFirst(a) - isFirst(b));
}
