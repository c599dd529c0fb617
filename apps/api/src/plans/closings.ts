// How a plan is closed, in the transaction of whoever may: what waited for an answer in it waits no more.
import { Inject, Injectable } from '@nestjs/common';
import { mayEnter, Problem, type CloseReason, type PlanId } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { History } from '../history/history';
import { Audit } from '../kernel/audit';
import { Bell } from '../kernel/bell';
import { CLOCK, type Clock } from '../kernel/clock';
import type { Tx } from '../kernel/database';
import { textInput } from '../kernel/text-input';
import { Tellings } from '../tellings/tellings';
import { LONGEST_REASON } from './commands/change-plan-state';
import { LifeRepository } from './life.repository';
import { changesOf } from './steps';
import type { Told } from './told';

export interface ClosingWords {
  readonly reason: CloseReason;
  readonly note: string | null;
  readonly evaluation: string | null;
}

/** Words of the last evaluation. */
const LONGEST_EVALUATION = 2000;

@Injectable()
export class Closings {
  constructor(
    private readonly life: LifeRepository,
    private readonly history: History,
    private readonly tellings: Tellings,
    private readonly audit: Audit,
    private readonly bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem STALE where it was closed this moment */
  async close(
    tx: Tx,
    { actor, hat, rule }: Permit<'close-plan'> | Permit<'enter-owners-wish'>,
    plan: PlanId,
    words: ClosingWords,
    told: Told | null,
  ): Promise<void> {
    const before = await this.life.of(tx, plan);
    if (!mayEnter(before.state, 'closed')) throw new Problem('STALE', 'The plan is closed already.');
    const waited = await this.life.close(tx, plan, { ...words, told, at: new Date(this.clock.now()).toISOString() });
    const action = told ? 'close-plan-for' : 'close-plan';
    const details = { from: before.state, reason: words.reason, ...(told && { form: told.form }) };
    await this.audit.record(tx, { actor, hat, action, rule, plan, details });
    await this.history.record(tx, ...changesOf({ actor, hat, plan }, before, { ...before, state: 'closed' }));
    await this.tellings.settle(tx, { tenant: actor.tenant, plan }, actor.person, ...waited);
    await this.bell.ring(tx, { topic: 'plan', tenant: actor.tenant, plan });
  }
}

/** @throws Problem BAD_INPUT for words that are too long, and for a death, which has a date */
export function closingOf({ reason, note, evaluation }: ClosingWords): ClosingWords {
  if (reason === 'died') throw new Problem('BAD_INPUT', 'A death has a date.');
  return {
    reason,
    note: note?.trim() ? textInput(note, LONGEST_REASON) : null,
    evaluation: evaluation?.trim() ? textInput(evaluation, LONGEST_EVALUATION) : null,
  };
}
