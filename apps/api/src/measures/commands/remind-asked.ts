// Those who were asked to answer for a measure hear once more that it waits for them.
import { Inject, Injectable } from '@nestjs/common';
import { addDays, Problem, today, type Clock, type PlainDate } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { placeOf } from '../../access/place';
import { Traces } from '../../history/traces';
import { CLOCK } from '../../kernel/clock';
import { askedIn, ResponsibilitiesRepository } from '../../responsibilities/responsibilities.repository';
import { Seatings } from '../../responsibilities/seatings';
import { Steady } from '../../responsibilities/steady';
import { Tellings } from '../../tellings/tellings';
import { isCoordinator, isOwner } from '../in-sight';

const CALM_DAYS = 3;

@Injectable()
export class RemindAsked {
  constructor(
    private readonly steady: Steady,
    private readonly responsibilities: ResponsibilitiesRepository,
    private readonly seatings: Seatings,
    private readonly tellings: Tellings,
    private readonly traces: Traces,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns the day until which it is put off for the actor
   * @throws Problem NOT_FOUND, NOT_ALLOWED; ANSWERED_ALREADY where it does not wait for those who were asked; ALREADY_SO where
   * it is put off already
   */
  async run(first: Permit<'read'>, responsibilityId: string): Promise<PlainDate> {
    return this.steady.run(first, async (tx, permit, here) => {
      const { actor } = permit;
      const { tenant, plan, section } = placeOf(permit);
      const { measure, row } = await this.responsibilities.held(tx, section, responsibilityId);
      if (row.asked_by !== actor.person && !isOwner(here.plan) && !isCoordinator(here.plan))
        throw new Problem('NOT_ALLOWED', 'It is not theirs to remind of.');
      if (row.state !== 'asked') throw new Problem('ANSWERED_ALREADY', 'It does not wait for those who were asked.');
      const on = today(this.clock);
      const until = addDays(on, CALM_DAYS);
      const put = await tx.query(
        `insert into snooze (tenant_id, person_id, subject_id, reason, until, at)
         values ($1, $2, $3, 'waits-for-others', $4, $5)
         on conflict (person_id, subject_id) do update set reason = excluded.reason, until = excluded.until, at = excluded.at
           where snooze.until <= $6::date
         returning until`,
        [tenant, actor.person, row.id, until, new Date(this.clock.now()), on],
      );
      if (put.length === 0) throw new Problem('ALREADY_SO', 'They were reminded lately.');
      await this.traces.leave(tx, permit, 'remind-asked', { measure: measure.id, responsibility: row.id });
      const asked = await this.seatings.askedOf(here, askedIn(row));
      await this.tellings.wake(tx, { tenant, plan, by: actor.person }, actor.person, ...asked);
      return until;
    });
  }
}
