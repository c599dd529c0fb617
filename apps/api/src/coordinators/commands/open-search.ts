// The coordinating unit begins to look for a coordinator for somebody with an open plan.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, today, type Clock, type PersonId, type PlainDate } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { AppointmentsRepository } from '../../appointments/appointments.repository';
import { Searches } from '../../appointments/searches';
import { CLOCK } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { CoordinatorsRepository } from '../coordinators.repository';
import { Waking } from '../waking';

export interface Opening {
  readonly person: PersonId;
  readonly startsOn: PlainDate | null;
  readonly wish: string | null;
}

@Injectable()
export class OpenSearch {
  constructor(
    private readonly database: Database,
    private readonly repository: CoordinatorsRepository,
    private readonly appointments: AppointmentsRepository,
    private readonly searches: Searches,
    private readonly waking: Waking,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_FOUND for one without an open plan, or close to the asker; BAD_INPUT for a day that has passed */
  async run(permit: Permit<'keep-coordinators'>, { person, startsOn, wish }: Opening): Promise<string> {
    const { actor } = permit;
    const on = today(this.clock);
    if (startsOn && startsOn < on) throw new Problem('BAD_INPUT', 'That day has passed.');
    return this.database.inTenant(actor, async (tx) => {
      const plan = await this.repository.openPlan(tx, person, on);
      if (!plan || (await this.appointments.isClose(tx, plan, actor.person)))
        throw new Problem('NOT_FOUND', 'Nobody such with a plan.');
      const has = await this.appointments.on(tx, plan, on);
      const had = await this.repository.hasHad(tx, plan);
      const id = await this.searches.open(tx, permit, {
        ...{ person, plan, cause: has ? 'coordinator-leaves' : had ? 'coordinator-gone' : 'first' },
        ...(startsOn && { startsOn }),
        ...(wish && { wish }),
      });
      await this.waking.wakeUnit(tx, actor, id);
      return id;
    });
  }
}
