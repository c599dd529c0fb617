// Something of a hand-over is gone through, or is not after all: by whoever hands over or takes over.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, today, type Clock, type HandOverStep } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { CLOCK } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { Tellings } from '../../tellings/tellings';
import { isSeen } from '../hand-over-steps';
import { HandOverRepository } from '../hand-over.repository';
import { HandOvers } from '../hand-overs';

@Injectable()
export class GoThroughHandOver {
  constructor(
    private readonly database: Database,
    private readonly handOvers: HandOvers,
    private readonly repository: HandOverRepository,
    private readonly tellings: Tellings,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_FOUND for one that is none of theirs; STALE for what the system sees for itself */
  async run(
    { actor, rule }: Permit<'accept-coordinating'>,
    id: string,
    step: HandOverStep,
    done: boolean,
  ): Promise<void> {
    await this.database.inTenant(actor, async (tx) => {
      const row = await this.handOvers.theirs(tx, actor, id);
      if (isSeen(step, await this.repository.standing(tx, row, today(this.clock))))
        throw new Problem('STALE', 'It is seen.');
      if (done) await this.repository.go(tx, id, actor.tenant, step, actor.person, new Date(this.clock.now()));
      else await this.repository.goBack(tx, id, step);
      const entry = { actor, hat: 'coordinator', rule, action: 'go-through-hand-over', plan: row.plan_id } as const;
      await this.audit.record(tx, { ...entry, details: { handOver: id, step, done } });
      await this.tellings.settle(tx, { tenant: actor.tenant }, row.from_id, row.to_id);
    });
  }
}
