// How it went the last time all looked at Ola's plan, three months ago.
import { addDays, type PlainDate } from '@samplan/domain';
import { cast, type BuiltPlan } from '@samplan/testing';
import type { Tx } from '../../kernel/database';

const SAID = [
  ['work', cast.ola, 'owner', 'harder', 'Jeg savner verkstedet.'],
  ['work', cast.nina, 'participant', 'as-before', 'Vi har ikke funnet et sted ennå.'],
  ['walk', cast.ola, 'owner', 'as-before', 'Tinka og jeg går hver dag.'],
] as const;

export async function seedReviews(tx: Tx, { id: plan, tenant, goal }: BuiltPlan, on: PlainDate): Promise<void> {
  const day = addDays(on, -88);
  const [review] = await tx.query<{ id: string }>(
    `insert into review (tenant_id, plan_id, due_on, begun_by, begun_at, ended_by, ended_at, next_on)
     select tenant_id, id, $2, $3, $2::date + interval '11 hours', $3, $2::date + interval '12 hours', next_review_on
     from plan where id = $1 returning id`,
    [plan, day, cast.kari.person],
  );
  for (const [key, who, hat, course, words] of SAID)
    await tx.query(
      `insert into review_saying (tenant_id, plan_id, review_id, goal_id, said_by, hat, course, words, said_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9::date + interval '11 hours')`,
      [tenant, plan, review?.id, goal(key), who.person, hat, course, words, day],
    );
}
