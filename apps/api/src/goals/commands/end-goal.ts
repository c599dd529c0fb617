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
import { placeOf, requireOwnWords } from '../../access/place';
import { Traces } from '../../history/traces';
import { CLOCK } from '../../kernel/clock';
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
    private readonly access: Access,
    private readonly goals: GoalsRepository,
    private readonly traces: Traces,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws Problem NOT_FOUND; NOT_ALLOWED for an own goal by one who may not write the owner's own words; STALE for one that
   * has ended already, or that has not; BAD_INPUT
   */
  async run(asked: Permit<'edit'>, goal: GoalId, input: EndGoalInput): Promise<void> {
    const end = input.reopen ? null : endOf(input);
    await this.access.holding(asked, async (tx, permit) => {
      const { plan, section } = placeOf(permit);
      const row = await this.goals.find(tx, plan, goal);
      if (row?.section_id !== section) throw new Problem('NOT_FOUND', 'No such goal.');
      if (isOwnersOwn(row)) requireOwnWords(permit, section);
      if ((row.ended_on === null) === (end === null)) throw new Problem('STALE', 'It is so already.');
      if (end) await this.goals.end(tx, goal, today(this.clock), end.reason, end.note);
      else await this.goals.reopen(tx, goal);
      const action = end ? 'end-goal' : 'reopen-goal';
      const field = end ? 'ended' : 'reopened';
      const values = { before: row.end_reason, after: end?.reason ?? null };
      await this.traces.leave(tx, permit, action, { goal }, { noun: 'goal', subject: goal, field, ...values });
    });
  }
}

function endOf({ reason, note }: EndGoalInput): End {
  if (!reason) throw new Problem('BAD_INPUT', 'An end has a reason.');
  const isSaid = (note ?? '').trim() !== '';
  if (endNeedsWords(reason) && !isSaid) throw new Problem('BAD_INPUT', 'Another reason is said in words.');
  return { reason, note: isSaid ? textInput(note ?? '', MOST_NOTE) : null };
}
