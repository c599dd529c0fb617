// Somebody asks the municipality to correct or erase something about them; their words stand in no log.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, today, type DataRequestKind } from '@samplan/domain';
import { coordinatingUnit } from '../../access/coordinating-unit';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { CLOCK, type Clock } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { textInput } from '../../kernel/text-input';
import { Tellings } from '../../tellings/tellings';
import { RequestsRepository } from '../requests.repository';

const LONGEST = 2000;
const MOST_WAITING = 20;

@Injectable()
export class AskOfData {
  constructor(
    private readonly database: Database,
    private readonly requests: RequestsRepository,
    private readonly audit: Audit,
    private readonly tellings: Tellings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem BAD_INPUT without words; TOO_MUCH where many wait already */
  async run(permit: Permit<'use-data-rights'>, kind: DataRequestKind, said: string): Promise<string> {
    const { actor, hat, rule } = permit;
    const words = textInput(said, LONGEST);
    return this.database.inTenant(actor, async (tx) => {
      if ((await this.requests.waiting(tx, actor.person)) >= MOST_WAITING)
        throw new Problem('TOO_MUCH', `At most ${MOST_WAITING} wait.`);
      const at = new Date(this.clock.now());
      const id = await this.requests.add(tx, actor.tenant, actor.person, { kind, words, at });
      await this.audit.record(tx, { actor, hat, rule, action: 'ask-of-data', details: { request: id, kind } });
      const keepers = await coordinatingUnit(tx, today(this.clock));
      await this.tellings.wake(tx, { tenant: actor.tenant, by: actor.person }, ...keepers);
      return id;
    });
  }
}
