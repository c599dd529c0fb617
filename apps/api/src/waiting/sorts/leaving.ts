// That somebody is no longer with in a plan.
import type { PersonId, UnitId } from '@samplan/domain';
import type { PlanInSight } from '../../access/sight';
import { bySubject, byWhom, type Found, type WaitingSort } from '../sort';

interface Seat {
  readonly id: string;
  readonly person_id: PersonId;
  readonly unit_id: UnitId | null;
  readonly unit: string | null;
}

export const leavingSort: WaitingSort = {
  news: {
    kinds: ['left-plan'],
    of: async (tx, here, told) => {
      const seats = await bySubject(told, (ids) =>
        tx.query<Seat>(
          `select q.id, q.person_id, q.unit_id, u.short_name as unit
           from participation q left join unit u on u.id = q.unit_id where q.id = any ($1::uuid[])`,
          [ids],
        ),
      );
      return told.map((one) => {
        const found = byWhom(here, one);
        const seat = seats.get(one.subject_id);
        return found.plan && seat ? { ...found, ...aboutOf(found.plan, seat) } : found;
      });
    },
  },
};

/** The owner knows everybody, and by their unit. */
const aboutOf = (plan: PlanInSight, { person_id, unit }: Seat): Pick<Found, 'about' | 'later'> =>
  unit && plan.plan.owner === plan.sight.actor.person
    ? { about: unit }
    : { later: async (readers) => ({ about: (await readers.person(plan, person_id))?.name ?? null }) };
