// People of a municipality as rows, for those who invite them: who works where, and who is in the plan.
import { Injectable } from '@nestjs/common';
import type { PersonId, PlainDate, PlanId, UnitId } from '@samplan/domain';
import { isFindable, type Finder } from '../access/findable';
import { takesPart } from '../access/parts';
import type { Tx } from '../kernel/database';

export interface Found {
  readonly personId: PersonId;
  readonly name: string;
  readonly units: readonly { readonly id: UnitId; readonly name: string; readonly title: string }[];
  /** Takes part, or owns the plan. */
  readonly takesPart: boolean;
  /** Those who have asked for them, with an answer still to come. */
  readonly invitedBy: readonly PersonId[];
}

const NAME = "btrim(p.given_name || ' ' || p.family_name)";
const FOLDED = (words: string) => `lower(folded(${words}))`;

const HOLDS = (row: string) =>
  `${row}.valid_from <= $2::date and (${row}.valid_to is null or $2::date <= ${row}.valid_to)`;

/** $1 the plan, $2 today. */
const PERSON = `
  select p.id as "personId", ${NAME} as name,
    coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'title', m.title) order by u.name, u.id)
      from unit_membership m join unit u on u.id = m.unit_id where m.person_id = p.id and ${HOLDS('m')}), '[]') as units,
    exists (select from participation t where t.plan_id = $1 and t.person_id = p.id and ${takesPart('t', '$2::date')})
      or exists (select from plan where id = $1 and owner_id = p.id) as "takesPart",
    array(select i.invited_by::text from invitation i where i.plan_id = $1 and i.person_id = p.id
      and i.state in ('waits-for-owner', 'sent')) as "invitedBy"
  from person p`;

/** $3 those who are known, $4 the coordinator who asks. */
const FINDABLE = isFindable('p', '$3', '$4', '$2::date');

@Injectable()
export class FindingRepository {
  /** Those who work in a unit today, each word of the name begun by one of the words; æ, ø and å also as ae, oe and aa. */
  async byName(
    tx: Tx,
    plan: PlanId,
    on: PlainDate,
    { known, follows }: Finder,
    name: string,
    most: number,
  ): Promise<readonly Found[]> {
    return tx.query<Found>(
      `${PERSON}
       where exists (select from unit_membership m where m.person_id = p.id and ${HOLDS('m')}) and ${FINDABLE}
         and not exists (
           select from regexp_split_to_table(${FOLDED('$5')}, '[\\s-]+') word where word <> '' and not exists (
             select from regexp_split_to_table(${FOLDED(NAME)}, '[\\s-]+') part where starts_with(part, word)))
       order by ${NAME} collate norwegian, p.id limit $6`,
      [plan, on, known, follows, name, most],
    );
  }

  /** The person, or who stands for them to those who may not find them. */
  async byId(
    tx: Tx,
    plan: PlanId,
    on: PlainDate,
    { known, follows }: Finder,
    person: PersonId,
  ): Promise<Found | undefined> {
    const [row] = await tx.query<Found>(
      `${PERSON} where (p.id = $5 and ${FINDABLE}) or p.stands_for = $5 order by p.stands_for is not null limit 1`,
      [plan, on, known, follows, person],
    );
    return row;
  }

  /** Those with a protected address who are in the plan or asked to be. */
  async protectedIn(tx: Tx, plan: PlanId, on: PlainDate): Promise<readonly Found[]> {
    return tx.query<Found>(
      `select * from (${PERSON} where p.address_grade <> 'none') p where "takesPart" or "invitedBy" <> '{}'`,
      [plan, on],
    );
  }
}
