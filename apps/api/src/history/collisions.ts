// Two people changed the same fact: nothing is changed, and the second gets both values to choose between.
import type { ChangedNoun, PersonId, PlanId, SectionId } from '@samplan/domain';
import type { Known } from '../access/people.repository';
import type { Readers } from '../access/readers';
import type { PlanInSight } from '../access/sight';
import { stands } from '../access/stands';
import type { Tx } from '../kernel/database';
import type { FactValue } from './history';

/** The fields that a command sets, what its asker saw in them, and what stands there now. */
export type Fields = Readonly<Record<string, FactValue>>;

export interface Collision {
  readonly field: string;
  readonly theirs: FactValue;
  readonly yours: FactValue;
  readonly changedBy: PersonId | null;
  readonly changedAt: Date | null;
}

/** What it is that was changed. */
export interface ChangedThing {
  readonly plan: PlanId;
  readonly noun: ChangedNoun;
  /** Absent for the plan itself. */
  readonly subject?: string;
  /** The sections that the asker reads: who made or broke a link to a goal elsewhere is not told. Absent for the plan itself. */
  readonly reads?: readonly SectionId[];
}

/** Fields that are no longer what the asker saw, with who changed them last; empty where the change may be made. */
export async function collisionsOf(
  tx: Tx,
  { plan, noun, subject, reads }: ChangedThing,
  { set, seen, now }: { readonly set: Fields; readonly seen: Fields; readonly now: Fields },
): Promise<readonly Collision[]> {
  const fields = Object.keys(set).filter((field) => !isSame(seen[field], now[field]));
  if (fields.length === 0) return [];
  const rows = await tx.query<{ field: string; changed_by: PersonId; at: Date }>(
    `select distinct on (c.field) c.field, c.changed_by, c.at from fact_change c
     where c.plan_id = $1 and c.noun = $2 and c.subject_id is not distinct from $3::uuid and c.field = any ($4)
       and (c.field not in ('goalId', 'parentId') or not exists (
         select from goal g where to_jsonb(g.id) in (c.before, c.after)
           and (g.section_id <> all ($5::uuid[]) or not ${stands('g')})))
     order by c.field, c.id desc`,
    [plan, noun, subject ?? null, fields, reads ?? []],
  );
  return fields.map((field) => {
    const last = rows.find((row) => row.field === field);
    return {
      field,
      theirs: now[field] ?? null,
      yours: set[field] ?? null,
      changedBy: last?.changed_by ?? null,
      changedAt: last?.at ?? null,
    };
  });
}

/** The answer: who changed it is told to those alone who know them. */
export async function collided(readers: Readers, plan: PlanInSight, collisions: readonly Collision[]): Promise<object> {
  const told = await Promise.all(
    collisions.map(async ({ field, theirs, yours, changedBy, changedAt }) => {
      const known: Known | undefined = changedBy ? await readers.person(plan, changedBy) : undefined;
      return {
        field,
        theirs: JSON.stringify(theirs),
        yours: JSON.stringify(yours),
        changedBy: known ?? null,
        changedAt,
      };
    }),
  );
  return { __typename: 'FactsCollided', code: 'FACTS_COLLIDED', missing: [], collisions: told };
}

const isSame = (one: FactValue | undefined, other: FactValue | undefined): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
