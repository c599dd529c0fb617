// Ends a goal with a reason, or takes the end back.
import { Inject, Injectable } from '@nestjs/common';
import {
  endNeedsWords,
  isOwnersOwn,
  Problem,
  today,
  type Clock,
  type GoalEndReason,
  type GoalId,
} from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { holdPlan, placeOf, requireOwnWords } from '../../access/place';
import { History } from '../../history/history';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import { CLOCK } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { textInput } from '../../kernel/text-input';
import { GoalsRepository } from '../goals.repository';

export interface EndGoalInput {
  readonly reason?: GoalEndReason | null;
  readonly note?: string | null;
  readonly reopen?: boolean | null;
}

interface End {
  readonly reason: GoalEndReason;
  readonly note: string | null;
}

const MOST_NOTE = 500;

@Injectable()
export class EndGoal {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly goals: GoalsRepository,
    private readonly audit: Audit,
    private readonly history: History,
    private readonly bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws Problem NOT_FOUND; NOT_ALLOWED for an own goal by one who may not write the owner's own words; STALE for one that
   * has ended already, or that has not; BAD_INPUT
   */
  async run(permit: Permit<'edit'>, goal: GoalId, input: EndGoalInput): Promise<void> {
    const { tenant, plan, section } = placeOf(permit);
    const end = input.reopen ? null : endOf(input);
    await this.database.inTenant(tenant, async (tx) => {
      await holdPlan(tx, plan);
      const held = await this.access.again(tx, permit);
      const { actor, rule, hat } = held;
      const row = await this.goals.find(tx, plan, goal);
      if (row?.section_id !== section) throw new Problem('NOT_FOUND', 'No such goal.');
      if (isOwnersOwn(row)) requireOwnWords(held, section);
      if ((row.ended_on === null) === (end === null)) throw new Problem('STALE', 'It is so already.');
      if (end) await this.goals.end(tx, goal, today(this.clock), end.reason, end.note);
      else await this.goals.reopen(tx, goal);
      const action = end ? 'end-goal' : 'reopen-goal';
      await this.audit.record(tx, { actor, hat, action, rule, plan, section, details: { goal } });
      const field = end ? 'ended' : 'reopened';
      const change = {
        noun: 'goal',
        subject: goal,
        field,
        before: row.end_reason,
        after: end?.reason ?? null,
      } as const;
      await this.history.record(tx, { actor, hat, plan, section, ...change });
      await this.bell.ring(tx, { topic: 'facts', tenant, plan, section });
    });
  }
}

function endOf({ reason, note }: EndGoalInput): End {
  if (!reason) throw new Problem('BAD_INPUT', 'An end has a reason.');
  const isSaid = (note ?? '').trim() !== '';
  if (endNeedsWords(reason) && !isSaid) throw new Problem('BAD_INPUT', 'Another reason is said in words.');
  return { reason, note: isSaid ? textInput(note ?? '', MOST_NOTE) : null };
}
