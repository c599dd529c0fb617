// People of a municipality as rows, for those who invite them: who works where, and who is in the plan.
import { Injectable } from '@nestjs/common';
import type { PersonId, PlainDate, PlanId, UnitId } from '@samplan/domain';
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

@Injectable()
export class FindingRepository {
  /** Those who work in a unit today, each word of the name begun by one of the words; æ, ø and å also as ae, oe and aa. */
  async byName(tx: Tx, plan: PlanId, on: PlainDate, name: string, most: number): Promise<readonly Found[]> {
    return tx.query<Found>(
      `${PERSON}
       where exists (select from unit_membership m where m.person_id = p.id and ${HOLDS('m')})
         and not exists (
           select from regexp_split_to_table(${FOLDED('$3')}, '[\\s-]+') word where word <> '' and not exists (
             select from regexp_split_to_table(${FOLDED(NAME)}, '[\\s-]+') part where starts_with(part, word)))
       order by ${NAME} collate norwegian, p.id limit $4`,
      [plan, on, name, most],
    );
  }

  async byId(tx: Tx, plan: PlanId, on: PlainDate, person: PersonId): Promise<Found | undefined> {
    const [row] = await tx.query<Found>(`${PERSON} where p.id = $3`, [plan, on, person]);
    return row;
  }
}
