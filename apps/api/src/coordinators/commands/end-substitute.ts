// Nobody stands in for the coordinator any longer, or not after all.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, today, type Clock } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Substituting } from '../../appointments/substituting';
import { CLOCK } from '../../kernel/clock';
import { HandOverRepository } from '../hand-over.repository';

@Injectable()
export class EndSubstitute {
  constructor(
    private readonly access: Access,
    private readonly repository: HandOverRepository,
    private readonly substituting: Substituting,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_FOUND for one who does not stand in; NOT_ALLOWED for whoever stands in themself */
  async run(asked: Permit<'hand-over'>, id: string): Promise<void> {
    await this.access.holding(asked, async (tx, permit, plan) => {
      const on = today(this.clock);
      if (!(await this.repository.unitOf(tx, plan, permit.actor.person, on)))
        throw new Problem('NOT_ALLOWED', 'They stand in themselves.', ['is-active-coordinator']);
      const row = (await this.repository.substitutes(tx, plan, on)).find((one) => one.id === id);
      if (!row) throw new Problem('NOT_FOUND', 'Nobody such.');
      await this.substituting.end(tx, permit, plan, id, row.person_id);
    });
  }
}
