// Somebody who has seen a plan answers its owner, who asked them why.
import { Inject, Injectable } from '@nestjs/common';
import { isId, Problem, type Clock } from '@samplan/domain';
import { concerns } from '@samplan/policy';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { CLOCK } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { textInput } from '../../kernel/text-input';
import { Tellings } from '../../tellings/tellings';
import { ReadLogRepository } from '../read-log.repository';

export interface Answering {
  readonly questionId: string;
  readonly answer: string;
}

@Injectable()
export class AnswerReaderQuestion {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly repository: ReadLogRepository,
    private readonly audit: Audit,
    private readonly tellings: Tellings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_FOUND for what is answered, or was asked of another or under another hat; BAD_INPUT without an answer */
  async run(asked: Permit<'list-own-plans'>, { questionId, answer }: Answering): Promise<void> {
    const said = textInput(answer, 500);
    await this.database.inTenant(asked.actor, async (tx) => {
      const { actor, hat, rule } = await this.access.again(tx, asked);
      const open = isId(questionId) ? await this.repository.openQuestion(tx, questionId, actor.person) : undefined;
      if (!open || !concerns(actor.wears, false, [open.hat])) throw new Problem('NOT_FOUND', 'No such question.');
      await this.repository.answer(tx, questionId, actor.person, said, new Date(this.clock.now()));
      const details = { question: questionId };
      const plan = open.plan_id;
      await this.audit.record(tx, { actor, hat, rule, action: 'answer-reader-question', plan, details });
      await this.tellings.tell(tx, actor, { to: open.owner_id, plan, kind: 'opening-answered', subject: questionId });
      await this.tellings.settle(tx, { tenant: actor.tenant }, actor.person);
    });
  }
}
