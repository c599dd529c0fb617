// The coordinating unit takes a question back: another unit may be asked.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, type Clock } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { CLOCK } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { CoordinatorsRepository, LIVE } from '../coordinators.repository';
import { RequestsRepository } from '../requests.repository';
import { Waking } from '../waking';

@Injectable()
export class WithdrawRequest {
  constructor(
    private readonly database: Database,
    private readonly repository: CoordinatorsRepository,
    private readonly requests: RequestsRepository,
    private readonly waking: Waking,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_FOUND for one that is unknown; ANSWERED_ALREADY where it is over, or somebody coordinates by it */
  async run({ actor, hat, rule }: Permit<'keep-coordinators'>, search: string, id: string): Promise<void> {
    await this.database.inTenant(actor, async (tx) => {
      if (!(await this.repository.search(tx, search, actor.person))) throw new Problem('NOT_FOUND', 'No such search.');
      const state = await this.repository.hold(tx, search);
      const row = await this.repository.request(tx, id);
      if (row?.search_id !== search) throw new Problem('NOT_FOUND', 'No such question.');
      if (!LIVE.includes(row.state) || state === 'appointed') throw new Problem('ANSWERED_ALREADY', 'It is over.');
      const at = new Date(this.clock.now());
      if (row.state === 'agreed') await this.requests.reopen(tx, search, 'withdrawn', at);
      else await this.requests.become(tx, id, 'withdrawn', at);
      const details = { search, request: id };
      await this.audit.record(tx, {
        actor,
        hat,
        rule,
        action: 'withdraw-coordinator-request',
        unit: row.unit_id,
        details,
      });
      await this.waking.settle(tx, actor, row, 'coordinating-unit', 'leaders', row.proposed_id, row.person_id);
    });
  }
}
