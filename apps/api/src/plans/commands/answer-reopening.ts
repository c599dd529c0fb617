// The coordinating unit opens a closed plan again, as a new life of it, or says why not.
import { Inject, Injectable } from '@nestjs/common';
import { parseId, Problem, today } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { History } from '../../history/history';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import { CLOCK, type Clock } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { textInput } from '../../kernel/text-input';
import { Tellings } from '../../tellings/tellings';
import { LifeRepository } from '../life.repository';
import { ReopeningRepository } from '../reopening.repository';
import { changesOf } from '../steps';
import { LONGEST_REASON } from './change-plan-state';

export interface ReopeningAnswer {
  readonly reopeningId: string;
  readonly accept: boolean;
  readonly answer?: string | null;
}

@Injectable()
export class AnswerReopening {
  constructor(
    private readonly database: Database,
    private readonly rows: ReopeningRepository,
    private readonly life: LifeRepository,
    private readonly history: History,
    private readonly tellings: Tellings,
    private readonly audit: Audit,
    private readonly bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem ANSWERED_ALREADY, also for what nobody asked; PLAN_ALREADY_OPEN; BAD_INPUT for a no without a reason */
  async run(permit: Permit<'answer-reopening'>, { reopeningId, accept, answer }: ReopeningAnswer): Promise<string> {
    const { actor, action, rule, hat } = permit;
    const id = parseId<'reopening'>(reopeningId);
    const said = accept ? null : textInput(answer ?? '', LONGEST_REASON);
    await this.database.inTenant(actor, async (tx) => {
      const wish = id && (await this.rows.find(tx, actor.person, id));
      if (!wish) throw new Problem('ANSWERED_ALREADY', 'Nobody asks for it.');
      const { plan, owner } = wish;
      const at = new Date(this.clock.now()).toISOString();
      const before = await this.life.of(tx, plan);
      if (accept && !(await this.rows.reopen(tx, plan, today(this.clock), at)))
        throw new Problem('PLAN_ALREADY_OPEN', 'There is an open plan already.', ['no-open-plan']);
      await this.rows.answer(tx, id, accept ? 'reopened' : 'declined', said, actor.person, at);
      await this.audit.record(tx, { actor, hat, action, rule, plan, details: { person: owner, accept } });
      await this.history.record(tx, ...changesOf({ actor, hat, plan }, before, await this.life.of(tx, plan)));
      await this.tellings.tell(tx, actor, { to: owner, kind: 'reopening-answered', wears: 'private', subject: id });
      await this.bell.ring(tx, { topic: 'plan', tenant: actor.tenant, plan });
    });
    return reopeningId;
  }
}
