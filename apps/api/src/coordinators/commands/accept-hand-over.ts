// "Jeg tar over": the next coordinator says yes to the hand-over, and until then nobody lets go.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, today, type Clock } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { holdPlan } from '../../access/place';
import { Appointments } from '../../appointments/appointments';
import { AppointmentsRepository } from '../../appointments/appointments.repository';
import { Audit } from '../../kernel/audit';
import { CLOCK } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { CoordinatorsRepository } from '../coordinators.repository';
import { HandOverSteps, lacks } from '../hand-over-steps';
import { HandOverRepository } from '../hand-over.repository';
import { HandOvers } from '../hand-overs';

@Injectable()
export class AcceptHandOver {
  constructor(
    private readonly database: Database,
    private readonly handOvers: HandOvers,
    private readonly repository: HandOverRepository,
    private readonly steps: HandOverSteps,
    private readonly coordinators: CoordinatorsRepository,
    private readonly appointments: Appointments,
    private readonly appointed: AppointmentsRepository,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws Problem NOT_FOUND for one that is not theirs to take; ANSWERED_ALREADY where it is accepted, or the plan has closed;
   * NOT_READY while something is not gone through with one who is there; as `Appointments.appoint`
   */
  async run({ actor, rule }: Permit<'accept-coordinating'>, id: string): Promise<void> {
    const at = new Date(this.clock.now());
    const on = today(this.clock);
    const by = { actor, hat: 'coordinator', rule };
    await this.database.inTenant(actor, async (tx) => {
      const { plan_id: plan, owner_id: owner } = await this.handOvers.theirs(tx, actor, id);
      await holdPlan(tx, plan);
      const row = await this.handOvers.theirs(tx, actor, id);
      if (row.to_id !== actor.person) throw new Problem('NOT_FOUND', 'Another takes it over.');
      if (row.accepted_at || (await this.coordinators.openPlan(tx, owner, on)) !== plan)
        throw new Problem('ANSWERED_ALREADY', 'It is over.');
      const isWhole = !(await this.steps.of(tx, row, on)).some(lacks);
      if (!isWhole && !(await this.handOvers.isGone(tx, row))) throw new Problem('NOT_READY', 'Not gone through yet.');
      await this.repository.accept(tx, id, at);
      await this.audit.record(tx, { ...by, action: 'accept-hand-over', plan, details: { handOver: id } });
      const { to_id: person, unit_id: unit, search_id: search } = row;
      await this.appointments.appoint(tx, by, { plan, person, unit, from: row.starts_on ?? on });
      await this.appointed.appointed(tx, search, plan, at);
    });
  }
}
