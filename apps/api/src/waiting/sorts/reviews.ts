// That a plan is to be looked at, or should have been: for those who see to it, and at last for the coordinating unit.
import {
  addDays,
  isLapsed,
  isNear,
  osloMidnight,
  reviewState,
  type Deadlines,
  type PersonId,
  type PlainDate,
  type PlanId,
} from '@samplan/domain';
import { takesPart } from '../../access/parts';
import type { PlanInSight } from '../../access/sight';
import { isConsented } from '../../access/visible-plans';
import { isAlive } from '../../kernel/alive';
import type { Tx } from '../../kernel/database';
import { deadlinesOf } from '../../kernel/deadlines';
import { NAME_OF, type Found, type Here, type WaitingSort } from '../sort';

export const reviewSort: WaitingSort = {
  questions: {
    kinds: ['review-near', 'review-lapsed', 'review-with-ke'],
    of: async (tx, here) => {
      const deadlines = await deadlinesOf(tx);
      const { actor, on } = here;
      // Only in that role: it is their task, and nobody's private news.
      const left = actor.wears === 'coordinating-unit' ? await leftTo(tx, actor.person, on, deadlines) : [];
      return [...(await ofPlans(tx, here, deadlines)), ...left];
    },
  },
};

interface DateRow {
  readonly id: PlanId;
  readonly due: PlainDate;
  /** Has the asker said anything in the look that goes on? */
  readonly hasSpoken: boolean;
}

async function ofPlans(tx: Tx, { actor, on, plans }: Here, deadlines: Deadlines): Promise<readonly Found[]> {
  if (plans.size === 0) return [];
  const rows = await tx.query<DateRow>(
    `select p.id, p.next_review_on::text as due, exists (
         select from review r join review_saying s on s.review_id = r.id
         where r.plan_id = p.id and r.ended_at is null and s.said_by = $2 and s.course is not null) as "hasSpoken"
     from plan p where p.id = any ($1::uuid[]) and p.state = 'active' and p.next_review_on is not null`,
    [[...plans.keys()], actor.person],
  );
  return rows.flatMap(({ id, due, hasSpoken }): readonly Found[] => {
    const plan = plans.get(id);
    const state = reviewState(due, on, deadlines);
    if (!plan || !isNear(state)) return [];
    if (isLapsed(state))
      return seesToIt(plan) ? [{ id, kind: 'review-lapsed', plan, answerBy: due, at: since(due, 1) }] : [];
    // Others are asked at last, to say how it goes; they have been, once they have.
    if (!seesToIt(plan) && (state === 'soon' || hasSpoken || !speaks(plan))) return [];
    return [{ id, kind: 'review-near', plan, answerBy: due, at: since(due, -deadlines['first-reminder']) }];
  });
}

/** Whose plan it is and who coordinates it, and no more: its coordinator has let the date pass. Not one's own private plans. */
const leftTo = async (tx: Tx, person: PersonId, on: PlainDate, deadlines: Deadlines): Promise<readonly Found[]> => {
  const rows = await tx.query<{
    id: string;
    due: PlainDate;
    ownerName: string;
    about: string | null;
    subjectId: PersonId | null;
  }>(
    `select md5(p.id::text || p.next_review_on)::uuid as id, p.next_review_on::text as due, ${NAME_OF('o')} as "ownerName",
       nullif(${NAME_OF('c')}, '') as about,
       c.id as "subjectId"
     from plan p join person o on o.id = p.owner_id left join lateral (
       select c.* from participation t join person c on c.id = t.person_id
       where t.plan_id = p.id and t.role = 'coordinator' and not t.is_substitute and ${takesPart('t', '$2::date')} limit 1) c on true
     where p.state = 'active' and p.next_review_on <= $3::date and p.owner_id <> $1
       and ${isConsented('p', '$2::date')} and ${isAlive('p.owner_id')}
       and exists (select from tenant_role r where r.person_id = $1 and r.role = 'coordinating-unit'
         and r.valid_from <= $2::date and (r.valid_to is null or $2::date <= r.valid_to))
       and not exists (select from participation t where t.plan_id = p.id and t.person_id = $1
         and t.role in ('next-of-kin', 'representative'))
       and not exists (select from mandate m where m.plan_id = p.id and m.person_id = $1)`,
    [person, on, addDays(on, -deadlines['review-to-ke'])],
  );
  return rows.map(({ due, ...row }): Found => ({
    ...row,
    kind: 'review-with-ke',
    answerBy: due,
    at: since(due, deadlines['review-to-ke']),
  }));
};

/** The owner and whoever coordinates set the date. */
const seesToIt = ({ hat }: PlanInSight): boolean => hat === 'owner' || hat === 'coordinator';

const speaks = ({ sections }: PlanInSight): boolean => sections.some(({ level }) => level !== 'read');

const since = (due: PlainDate, days: number): Date => new Date(osloMidnight(addDays(due, days)));
