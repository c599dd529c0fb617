// Takes oneself out of a plan, at once; the coordinator hands over first.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { Leaving } from '../leaving';
import { LeavingRepository } from '../leaving.repository';

@Injectable()
export class LeavePlan {
  constructor(
    private readonly access: Access,
    private readonly repository: LeavingRepository,
    private readonly leaving: Leaving,
    private readonly audit: Audit,
  ) {}

  /** @throws Problem NOT_ALLOWED for one who coordinates the plan */
  async run(asked: Permit<'leave-plan'>): Promise<void> {
    const { actor } = asked;
    const coordinator = await this.leaving.coordinatorWhoKnows(asked, actor.person);
    await this.access.holding(asked, async (tx, permit, plan) => {
      const { facts, hat, rule, action } = permit;
      const seats = await this.repository.seats(tx, plan, facts.today);
      const ending = seats.filter(({ person_id }) => person_id === actor.person);
      if (ending.some(({ role }) => role === 'coordinator'))
        throw new Problem('NOT_ALLOWED', 'The coordinator hands over first.');
      const owner = facts.plan?.owner;
      if (!owner) throw new Error('A permit without a plan.');
      await this.audit.record(tx, { actor, hat, rule, action, plan, details: { parts: ending.length } });
      await this.leaving.end(tx, permit, { plan, owner, person: actor.person, ending, seats }, coordinator);
    });
  }
}
