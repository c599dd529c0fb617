// Who takes part in plans, as rows.
import { Injectable } from '@nestjs/common';
import type { PersonId, PlainDate, PlanId, PlanRole, UnitId } from '@samplan/domain';
import { partHolds, takesPart } from '../access/parts';
import type { Tx } from '../kernel/database';

export interface ParticipantRow {
  readonly id: string;
  readonly plan_id: PlanId;
  readonly person_id: PersonId;
  readonly role: PlanRole;
  readonly title: string;
  readonly unit: string | null;
  readonly unit_id: UnitId | null;
  readonly since: string;
  /** The last day, where there is one. */
  readonly until: string | null;
  /** For the coordinator, while they are away. */
  readonly is_substitute: boolean;
}

@Injectable()
export class ParticipationRepository {
  /**
   * Those who take part on that date: the coordinator first, then in Norwegian order of their names. One whose place in the
   * unit has ended coordinates no more; others stand there for as long as their part does, and read nothing.
   */
  async on(tx: Tx, plans: readonly PlanId[], date: PlainDate): Promise<readonly ParticipantRow[]> {
    return tx.query<ParticipantRow>(
      `select t.id, t.plan_id, t.person_id, t.role, t.title, u.short_name as unit, t.unit_id, t.valid_from::text as since,
         t.valid_to::text as until, t.is_substitute
       from participation t join person p on p.id = t.person_id left join unit u on u.id = t.unit_id
       where t.plan_id = any ($1::uuid[]) and ${partHolds('t', '$2::date')}
         and (t.role <> 'coordinator' or ${takesPart('t', '$2::date')})
       order by t.role <> 'coordinator', t.is_substitute, (p.given_name || ' ' || p.family_name) collate norwegian, t.id`,
      [plans, date],
    );
  }
}
