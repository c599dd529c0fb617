// Puts off something that waits for the actor: for themselves alone, and with no date of the plan changed by it.
import { Inject, Injectable } from '@nestjs/common';
import { addDays, parseDate, Problem, today, type Clock, type SnoozeReason } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { CLOCK } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { Tellings } from '../../tellings/tellings';
import { WaitingRows } from '../rows';

const MOST_DAYS = 366;

export interface PutOffInput {
  readonly waitingId: string;
  readonly until: string;
  readonly reason: SnoozeReason;
}

@Injectable()
export class PutOff {
  constructor(
    private readonly database: Database,
    private readonly rows: WaitingRows,
    private readonly tellings: Tellings,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_FOUND for what does not wait for them, BAD_INPUT for a day that is not ahead or too far away */
  async run(permit: Permit<'list-own-plans'>, { waitingId, until, reason }: PutOffInput): Promise<void> {
    const { actor, hat, rule } = permit;
    const on = today(this.clock);
    const day = parseDate(until);
    if (!day || day <= on || day > addDays(on, MOST_DAYS)) throw new Problem('BAD_INPUT', 'Not a day ahead.');
    const { questions, accepted } = await this.rows.of(permit);
    const waits = questions.some(({ id }) => id === waitingId) || accepted.some((one) => one.measure_id === waitingId);
    if (!waits) throw new Problem('NOT_FOUND', 'Nothing of that id waits.');
    await this.database.inTenant(actor, async (tx) => {
      await tx.query('delete from snooze where person_id = $1 and until <= $2::date', [actor.person, on]);
      await tx.query(
        `insert into snooze (tenant_id, person_id, subject_id, reason, until, at) values ($1, $2, $3, $4, $5, $6)
         on conflict (person_id, subject_id) do update set reason = excluded.reason, until = excluded.until, at = excluded.at`,
        [actor.tenant, actor.person, waitingId, reason, day, new Date(this.clock.now())],
      );
      await this.audit.record(tx, { actor, hat, rule, action: 'put-off' });
      await this.tellings.settle(tx, actor, actor.person);
    });
  }
}
