// The leader of a unit proposes one of its people, who is asked now, or says that there is nobody.
import { Inject, Injectable } from '@nestjs/common';
import { addDays, Problem, today, type Clock, type PersonId, type UnitId } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { CLOCK } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { deadlinesOf } from '../../kernel/deadlines';
import { CoordinatorsRepository } from '../coordinators.repository';
import { RequestsRepository } from '../requests.repository';
import { Waking } from '../waking';

@Injectable()
export class ProposeCoordinator {
  constructor(
    private readonly database: Database,
    private readonly repository: CoordinatorsRepository,
    private readonly requests: RequestsRepository,
    private readonly waking: Waking,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param whom null where the unit has nobody
   * @throws Problem NOT_FOUND for a question that is none to this unit, or somebody who does not work there;
   * ANSWERED_ALREADY where it waits for the unit no more
   */
  async run(permit: Permit<'find-coordinator'>, unit: UnitId, id: string, whom: PersonId | null): Promise<void> {
    const { actor, hat, rule } = permit;
    const on = today(this.clock);
    const at = new Date(this.clock.now());
    await this.database.inTenant(actor, async (tx) => {
      const asked = await this.repository.request(tx, id);
      if (asked?.unit_id !== unit) throw new Problem('NOT_FOUND', 'No such question.');
      await this.repository.hold(tx, asked.search_id);
      const row = await this.repository.request(tx, id);
      if (row?.state !== 'asked') throw new Problem('ANSWERED_ALREADY', 'It waits for the unit no more.');
      if (!whom) await this.requests.become(tx, id, 'unit-declined', at);
      else {
        if (!(await this.repository.people(tx, unit, on)).some((one) => one.person_id === whom))
          throw new Problem('NOT_FOUND', 'Nobody such here.');
        const due = addDays(on, (await deadlinesOf(tx))['coordinator-accepted']);
        await this.requests.propose(tx, id, whom, due, actor.person, at);
      }
      const action = whom ? 'propose-coordinator' : 'decline-coordinator-request';
      const details = { request: id, ...(whom && { person: whom }) };
      await this.audit.record(tx, { actor, hat, rule, action, unit, details });
      await this.waking.wake(tx, actor, row, whom ?? 'coordinating-unit');
    });
  }
}
