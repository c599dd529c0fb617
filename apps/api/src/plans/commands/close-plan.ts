// Closes a plan for all but its owner, who says how it went; what waited for an answer in it waits no more.
import { Inject, Injectable } from '@nestjs/common';
import { mayEnter, Problem, type CloseReason } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { History } from '../../history/history';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import { CLOCK, type Clock } from '../../kernel/clock';
import { textInput } from '../../kernel/text-input';
import { Tellings } from '../../tellings/tellings';
import { LifeRepository } from '../life.repository';
import { changesOf } from '../steps';
import { LONGEST_REASON } from './change-plan-state';

export interface ClosingWords {
  readonly reason: CloseReason;
  readonly note: string | null;
  readonly evaluation: string | null;
}

/** Words of the last evaluation. */
const LONGEST_EVALUATION = 2000;

@Injectable()
export class ClosePlan {
  constructor(
    private readonly access: Access,
    private readonly life: LifeRepository,
    private readonly history: History,
    private readonly tellings: Tellings,
    private readonly audit: Audit,
    private readonly bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns true where it was closed; false where another reason is given without saying which
   * @throws Problem NOT_ALLOWED also where it was closed this moment; BAD_INPUT
   */
  async run(asked: Permit<'close-plan'>, { reason, note, evaluation }: ClosingWords): Promise<boolean> {
    const said = note?.trim() ? textInput(note, LONGEST_REASON) : null;
    const went = evaluation?.trim() ? textInput(evaluation, LONGEST_EVALUATION) : null;
    if (reason === 'died') throw new Problem('BAD_INPUT', 'A death has a date.');
    if (reason === 'other' && !said) return false;
    return this.access.holding(asked, async (tx, { actor, action, rule, hat }, plan) => {
      const before = await this.life.of(tx, plan);
      if (!mayEnter(before.state, 'closed')) throw new Problem('STALE', 'The plan is closed already.');
      const waited = await this.life.close(tx, plan, {
        ...{ reason, note: said, evaluation: went, by: actor.person },
        at: new Date(this.clock.now()).toISOString(),
      });
      await this.audit.record(tx, { actor, hat, action, rule, plan, details: { from: before.state, reason } });
      await this.history.record(tx, ...changesOf({ actor, hat, plan }, before, { ...before, state: 'closed' }));
      await this.tellings.settle(tx, { tenant: actor.tenant, plan }, actor.person, ...waited);
      await this.bell.ring(tx, { topic: 'plan', tenant: actor.tenant, plan });
      return true;
    });
  }
}
