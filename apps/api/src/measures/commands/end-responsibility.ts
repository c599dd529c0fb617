// Takes a question back, or ends a responsibility that was accepted; who had it is told.
import { Injectable } from '@nestjs/common';
import { Problem, waitsForAnswer, type MeasureId, type PersonId } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { placeOf } from '../../access/place';
import { Traces } from '../../history/traces';
import { Tellings } from '../../tellings/tellings';
import { isCoordinator, isOwner } from '../in-sight';
import { askedIn, ResponsibilitiesRepository } from '../../responsibilities/responsibilities.repository';
import { Seatings } from '../../responsibilities/seatings';
import { Steady } from '../../responsibilities/steady';

@Injectable()
export class EndResponsibility {
  constructor(
    private readonly steady: Steady,
    private readonly responsibilities: ResponsibilitiesRepository,
    private readonly seatings: Seatings,
    private readonly tellings: Tellings,
    private readonly traces: Traces,
  ) {}

  /**
   * By the owner and the coordinator, by whoever has it, and a question by whoever asked.
   * @throws Problem NOT_FOUND, NOT_ALLOWED; ANSWERED_ALREADY where it is over or was declined
   */
  async run(first: Permit<'read'>, responsibilityId: string): Promise<MeasureId> {
    return this.steady.run(first, async (tx, permit, here) => {
      const { actor } = permit;
      const { plan, section } = placeOf(permit);
      const { measure, row } = await this.responsibilities.held(tx, section, responsibilityId);
      const isQuestion = waitsForAnswer(row);
      const own = isQuestion ? row.asked_by : row.person_id;
      if (own !== actor.person && !isOwner(here.plan) && !isCoordinator(here.plan))
        throw new Problem('NOT_ALLOWED', 'It is not theirs to end.');
      const change = await this.responsibilities.become(tx, row, isQuestion ? 'withdrawn' : 'ended');
      const details = { measure: measure.id, responsibility: row.id };
      await this.traces.leave(tx, permit, 'end-responsibility', details, change);
      const asked = await this.seatings.askedOf(here, askedIn(row));
      // One who gives it up tells those who have to find another.
      const to: readonly (PersonId | undefined)[] = row.person_id
        ? [
            row.person_id,
            ...(row.person_id === actor.person
              ? [here.plan.plan.owner, await this.seatings.coordinator(here), row.asked_by]
              : []),
          ]
        : asked;
      const told = [...new Set(to)].flatMap((one) =>
        one ? [{ to: one, plan, section, kind: 'responsibility-ended', subject: row.id } as const] : [],
      );
      await this.tellings.tell(tx, actor, ...told);
      await this.tellings.settle(tx, { tenant: actor.tenant, plan }, ...asked);
      return measure.id;
    });
  }
}
