// What somebody is asked to answer for, and what they have said yes to, as rows.
import type {
  MeasureId,
  MeasureState,
  PersonId,
  PlainDate,
  Repeat,
  ResponsibleKind,
  SectionId,
  UnitId,
} from '@samplan/domain';
import { currentSeats } from '../access/seats';
import type { Sight } from '../access/sight';
import { stands } from '../access/stands';
import type { Tx } from '../kernel/database';
import type { Here } from './sort';

export interface Asked {
  readonly id: string;
  readonly section_id: SectionId;
  readonly measure_id: MeasureId;
  readonly kind: ResponsibleKind;
  readonly unit_id: UnitId | null;
  /** As it stands within a sentence. */
  readonly unit: string | null;
  readonly person_id: PersonId | null;
  readonly asked_by: PersonId;
  readonly asked_at: Date;
  readonly answer_by: PlainDate | null;
  readonly last_said_by: PersonId | null;
  readonly last_said_at: Date | null;
}

export interface Accepted {
  readonly section_id: SectionId;
  readonly measure_id: MeasureId;
  readonly kind: ResponsibleKind;
  readonly state: MeasureState;
  readonly deadline_on: PlainDate | null;
  readonly repeat_every: Repeat | null;
  readonly repeat_weekdays: readonly number[];
  readonly repeat_time: string | null;
  readonly done_on: PlainDate | null;
}

/** Questions to the person or to units of theirs. */
export const asked = (tx: Tx, { plans, actor, sight }: Here): Promise<readonly Asked[]> =>
  tx.query(
    `select r.id, m.section_id, m.id as measure_id, r.kind, r.unit_id, u.short_name as unit, r.person_id, r.asked_by,
       r.asked_at, r.answer_by::text, s.said_by as last_said_by, s.said_at as last_said_at
     from responsibility r join measure m on m.id = r.measure_id left join unit u on u.id = r.unit_id
       left join lateral (select t.said_by, t.said_at from responsibility_talk t where t.responsibility_id = r.id
         order by t.said_at desc, t.id limit 1) s on true
     where r.plan_id = any ($1::uuid[]) and r.state in ('asked', 'talking')
       and (r.person_id = $2 or r.unit_id = any ($3::uuid[])) and ${stands('m')}`,
    [[...plans.keys()], actor.person, unitsOf(sight)],
  );

const ACCEPTED = `m.section_id, m.id as measure_id, r.kind, m.state, m.deadline_on::text, m.repeat_every,
  m.repeat_weekdays, left(m.repeat_time::text, 5) as repeat_time`;
const DONE_DAYS = 14;

/** What the person has said yes to and is not over. */
export const accepted = (tx: Tx, { plans, actor }: Here): Promise<readonly Accepted[]> =>
  tx.query(
    `select ${ACCEPTED}, null as done_on
     from responsibility r join measure m on m.id = r.measure_id
     where r.plan_id = any ($1::uuid[]) and r.state = 'accepted' and r.person_id = $2
       and m.state not in ('done', 'ended') and ${stands('m')}`,
    [[...plans.keys()], actor.person],
  );

/** What the person had said yes to and was done lately, the latest first. */
export const doneLately = (tx: Tx, { plans, actor, on }: Here): Promise<readonly Accepted[]> =>
  tx.query(
    `select ${ACCEPTED}, (c.at at time zone 'Europe/Oslo')::date::text as done_on
     from responsibility r join measure m on m.id = r.measure_id
       join lateral (select max(at) as at from fact_change c where c.plan_id = m.plan_id and c.noun = 'measure'
         and c.subject_id = m.id and c.field = 'state') c on true
     where r.plan_id = any ($1::uuid[]) and r.state = 'accepted' and r.person_id = $2 and m.state = 'done'
       and c.at >= $3::date - ${DONE_DAYS} and ${stands('m')}
     order by c.at desc, m.id`,
    [[...plans.keys()], actor.person, on],
  );

const unitsOf = (sight: Sight): readonly UnitId[] => [
  ...new Set(sight.plans.flatMap(({ facts }) => currentSeats(facts).flatMap(({ unit }) => (unit ? [unit] : [])))),
];
