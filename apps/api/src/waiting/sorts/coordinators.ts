// Coordinators who are sought: the question to a unit, to whoever is proposed, and to the owner; and what came of it.
import type { PersonId, PlainDate, WaitingKind } from '@samplan/domain';
import { takesPart } from '../../access/parts';
import type { Tx } from '../../kernel/database';
import { bySubject, byWhom, NAME_OF, type Found, type Here, type WaitingSort } from '../sort';

interface Row {
  readonly id: string;
  readonly kind: WaitingKind;
  readonly at: Date;
  readonly subjectId: string;
  readonly about: string | null;
  readonly ownerName: string | null;
  readonly answerBy: PlainDate | null;
}

interface Seat {
  readonly id: string;
  readonly person_id: PersonId;
}

export const coordinatorSort: WaitingSort = {
  questions: {
    kinds: [
      'coordinator-requested',
      'coordinator-proposed',
      'coordinator-offered',
      'coordinator-sought',
      'coordinator-late',
      'hand-over-begun',
    ],
    of: async (tx, { actor, on }) => {
      const sql = actor.wears && OF_HAT[actor.wears];
      const rows = sql ? await tx.query<Row>(sql, [actor.person, on]) : [];
      return rows.map(({ ownerName, ...row }): Found => ({ ...row, ...(ownerName !== null && { ownerName }) }));
    },
  },
  news: {
    kinds: ['coordinator-appointed', 'coordinator-begins', 'coordinator-released', 'substitute-set'],
    of: async (tx, here, told) => {
      const seats = await bySubject(told, (ids) => seatsOf(tx, ids));
      return told.map((one) => found(here, one, seats.get(one.subject_id)));
    },
  },
};

function found(here: Here, told: Parameters<typeof byWhom>[1], seat: Seat | undefined): Found {
  const item = byWhom(here, told);
  const { plan } = item;
  if (!plan || !seat) return item;
  return { ...item, later: async (readers) => ({ about: (await readers.person(plan, seat.person_id))?.name ?? null }) };
}

const seatsOf = (tx: Tx, ids: readonly string[]): Promise<readonly Seat[]> =>
  tx.query('select id, person_id from participation where id = any ($1::uuid[])', [ids]);

const REQUEST = `coordinator_request r join unit u on u.id = r.unit_id join coordinator_search s on s.id = r.search_id
  and s.state = 'open' join person o on o.id = r.person_id`;
const IS_NOT_CLOSE = `s.person_id <> $1
  and not exists (select from participation k where k.plan_id = s.plan_id and k.person_id = $1
    and k.role in ('next-of-kin', 'representative'))
  and not exists (select from mandate m where m.plan_id = s.plan_id and m.person_id = $1)`;

/** $1 the person, $2 today. Nobody but the coordinating unit and the owner is told whose coordinator it would be. */
const OF_HAT: Readonly<Partial<Record<string, string>>> = {
  'unit-leader': `select r.id, 'coordinator-requested' as kind, r.asked_at as at, r.unit_id as "subjectId", u.short_name as about,
      null as "ownerName", r.due_on::text as "answerBy"
    from ${REQUEST} where r.state = 'asked' and exists (select from tenant_role l where l.person_id = $1 and l.role = 'unit-leader'
      and l.unit_id = r.unit_id and l.valid_from <= $2::date and (l.valid_to is null or $2::date <= l.valid_to))`,
  work: `select r.id, 'coordinator-proposed' as kind, r.proposed_at as at, r.id as "subjectId", u.short_name as about,
      null as "ownerName", r.due_on::text as "answerBy"
    from ${REQUEST} where r.state = 'proposed' and r.proposed_id = $1 and $2::date is not null
    union all
    select h.id, 'hand-over-begun', h.began_at, h.id, null, ${NAME_OF('o')}, h.starts_on::text
    from hand_over h join plan p on p.id = h.plan_id and p.state <> 'closed' join person o on o.id = p.owner_id
    where h.accepted_at is null and h.ended_at is null and (h.to_id = $1 or (h.from_id = $1 and exists (
      select from participation t where t.plan_id = h.plan_id and t.person_id = $1 and t.role = 'coordinator'
        and not t.is_substitute and ${takesPart('t', '$2::date')})))`,
  private: `select r.id, 'coordinator-offered' as kind, coalesce(r.answered_at, r.asked_at) as at, r.id as "subjectId", ${NAME_OF('c')} as about,
      null as "ownerName", null as "answerBy"
    from ${REQUEST} join person c on c.id = r.proposed_id
    where r.state in ('accepted', 'meeting') and r.person_id = $1 and $2::date is not null`,
  'coordinating-unit': `select s.id, case when r.id is null then 'coordinator-sought' else 'coordinator-late' end as kind,
      coalesce(r.asked_at, s.opened_at) as at, s.id as "subjectId", u.short_name as about, ${NAME_OF('o')} as "ownerName",
      r.due_on::text as "answerBy"
    from coordinator_search s join person o on o.id = s.person_id
      left join coordinator_request r on r.search_id = s.id and r.state in ('asked', 'proposed', 'accepted', 'meeting')
      left join unit u on u.id = r.unit_id
    where s.state = 'open' and (r.id is null or (r.state in ('asked', 'proposed') and r.due_on < $2::date)) and ${IS_NOT_CLOSE}
      and exists (select from tenant_role t where t.person_id = $1 and t.role = 'coordinating-unit'
        and t.valid_from <= $2::date and (t.valid_to is null or $2::date <= t.valid_to))`,
};
