// The one door to authority: asked at the moment of use, answered with a permit or a refusal that betrays nothing.
import { Inject, Injectable } from '@nestjs/common';
import {
  Problem,
  today,
  type Action,
  type Clock,
  type PersonId,
  type PlanId,
  type SectionId,
  type UnitId,
} from '@samplan/domain';
import { decide, type Facts } from '@samplan/policy';
import type { Actor } from '../kernel/actor';
import { CLOCK } from '../kernel/clock';
import { Database, type Tx } from '../kernel/database';
import { FactsRepository } from './facts.repository';
import { askFor, type Permit } from './permit';
import { holdPlan } from './place';
import { Sight } from './sight';

/** What an act is about: a plan, a section, the person that a plan would be opened for, a unit, or whose sign-in it is. */
export interface About {
  readonly plan?: PlanId;
  readonly section?: SectionId;
  readonly opening?: PersonId;
  readonly unit?: UnitId;
  readonly whose?: PersonId;
}

@Injectable()
export class Access {
  constructor(
    private readonly database: Database,
    private readonly facts: FactsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws Problem NOT_SIGNED_IN; NOT_FOUND for a plan or section that is unknown or that the actor may not see (alike);
   * NOT_ALLOWED with what is missing; PLAN_ALREADY_OPEN, told to those alone who might open one
   */
  async require<A extends Action>(actor: Actor | null, action: A, about: About = {}): Promise<Permit<A>> {
    if (!actor) throw new Problem('NOT_SIGNED_IN', 'Nobody is signed in.');
    const facts = await this.read(actor, about);
    if (about.plan && about.section && facts.plan?.id !== about.plan)
      throw new Problem('NOT_FOUND', 'No such plan or section.');
    const answer = askFor(actor, action, facts, about.section);
    if (answer.permit) return answer.permit;
    throw refusal(facts, about, answer.missing);
  }

  /**
   * A permit decided anew in its command's transaction, once the command holds the lock of the plan's row: every change of
   * access takes that lock, so what is answered here stands until the commit.
   * @throws Problem as `require`
   */
  async again<A extends Action>(tx: Tx, { actor, action, plan, section, unit, whose }: Permit<A>): Promise<Permit<A>> {
    const about = {
      ...(plan && { plan }),
      ...(section && { section }),
      ...(unit && { unit }),
      ...(whose && { whose }),
    };
    const facts = await this.readIn(tx, actor, about);
    const answer = askFor(actor, action, facts, section);
    if (answer.permit) return answer.permit;
    throw refusal(facts, about, answer.missing);
  }

  /**
   * A command in a plan: one transaction that holds it, under a permit decided anew.
   * @throws Problem as `require`
   */
  async holding<A extends Action, T>(
    asked: Permit<A>,
    act: (tx: Tx, permit: Permit<A>, plan: PlanId) => Promise<T>,
  ): Promise<T> {
    const { actor, plan } = asked;
    if (!plan) throw new Error('A permit without a plan.');
    return this.database.inTenant(actor, async (tx) => {
      await holdPlan(tx, plan);
      return act(tx, await this.again(tx, asked), plan);
    });
  }

  /** The same question where no is an answer like any other. */
  async may(actor: Actor | null, action: Action, about: About = {}): Promise<boolean> {
    if (!actor) return false;
    return askFor(actor, action, await this.read(actor, about), about.section).permit !== undefined;
  }

  /** Every plan that the actor may see, with what they may see in each. */
  async sight(permit: Permit<'list-own-plans'>): Promise<Sight> {
    const { actor } = permit;
    const all = await this.database.inTenant(actor, (tx) => this.facts.ofVisible(tx, actor, today(this.clock)));
    return new Sight(actor, all);
  }

  private read(actor: Actor, about: About): Promise<Facts> {
    return this.database.inTenant(actor, (tx) => this.readIn(tx, actor, about));
  }

  private async readIn(tx: Tx, actor: Actor, about: About): Promise<Facts> {
    const on = today(this.clock);
    if (about.section) return this.facts.ofSection(tx, actor, about.section, on);
    if (about.plan) return this.facts.ofPlan(tx, actor, about.plan, on);
    const facts: Facts = { today: on, actor: await this.facts.ofActor(tx, actor) };
    if (about.unit) return { ...facts, ...(await this.facts.ofUnit(tx, about.unit)) };
    if (about.whose) return { ...facts, ...(await this.facts.ofWhose(tx, about.whose, on)) };
    if (!about.opening) return facts;
    return {
      ...facts,
      opening: { owner: about.opening, hasOpenPlan: await this.facts.hasOpenPlan(tx, about.opening) },
    };
  }
}

function refusal(facts: Facts, about: About, missing: Problem['missing']): Problem {
  const isOfPlan = about.plan !== undefined || about.section !== undefined;
  const isUnseen =
    !decide(facts, 'see-plan').allowed ||
    (about.section !== undefined && !decide(facts, 'read', about.section).allowed);
  if (isOfPlan && isUnseen) return new Problem('NOT_FOUND', 'No such plan or section.');
  if (about.unit !== undefined) return new Problem('NOT_FOUND', 'No such unit.');
  if (missing.length === 1 && missing[0] === 'no-open-plan')
    return new Problem('PLAN_ALREADY_OPEN', 'There is an open plan already.', missing);
  // To anybody else it is not told that a plan exists.
  return new Problem(
    'NOT_ALLOWED',
    'The policy has no row that allows this.',
    missing.filter((m) => m !== 'no-open-plan'),
  );
}
