// The coordinating unit asks the coordinator of a plan that should have been looked at to find a new date.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, today, type Clock } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { CLOCK } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { Tellings } from '../../tellings/tellings';
import { KeepingRepository } from '../keeping.repository';

@Injectable()
export class AskForReview {
  constructor(
    private readonly database: Database,
    private readonly repository: KeepingRepository,
    private readonly tellings: Tellings,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_FOUND for a plan with time left, without a coordinator or of somebody close; ALREADY_SO */
  async run({ actor, hat, rule }: Permit<'keep-coordinators'>, seat: string): Promise<void> {
    const on = today(this.clock);
    await this.database.inTenant(actor, async (tx) => {
      const found = await this.repository.lapsed(tx, seat, actor.person, on);
      if (!found) throw new Problem('NOT_FOUND', 'No such plan.');
      if (await this.repository.wasAsked(tx, found, on)) throw new Problem('ALREADY_SO', 'They are asked.');
      const { plan, person } = found;
      await this.audit.record(tx, { actor, hat, rule, action: 'ask-for-review', plan, details: { person } });
      await this.tellings.tell(tx, actor, { to: person, plan, kind: 'review-asked', wears: 'work' });
    });
  }
}
