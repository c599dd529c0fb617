// For the leader of a unit: people there who wait to be confirmed. No plan is named.
import type { UnitId } from '@samplan/domain';
import { dueBy, forgottenBefore, holds, STANDING_PLACES } from '../../access/periods';
import type { Found, WaitingSort } from '../sort';

interface Row {
  readonly id: UnitId;
  readonly about: string;
  readonly at: Date;
  readonly count: number;
}

export const nameSort: WaitingSort = {
  questions: {
    kinds: ['names-to-confirm'],
    of: async (tx, { actor, on }) => {
      if (actor.wears !== 'unit-leader') return [];
      const led = await tx.query<{ readonly unit_id: UnitId }>(
        `select r.unit_id from tenant_role r join unit u on u.id = r.unit_id
         where r.person_id = $1 and r.role = 'unit-leader' and ${holds('r', '$2::date')}`,
        [actor.person, on],
      );
      // Oneself is the administrator's to confirm.
      const rows = await tx.query<Row>(
        `select p.unit_id as id, u.name as about, count(*)::int as count, $2::date::timestamp at time zone 'Europe/Oslo' as at
         from (${STANDING_PLACES}) p join unit u on u.id = p.unit_id
         where p.state <> 'confirmed' and p.person_id <> $5 group by p.unit_id, u.name`,
        [led.map(({ unit_id }) => unit_id), on, dueBy(on), forgottenBefore(on), actor.person],
      );
      return rows.map((row): Found => ({ ...row, kind: 'names-to-confirm' }));
    },
  },
};
