// The coordinating unit ends that somebody stands in for a coordinator.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, today, type Clock } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { holdPlan } from '../../access/place';
import { Substituting } from '../../appointments/substituting';
import { CLOCK } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { KeepingRepository } from '../keeping.repository';

@Injectable()
export class EndSubstituteFor {
  constructor(
    private readonly database: Database,
    private readonly repository: KeepingRepository,
    private readonly substituting: Substituting,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_FOUND for one who does not stand in, or for somebody close to the asker */
  async run(permit: Permit<'keep-coordinators'>, id: string): Promise<void> {
    const { actor } = permit;
    const on = today(this.clock);
    await this.database.inTenant(actor, async (tx) => {
      const found = await this.repository.substitute(tx, id, actor.person, on);
      if (found) await holdPlan(tx, found.plan);
      const seat = found && (await this.repository.substitute(tx, id, actor.person, on));
      if (!seat) throw new Problem('NOT_FOUND', 'Nobody such.');
      await this.substituting.end(tx, permit, seat.plan, seat.id, seat.person);
    });
  }
}
