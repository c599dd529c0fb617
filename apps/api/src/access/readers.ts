// Who may read each section, asked of the policy for everybody in the plans of a sight at once, and who is visible to whom.
import { Injectable } from '@nestjs/common';
import type { Hat, PersonId, PlanId, SectionId } from '@samplan/domain';
import { levelOf } from '@samplan/policy';
import { Database } from '../kernel/database';
import { FactsRepository } from './facts.repository';
import { PeopleRepository, type Known } from './people.repository';
import type { PlanSheet } from './sheet';
import { Batch, type PlanInSight, type SectionInSight, type Sight } from './sight';

export interface ReaderInSight {
  readonly person: Known;
  readonly hat: Hat;
  readonly unit: string | null;
}

interface Reach {
  readonly readers: ReadonlyMap<SectionId, readonly ReaderInSight[]>;
  readonly visible: ReadonlyMap<PlanId, ReadonlySet<PersonId>>;
  readonly known: ReadonlyMap<PersonId, Known>;
}

@Injectable()
export class Readers {
  private readonly reach = new Batch((sight) => this.fetch(sight));

  private readonly owners = new Batch((sight) =>
    this.database.inTenant(sight.actor.tenant, (tx) =>
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

  /** Whom the asker may know of in the plan: those with whom a section is shared, the owner, and themselves; the owner sees everybody. */
  async visibleIn({ sight, id }: PlanInSight): Promise<ReadonlySet<PersonId>> {
    return (await this.reach.for(sight)).visible.get(id) ?? new Set();
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

  private async fetch(sight: Sight): Promise<Reach> {
    return this.database.inTenant(sight.actor.tenant, async (tx) => {
      const sheets = await this.facts.ofEverybody(tx, sight.planIds);
      const known = await this.people.byId(tx, [...new Set(sheets.flatMap((sheet) => sheet.people))]);
      const units = await this.people.units(tx, sight.planIds);
      const readers = new Map<SectionId, readonly ReaderInSight[]>();
      const visible = new Map<PlanId, ReadonlySet<PersonId>>();
      for (const plan of sight.plans) {
        const sheet = sheets.find(({ id }) => id === plan.id);
        if (!sheet) continue;
        const shared = new Set<PersonId>([sheet.owner, sight.actor.person]);
        for (const section of plan.sections) {
          const all = readersOf(section, sheet, known, units);
          for (const { person } of all) shared.add(person.id);
          readers.set(section.id, all);
        }
        visible.set(plan.id, plan.hat === 'owner' ? new Set(sheet.people) : shared);
      }
      return { readers, visible, known };
    });
  }
}

function readersOf(
  section: SectionInSight,
  sheet: PlanSheet,
  known: ReadonlyMap<PersonId, Known>,
  units: ReadonlyMap<string, string>,
): readonly ReaderInSight[] {
  const { actor } = section.plan.sight;
  const on = section.plan.facts.today;
  const isFirst = (reader: ReaderInSight) => (reader.hat === 'owner' ? 0 : 1);
  return [...known.values()]
    .filter(({ id }) => id !== actor.person && sheet.people.includes(id))
    .flatMap((person) => {
      const facts = sheet.factsFor({ account: person.account, person: person.id, tenant: sheet.tenant }, on);
      const standing = levelOf(facts, section.id);
      if (standing.level === 'none') return [];
      const seat = facts.plan?.participations.find(({ role, unit }) => role === standing.hat && unit !== null);
      return [{ person, hat: standing.hat, unit: (seat?.unit && units.get(seat.unit)) ?? null }];
    })
    .sort((a, b) => isFirst(a) - isFirst(b));
}
