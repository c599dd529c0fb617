// The municipality answers what somebody asked of what is kept about them: done, or refused with the reason.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, today, type DataRefusal } from '@samplan/domain';
import { coordinatingUnit } from '../../access/coordinating-unit';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { CLOCK, type Clock } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { textInput } from '../../kernel/text-input';
import { Tellings } from '../../tellings/tellings';
import { RequestsRepository, type AskedOfData } from '../requests.repository';

export interface Answering {
  readonly refusal?: DataRefusal | null;
  readonly answer?: string | null;
}

const LONGEST = 2000;

@Injectable()
export class AnswerDataRequest {
  constructor(
    private readonly database: Database,
    private readonly requests: RequestsRepository,
    private readonly audit: Audit,
    private readonly tellings: Tellings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_FOUND; ANSWERED_ALREADY; NOT_ALLOWED for one's own; BAD_INPUT */
  async run(permit: Permit<'answer-data-request'>, id: string, said: Answering): Promise<AskedOfData> {
    const { actor, hat, rule } = permit;
    const refusal = said.refusal ?? null;
    const answer = said.answer?.trim() ? textInput(said.answer, LONGEST) : '';
    return this.database.inTenant(actor, async (tx) => {
      const asked = await this.requests.one(tx, id);
      if (!asked) throw new Problem('NOT_FOUND', 'No such request.');
      if (asked.personId === actor.person) throw new Problem('NOT_ALLOWED', 'Nobody answers themself.');
      if (asked.request.state !== 'waiting') throw new Problem('ANSWERED_ALREADY', 'It is answered.');
      const at = new Date(this.clock.now());
      await this.requests.answer(tx, id, { refusal, answer, by: actor.person, at });
      const details = { request: id, state: refusal ? 'refused' : 'done' };
      await this.audit.record(tx, { actor, hat, rule, action: 'answer-data-request', details });
      await this.tellings.wake(tx, { tenant: actor.tenant }, asked.personId);
      await this.tellings.settle(tx, { tenant: actor.tenant }, ...(await coordinatingUnit(tx, today(this.clock))));
      const answered = await this.requests.one(tx, id);
      if (!answered) throw new Error('A request that is gone.');
      return answered;
    });
  }
}
