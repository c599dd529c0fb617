// Questions to answer for a measure, and what became of such questions.
import {
  wornIn,
  type MeasureId,
  type PersonId,
  type ResponsibilityState,
  type SectionId,
  type UnitId,
} from '@samplan/domain';
import type { Readers } from '../../access/readers';
import { isForUnit, seatsGiving } from '../../access/seats';
import type { PlanInSight, SectionInSight } from '../../access/sight';
import { stands } from '../../access/stands';
import type { Tx } from '../../kernel/database';
import { asked, type Asked } from '../duties';
import { bare, bySubject, byWhom, type Found, type Told, type WaitingSort } from '../sort';

export const responsibilitySort: WaitingSort = {
  questions: {
    kinds: ['responsibility-asked', 'talk-answered'],
    of: async (tx, here) =>
      (await asked(tx, here)).flatMap((row) => {
        const section = here.sections.get(row.section_id);
        return section && isTheirs(row, section) ? [questionOf(row, section)] : [];
      }),
  },
  news: {
    kinds: ['responsibility-accepted', 'responsibility-declined', 'responsibility-talked', 'responsibility-ended'],
    of: async (tx, here, told) => {
      const rows = await bySubject(told, (ids) => subjects(tx, ids));
      return told.map((one) => {
        const row = rows.get(one.subject_id);
        const found = bare(here, one);
        const accepted = row && one.kind === 'responsibility-ended' ? row.state === 'ended' : null;
        const section = here.sections.get(row?.section_id ?? '');
        if (!row || !section) return { ...found, accepted };
        const news = { ...byWhom(here, one), accepted, section, measure: row.measure_id };
        return { ...news, ...aboutOf(section.plan, one, row) };
      });
    },
  },
};

/** Only what stands where they may read waits for them; for a unit, where they read by taking part for it. */
const isTheirs = (row: Asked, section: SectionInSight): boolean =>
  wornIn(row.kind === 'unit' ? 'participant' : row.kind) === section.plan.sight.actor.wears &&
  (row.kind !== 'unit' || isForUnit(seatsGiving(section.plan.facts, section.id, section), row.unit_id));

const questionOf = (row: Asked, section: SectionInSight): Found => ({
  id: row.id,
  kind: 'responsibility-asked',
  at: row.asked_at,
  plan: section.plan,
  section,
  measure: row.measure_id,
  by: row.asked_by,
  about: row.unit,
  answerBy: row.answer_by,
  later: async (readers) => {
    const { last_said_by: by, last_said_at: at } = row;
    if (!by || !at || (await isAsked(readers, row, section, by))) return {};
    return { kind: 'talk-answered', at, by: (await readers.person(section.plan, by)) ?? null };
  },
});

/** Is the person among those who are to answer? */
async function isAsked(readers: Readers, row: Asked, section: SectionInSight, person: PersonId): Promise<boolean> {
  if (person === section.plan.sight.actor.person || person === row.person_id) return true;
  if (row.kind !== 'unit') return false;
  const all = await readers.of(section);
  return all.some((reader) => reader.person.id === person && isForUnit(reader.seats, row.unit_id));
}

interface Subject {
  readonly id: string;
  readonly measure_id: MeasureId | null;
  readonly section_id: SectionId | null;
  readonly state: ResponsibilityState;
  readonly answered_by: PersonId | null;
  readonly person_id: PersonId | null;
  readonly unit_id: UnitId | null;
  readonly unit: string | null;
}

const subjects = (tx: Tx, ids: readonly string[]): Promise<readonly Subject[]> =>
  tx.query(
    `select r.id, m.id as measure_id, m.section_id, r.state, r.answered_by, r.person_id, r.unit_id, u.short_name as unit
     from responsibility r left join measure m on m.id = r.measure_id and ${stands('m')}
       left join unit u on u.id = r.unit_id where r.id = any ($1::uuid[])`,
    [ids],
  );

/** The owner knows everybody. Others meet the unit's name where they may know that one of these people takes part for it. */
const aboutOf = (plan: PlanInSight, told: Told, row: Subject): Pick<Found, 'about' | 'later'> =>
  row.unit && plan.plan.owner === plan.sight.actor.person
    ? { about: row.unit }
    : {
        later: async (readers) => {
          const seat = { role: 'participant', unit: row.unit_id } as const;
          for (const person of row.unit_id ? [row.person_id, row.answered_by, told.by_person_id] : []) {
            const seated = person && (await readers.seated(plan, person, seat));
            if (seated && seated.isNamed) return { about: row.unit };
          }
          return { about: (row.person_id && (await readers.person(plan, row.person_id))?.name) ?? null };
        },
      };
