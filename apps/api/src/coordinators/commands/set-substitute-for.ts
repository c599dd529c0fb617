// The coordinating unit lets somebody stand in for a coordinator who cannot do it themself: ill, or gone.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, today, type Clock, type PersonId } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { holdPlan } from '../../access/place';
import { AppointmentsRepository } from '../../appointments/appointments.repository';
import { Substituting } from '../../appointments/substituting';
import { CLOCK } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { KeepingRepository } from '../keeping.repository';
import { checkDays, type Standing } from './set-substitute';

export interface StandingFor extends Standing {
  readonly coordinator: PersonId;
  readonly owners: readonly PersonId[];
}

@Injectable()
export class SetSubstituteFor {
  constructor(
    private readonly database: Database,
    private readonly repository: KeepingRepository,
    private readonly appointments: AppointmentsRepository,
    private readonly substituting: Substituting,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * In all of these plans or in none; who enters it never stands in themself.
   * @throws Problem BAD_INPUT for days that cannot be, or without a plan; NOT_FOUND for a plan that they do not coordinate;
   * NOT_ALLOWED for one who does not work there, or is close to an owner; ALREADY_SO
   */
  async run(
    permit: Permit<'keep-coordinators'>,
    { coordinator, person, owners, from, to }: StandingFor,
  ): Promise<void> {
    const { actor } = permit;
    const on = today(this.clock);
    checkDays(on, from, to);
    if (owners.length === 0) throw new Problem('BAD_INPUT', 'Whose plan?');
    if (person === actor.person || person === coordinator) throw new Problem('NOT_ALLOWED', 'Not they themself.');
    await this.database.inTenant(actor, async (tx) => {
      const seats = await this.repository.seatsOf(tx, coordinator, actor.person, on);
      const those = seats.filter(({ owner }) => owners.includes(owner));
      if (those.length !== new Set(owners).size) throw new Problem('NOT_FOUND', 'No such plan.');
      for (const { plan, unit } of those) {
        await holdPlan(tx, plan);
        const works = await this.appointments.worksIn(tx, person, unit, on);
        if (!works || (await this.appointments.isClose(tx, plan, person)))
          throw new Problem('NOT_ALLOWED', 'Nobody who can stand in.', ['takes-part']);
        if (await this.repository.standsIn(tx, plan, person, from, to)) throw new Problem('ALREADY_SO', 'They do.');
        await this.substituting.begin(tx, permit, { tenant: actor.tenant, plan, person, unit, from, to });
      }
    });
  }
}
