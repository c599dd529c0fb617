// For one of the coordinating unit: whose plan has lost its coordinator. What is in it is none of their business.
import type { PersonId, PlainDate } from '@samplan/domain';
import { takesPart } from '../../access/parts';
import { isConsented } from '../../access/visible-plans';
import type { Tx } from '../../kernel/database';
import { NAME_OF, type Found, type WaitingSort } from '../sort';

export const withoutCoordinatorSort: WaitingSort = {
  questions: {
    kinds: ['plan-without-coordinator'],
    of: async (tx, { actor, on }) =>
      // Only in that role: it is their task, and nobody's private news.
      actor.wears === 'coordinating-unit'
        ? (await orphans(tx, actor.person, on)).map((row): Found => ({ ...row, kind: 'plan-without-coordinator' }))
        : [],
  },
};

/** Plans, alive, whose coordinator has left them, and not only not begun, and has not been followed by another; not those they have a private part in. */
const orphans = (
  tx: Tx,
  person: PersonId,
  on: PlainDate,
): Promise<readonly { readonly id: string; readonly at: Date; readonly ownerName: string }[]> =>
  tx.query(
    `select last.id, last.at, ${NAME_OF('o')} as "ownerName"
     from plan p join person o on o.id = p.owner_id join lateral (
       select t.id, coalesce(t.ended_at, (coalesce(t.valid_to, (select max(m.valid_to) from unit_membership m
         where m.unit_id = t.unit_id and m.person_id = t.person_id)) + 1)::timestamp at time zone 'Europe/Oslo') as at
       from participation t where t.plan_id = p.id and t.role = 'coordinator' and not t.is_substitute order by at desc nulls last limit 1) last on true
     where last.at is not null and p.state <> 'closed' and ${isConsented('p', '$2::date')} and p.owner_id <> $1
       and exists (select from tenant_role r where r.person_id = $1 and r.role = 'coordinating-unit'
         and r.valid_from <= $2::date and (r.valid_to is null or $2::date <= r.valid_to))
       and not exists (select from participation t where t.plan_id = p.id and t.role = 'coordinator' and not t.is_substitute and ${takesPart('t', '$2::date')})
       and not exists (select from coordinator_search s where s.person_id = p.owner_id and s.state in ('open', 'agreed'))
       and not exists (select from participation t where t.plan_id = p.id and t.person_id = $1
         and t.role in ('next-of-kin', 'representative'))
       and not exists (select from mandate m where m.plan_id = p.id and m.person_id = $1)`,
    [person, on],
  );
