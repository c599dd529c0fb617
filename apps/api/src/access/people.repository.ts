// Names of people and units, for those whom the policy lets the asker know of.
import { Injectable } from '@nestjs/common';
import {
  asId,
  initialsOf,
  type AccountId,
  type PersonId,
  type PlanId,
  type PlanRole,
  type UnitId,
} from '@samplan/domain';
import { ownTitle } from './own-title';
import type { Tx } from '../kernel/database';

export interface Known {
  readonly id: PersonId;
  readonly account: AccountId;
  readonly name: string;
  readonly givenName: string;
  readonly initials: string;
}

/** What a section or a seat is called. */
export interface Label {
  /** The section, or the row of the seat. */
  readonly of: string;
  readonly person: PersonId | null;
  readonly role: PlanRole | null;
  readonly unit: UnitId | null;
  readonly text: string;
}

interface PersonRow {
  readonly id: string;
  readonly account_id: string;
  readonly given_name: string;
  readonly family_name: string;
}

@Injectable()
export class PeopleRepository {
  /** In Norwegian order of their names. */
  async byId(tx: Tx, people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Known>> {
    const rows = await tx.query<PersonRow>(
      `select id, account_id, given_name, family_name from person where id = any ($1::uuid[])
       order by (given_name || ' ' || family_name) collate norwegian, id`,
      [people],
    );
    return new Map(rows.map((row) => [asId<'person'>(row.id), asKnown(row)]));
  }

  /** Names, as they stand within a sentence, of the units that take part in these plans, by id. */
  async units(tx: Tx, plans: readonly PlanId[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ id: string; name: string }>(
      `select id, short_name as name from unit where id in (select unit_id from participation where plan_id = any ($1::uuid[]))`,
      [plans],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** What the sections of a plan are called, and what its seats are, with the day on which they began. */
  async labels(tx: Tx, plan: PlanId): Promise<readonly Label[]> {
    return tx.query<Label>(
      `select s.id::text as "of", null as person, null as role, null as unit, coalesce(s.title_key, ${ownTitle('s')}) as text
       from section s where s.plan_id = $1
       union all
       select id::text, person_id::text, role, unit_id::text, title || ' ' || valid_from from participation where plan_id = $1
       order by 1`,
      [plan],
    );
  }
}

function asKnown({ id, account_id, given_name, family_name }: PersonRow): Known {
  const name = `${given_name} ${family_name}`.trim();
  return { id: asId(id), account: asId(account_id), name, givenName: given_name, initials: initialsOf(name) };
}
