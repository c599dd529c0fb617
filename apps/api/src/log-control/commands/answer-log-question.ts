// A log controller answers an owner who wonders why somebody has opened their plan.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, type Clock } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { CLOCK } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { textInput } from '../../kernel/text-input';
import { Tellings } from '../../tellings/tellings';
import { LogControl } from '../log-control';
import { LogControlRepository } from '../log-control.repository';

export interface Answering {
  readonly question: string;
  readonly answer: string;
}

@Injectable()
export class AnswerLogQuestion {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly control: LogControl,
    private readonly repository: LogControlRepository,
    private readonly audit: Audit,
    private readonly tellings: Tellings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_FOUND for what is answered or none of theirs to see; BAD_INPUT without an answer */
  async run(asked: Permit<'see-log'>, { question, answer }: Answering): Promise<void> {
    const said = textInput(answer, 500);
    await this.database.inTenant(asked.actor, async (tx) => {
      const permit = await this.access.again(tx, asked);
      const { actor, hat, rule } = permit;
      const open = await this.control.questions(tx, permit);
      if (!open.some(({ id }) => id === question)) throw new Problem('NOT_FOUND', 'No such question.');
      const asker = await this.repository.answer(tx, question, actor.person, said, new Date(this.clock.now()));
      if (!asker) throw new Problem('NOT_FOUND', 'No such question.');
      await this.audit.record(tx, { actor, hat, rule, action: 'answer-log-question', details: { question } });
      const news = {
        to: asker.owner_id,
        plan: asker.plan_id,
        kind: 'municipality-answered',
        subject: question,
      } as const;
      await this.tellings.tell(tx, actor, news);
    });
  }
}
