// Somebody of the coordinator's unit stands in for them from one day to another, and sees what they see meanwhile.
import { Inject, Injectable } from '@nestjs/common';
import { addDays, Problem, today, type Clock, type PersonId, type PlainDate } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { AppointmentsRepository } from '../../appointments/appointments.repository';
import { Substituting } from '../../appointments/substituting';
import { CLOCK } from '../../kernel/clock';
import { CoordinatorsRepository } from '../coordinators.repository';
import { HandOverRepository } from '../hand-over.repository';

export interface Standing {
  readonly person: PersonId;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const LONGEST = 366;

@Injectable()
export class SetSubstitute {
  constructor(
    private readonly access: Access,
    private readonly repository: HandOverRepository,
    private readonly coordinators: CoordinatorsRepository,
    private readonly appointments: AppointmentsRepository,
    private readonly substituting: Substituting,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem BAD_INPUT for days that cannot be; NOT_ALLOWED for one who is not of the unit, is close to the owner, or oneself */
  async run(asked: Permit<'hand-over'>, { person, from, to }: Standing): Promise<void> {
    const on = today(this.clock);
    checkDays(on, from, to);
    await this.access.holding(asked, async (tx, permit, plan) => {
      const unit = await this.repository.unitOf(tx, plan, permit.actor.person, on);
      const people = unit ? await this.coordinators.people(tx, unit, on) : [];
      const isColleague = person !== permit.actor.person && people.some(({ person_id }) => person_id === person);
      if (!unit || !isColleague || (await this.appointments.isClose(tx, plan, person)))
        throw new Problem('NOT_ALLOWED', 'Nobody who can stand in.', ['takes-part']);
      await this.substituting.begin(tx, permit, { tenant: permit.actor.tenant, plan, person, unit, from, to });
    });
  }
}

/** @throws Problem BAD_INPUT for days that have passed, or are too many */
export function checkDays(on: PlainDate, from: PlainDate, to: PlainDate): void {
  if (from < on || to < from || to > addDays(from, LONGEST)) throw new Problem('BAD_INPUT', 'No such days.');
}
