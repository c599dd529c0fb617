// Who sits where in a plan, as far as the asker may know of it, and who of them may answer for what stands in a section.
import { Injectable } from '@nestjs/common';
import type { Party, PersonId, PlanRole, ResponsibleKind, UnitId } from '@samplan/domain';
import { decide } from '@samplan/policy';
import { partyOf } from '../access/party';
import type { Known } from '../access/people.repository';
import { Readers } from '../access/readers';
import { isForUnit, seatsGiving, type Seat } from '../access/seats';
import { Batch, type PlanInSight, type SectionInSight } from '../access/sight';
import { Database } from '../kernel/database';
import { MeasuresRepository } from './measures.repository';

/** Somebody in one of their seats; title and unit are empty where the seat is not named for the asker. */
export interface Seated {
  readonly person: Known;
  readonly role: PlanRole;
  readonly title: string;
  readonly unitId: UnitId | null;
  readonly unit: string | null;
}

export interface Candidate {
  readonly kind: ResponsibleKind;
  readonly personId: PersonId | null;
  readonly unitId: UnitId | null;
  readonly name: string;
  readonly party: Party;
  readonly mayRead: boolean;
  readonly people: readonly Known[];
}

interface Reading {
  readonly id: PersonId;
  readonly seats: readonly Seat[];
}

/** Whom a question about responsibility goes to. */
export interface Asked {
  readonly kind: ResponsibleKind;
  readonly person: PersonId | null;
  readonly unit: UnitId | null;
}

@Injectable()
export class Seatings {
  private readonly rows = new Batch((sight) =>
    this.database.inTenant(sight.actor, async (tx) => {
      const on = sight.plans[0]?.facts.today;
      return on ? this.measures.seats(tx, sight.planIds, on) : [];
    }),
  );

  constructor(
    private readonly database: Database,
    private readonly measures: MeasuresRepository,
    private readonly readers: Readers,
  ) {}

  /** The coordinator first, then by name. */
  async in(plan: PlanInSight): Promise<readonly Seated[]> {
    if (!decide(plan.facts, 'see-participants').allowed) return [];
    const rows = (await this.rows.for(plan.sight)).filter(({ plan_id }) => plan_id === plan.id);
    const all = await Promise.all(
      rows.map(async ({ person_id, role, title, unit_id, unit }): Promise<readonly Seated[]> => {
        const seated = await this.readers.seated(plan, person_id, { role, unit: unit_id });
        if (!seated) return [];
        const named = seated.isNamed ? { title, unitId: unit_id, unit } : { title: '', unitId: null, unit: null };
        return [{ person: seated.person, role, ...named }];
      }),
    );
    return all.flat();
  }

  /** Names of the units that the asker may know of, as they stand within a sentence. */
  async units(plan: PlanInSight): Promise<ReadonlyMap<UnitId, string>> {
    const seated = await this.in(plan);
    return new Map(seated.flatMap(({ unitId, unit }) => (unitId && unit ? [[unitId, unit] as const] : [])));
  }

  /** The unit that a question goes to; the owner knows of them all. */
  async unit(
    plan: PlanInSight,
    { unit_id: id, unit }: { readonly unit_id: UnitId | null; readonly unit: string | null },
  ): Promise<{ readonly id: UnitId; readonly name: string } | undefined> {
    if (!id) return undefined;
    const name = plan.hat === 'owner' ? unit : (await this.units(plan)).get(id);
    return name ? { id, name } : undefined;
  }

  /** Who may be asked to answer for something in this section, and who would have to be let in first. */
  async candidates(section: SectionInSight): Promise<readonly Candidate[]> {
    const { plan } = section;
    const owner = await this.readers.owner(plan);
    const seated = await this.in(plan);
    const all: Candidate[] = [
      { ...NOBODY, kind: 'owner', personId: owner.id, name: owner.name, party: 'person', mayRead: true },
    ];
    for (const { person, role, unitId, unit } of seated) {
      if (role !== 'participant') {
        if (all.some(({ kind, personId }) => kind === role && personId === person.id)) continue;
        const mayRead = await this.mayBeAsked(section, { kind: role, person: person.id, unit: null });
        all.push({ ...NOBODY, kind: role, personId: person.id, name: person.name, party: partyOf(role), mayRead });
      } else if (unitId && unit && !all.some((one) => one.unitId === unitId)) {
        const reading = await this.ofUnit(section, unitId);
        const people = seated.filter((one) => one.unitId === unitId && reading.includes(one.person.id));
        const mayRead = reading.length > 0;
        all.push({
          kind: 'unit',
          personId: null,
          unitId,
          name: unit,
          party: 'service',
          mayRead,
          people: peopleOf(people),
        });
      }
    }
    return all;
  }

  /** May they read the section, in the part in which they are asked? Somebody unknown may not. */
  async mayBeAsked(section: SectionInSight, { kind, person, unit }: Asked): Promise<boolean> {
    if (kind === 'unit') {
      const people = unit ? await this.ofUnit(section, unit) : [];
      return people.length > 0 && (person === null || people.includes(person));
    }
    if (kind === 'owner') return person === section.plan.plan.owner;
    const readers = await this.reading(section);
    return readers.some(({ id, seats }) => id === person && seats.some(({ role }) => role === kind));
  }

  async mayRead(section: SectionInSight, person: PersonId): Promise<boolean> {
    return (await this.reading(section)).some(({ id }) => id === person);
  }

  /** Who takes part for the unit and may read the section by that, the one who asks among them. */
  async ofUnit(section: SectionInSight, unit: UnitId): Promise<readonly PersonId[]> {
    const readers = await this.reading(section);
    return readers.filter(({ seats }) => isForUnit(seats, unit)).map(({ id }) => id);
  }

  /** Those who may answer the question. */
  async askedOf(section: SectionInSight, { kind, person, unit }: Asked): Promise<readonly PersonId[]> {
    if (kind === 'unit') return unit ? this.ofUnit(section, unit) : [];
    return person ? [person] : [];
  }

  async coordinator(section: SectionInSight): Promise<PersonId | undefined> {
    const readers = await this.reading(section);
    return readers.find(({ seats }) => seats.some(({ role }) => role === 'coordinator'))?.id;
  }

  private async reading(section: SectionInSight): Promise<readonly Reading[]> {
    const others = await this.readers.of(section);
    const own = { id: section.plan.sight.actor.person, seats: seatsGiving(section.plan.facts, section.id, section) };
    return [own, ...others.map(({ person, seats }) => ({ id: person.id, seats }))];
  }
}

const NOBODY = { unitId: null, people: [] } as const;

const peopleOf = (seated: readonly Seated[]): readonly Known[] => [
  ...new Map(seated.map(({ person }) => [person.id, person])).values(),
];
