// Takes a plan from draft or pause to active, or from active to a pause; what it lacks for the step is answered.
import { Injectable } from '@nestjs/common';
import { lacksFor, mayEnter, Problem, type LifeNeed, type PlainDate } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { History } from '../../history/history';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import { textInput } from '../../kernel/text-input';
import { LifeRepository } from '../life.repository';
import { changesOf, isBackwards, lifeFacts } from '../steps';

export interface Step {
  readonly to: 'active' | 'paused';
  readonly reason: string | null;
  /** Set in the same step where they are given. */
  readonly dates: {
    readonly periodFrom?: PlainDate;
    readonly periodTo?: PlainDate;
    readonly nextReviewOn?: PlainDate;
  };
}

/** Words of a reason; longer ones belong in the plan. */
export const LONGEST_REASON = 500;

@Injectable()
export class ChangePlanState {
  constructor(
    private readonly access: Access,
    private readonly life: LifeRepository,
    private readonly history: History,
    private readonly audit: Audit,
    private readonly bell: Bell,
  ) {}

  /**
   * @returns what the plan lacks for the step; empty where it was taken
   * @throws Problem STALE where the plan is in a state from which the step does not go; BAD_INPUT
   */
  async run(asked: Permit<'change-plan-life'>, { to, reason, dates }: Step): Promise<readonly LifeNeed[]> {
    const said = reason?.trim() ? textInput(reason, LONGEST_REASON) : null;
    if (to === 'paused' && Object.keys(dates).length > 0)
      throw new Problem('BAD_INPUT', 'Dates are given with the step to active.');
    return this.access.holding(asked, async (tx, permit, plan) => {
      const before = await this.life.of(tx, plan);
      if (!mayEnter(before.state, to)) throw new Problem('STALE', 'No such step from where the plan stands.');
      const after = { ...before, ...dates, state: to };
      if (isBackwards(after)) throw new Problem('BAD_INPUT', 'The period ends before it begins.');
      const counted = (await this.life.counted(tx, [plan], permit.facts.today)).get(plan);
      if (!counted) throw new Error('A plan that is held is gone.');
      const lacks = lacksFor(to, lifeFacts(permit.facts, after, counted, said), permit.facts.today);
      if (lacks.length > 0) return lacks;
      await this.life.set(tx, plan, after, to === 'paused' ? said : null);
      const { actor, action, rule, hat } = permit;
      await this.audit.record(tx, { actor, hat, action, rule, plan, details: { from: before.state, to } });
      await this.history.record(tx, ...changesOf({ actor, hat, plan }, before, after));
      await this.bell.ring(tx, { topic: 'plan', tenant: actor.tenant, plan });
      return [];
    });
  }
}
