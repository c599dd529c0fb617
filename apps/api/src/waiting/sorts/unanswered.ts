// For whoever coordinates a plan under way: a measure that nobody answers for, and a question that has waited too long.
import type { MeasureId, PersonId, PlainDate, PlanId, SectionId, UnitId } from '@samplan/domain';
import type { PlanInSight } from '../../access/sight';
import { stands } from '../../access/stands';
import type { Tx } from '../../kernel/database';
import type { Found, Here, WaitingSort } from '../sort';

/** A question that named no day has waited too long after these. */
const PATIENCE_DAYS = 5;

interface Row {
  readonly id: string;
  readonly section_id: SectionId;
  readonly measure_id: MeasureId;
  readonly at: Date;
  readonly answer_by: PlainDate | null;
  readonly person_id: PersonId | null;
  readonly unit_id: UnitId | null;
  readonly unit: string | null;
}

export const unansweredSort: WaitingSort = {
  questions: {
    kinds: ['nobody-answers', 'answer-awaited'],
    of: async (tx, here) => {
      const plans = [...here.plans.values()].filter(isMine);
      if (plans.length === 0) return [];
      const ids = plans.map(({ id }) => id);
      const sections = plans.flatMap((plan) => plan.sections.map(({ id }) => id));
      return [
        ...(await nobodys(tx, ids, sections)).flatMap((row) => found(here, row, 'nobody-answers')),
        ...(await awaited(tx, here, ids, sections)).flatMap((row) => found(here, row, 'answer-awaited')),
      ];
    },
  },
};

const isMine = ({ hat, plan }: PlanInSight): boolean => hat === 'coordinator' && plan.state === 'active';

function found({ sections }: Here, row: Row, kind: Found['kind']): readonly Found[] {
  const section = sections.get(row.section_id);
  if (!section) return [];
  const { plan } = section;
  return [
    {
      id: row.id,
      kind,
      at: row.at,
      plan,
      section,
      measure: row.measure_id,
      answerBy: row.answer_by,
      about: row.unit,
      // A person is named to one who may know of them.
      ...(row.person_id && {
        later: async (readers) => {
          const person = row.person_id && (await readers.person(plan, row.person_id));
          return person ? { about: row.unit ?? person.name, by: person } : {};
        },
      }),
    },
  ];
}

const OPEN = `m.state in ('planned', 'going') and ${stands('m')}`;

/** One of each plan at a time, that which begins or is due first: the next comes when it has somebody. */
const nobodys = (tx: Tx, plans: readonly PlanId[], sections: readonly SectionId[]): Promise<readonly Row[]> =>
  tx.query(
    `select distinct on (m.plan_id) m.id, m.section_id, m.id as measure_id, m.created_at as at, null as answer_by,
       null as person_id, null as unit_id, null as unit
     from measure m where m.plan_id = any ($1::uuid[]) and m.section_id = any ($2::uuid[]) and ${OPEN}
       and not exists (select from responsibility r where r.measure_id = m.id and r.state in ('asked', 'talking', 'accepted'))
     order by m.plan_id, least(m.starts_on, m.deadline_on) nulls last, m.created_at, m.id`,
    [plans, sections],
  );

/** Asked by whomever; what they have themselves been asked is theirs to answer, and stands elsewhere. */
const awaited = (
  tx: Tx,
  { actor, on }: Here,
  plans: readonly PlanId[],
  sections: readonly SectionId[],
): Promise<readonly Row[]> =>
  tx.query(
    `select distinct on (m.plan_id) r.id, m.section_id, m.id as measure_id, r.asked_at as at, r.answer_by::text, r.person_id,
       r.unit_id, u.short_name as unit
     from responsibility r join measure m on m.id = r.measure_id left join unit u on u.id = r.unit_id
     where r.plan_id = any ($1::uuid[]) and m.section_id = any ($2::uuid[]) and ${OPEN} and r.state = 'asked'
       and r.person_id is distinct from $3
       and coalesce(r.answer_by < $4::date, r.asked_at < ($4::date - ${PATIENCE_DAYS})::timestamp at time zone 'Europe/Oslo')
     order by m.plan_id, r.asked_at, r.id`,
    [plans, sections, actor.person, on],
  );
