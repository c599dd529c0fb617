// Changes period, next look and whether others are needed, each only if it is still what the asker saw.
import { Injectable } from '@nestjs/common';
import { lacksFor, Problem, type LifeNeed } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { collisionsOf, type Collision } from '../../history/collisions';
import { History } from '../../history/history';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import { LifeRepository, type LivingPlan, type PlanDates } from '../life.repository';
import { changesOf, isBackwards, lifeFacts } from '../steps';

export interface PlanChange {
  readonly set: Partial<PlanDates>;
  /** What the asker saw in each field of `set`. */
  readonly seen: Partial<PlanDates>;
}

/** Both empty where the plan was changed. */
export interface NotChanged {
  readonly collisions: readonly Collision[];
  readonly lacks: readonly LifeNeed[];
}

@Injectable()
export class ChangePlan {
  constructor(
    private readonly access: Access,
    private readonly life: LifeRepository,
    private readonly history: History,
    private readonly audit: Audit,
    private readonly bell: Bell,
  ) {}

  /** @throws Problem BAD_INPUT */
  async run(asked: Permit<'change-plan-life'>, { set, seen }: PlanChange): Promise<NotChanged> {
    const fields = Object.keys(set);
    if (fields.length === 0 || fields.some((field) => !(field in seen)))
      throw new Problem('BAD_INPUT', 'Each field that is set is told as it was seen.');
    return this.access.holding(asked, async (tx, permit, plan) => {
      const before = await this.life.of(tx, plan);
      const now = { ...before };
      const collisions = await collisionsOf(tx, { plan, noun: 'plan' }, { set, seen, now });
      if (collisions.length > 0) return { collisions, lacks: [] };
      const after = { ...before, ...set };
      if (isBackwards(after)) throw new Problem('BAD_INPUT', 'The period ends before it begins.');
      const lacks = lacksOf(permit, before, after);
      if (lacks.length > 0) return { collisions: [], lacks };
      const { actor, action, rule, hat } = permit;
      const changes = changesOf({ actor, hat, plan }, before, after);
      if (changes.length === 0) return { collisions: [], lacks: [] };
      await this.life.setDates(tx, plan, after);
      const details = { fields: changes.map(({ field }) => field).join(' ') };
      await this.audit.record(tx, { actor, hat, action, rule, plan, details });
      await this.history.record(tx, ...changes);
      await this.bell.ring(tx, { topic: 'plan', tenant: actor.tenant, plan });
      return { collisions: [], lacks: [] };
    });
  }
}

/** An active plan keeps its period and its next look; a look that is set anew lies ahead, whatever the state. */
function lacksOf({ facts }: Permit<'change-plan-life'>, before: LivingPlan, after: LivingPlan): readonly LifeNeed[] {
  const isChanged = (...fields: readonly (keyof PlanDates)[]) => fields.some((field) => before[field] !== after[field]);
  const isAsked = (need: LifeNeed) =>
    (need === 'next-review' &&
      isChanged('nextReviewOn') &&
      (after.state === 'active' || after.nextReviewOn !== null)) ||
    (need === 'period' && isChanged('periodFrom', 'periodTo') && after.state === 'active');
  return lacksFor('active', lifeFacts(facts, after, { goals: 1, hasCoordinator: true }, null), facts.today).filter(
    isAsked,
  );
}
