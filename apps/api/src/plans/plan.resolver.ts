// The fields of a plan and of a section, each fetched for all plans of the sight at once.
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Action, Hat, PlanState, PlanType } from '@samplan/domain';
import { strengthsIn } from '@samplan/plan-doc';
import { decide } from '@samplan/policy';
import { Access } from '../access/access';
import type { Known } from '../access/people.repository';
import { lineOf, Readers, type ReaderLine } from '../access/readers';
import type { PlanInSight, SectionInSight } from '../access/sight';
import { Doorbell } from '../kernel/doorbell';
import type { GraphqlContext } from '../kernel/graphql-lock';
import { Details } from './details';
import { Openings, type OpenedSection } from '../words/openings';
import { sectionTitleOf } from '../words/section-titles';

/** Actions of a whole plan, as its page asks for them. */
const OF_PLAN: readonly Action[] = [
  'see-plan',
  'see-participants',
  'change-plan-life',
  'close-plan',
  'record-death',
  'invite',
  'decide-access',
  'leave-plan',
  'keep-network',
  'see-protection',
];

@Resolver('Plan')
export class PlanResolver {
  constructor(
    private readonly details: Details,
    private readonly readers: Readers,
  ) {}

  @ResolveField('type')
  async type(@Parent() plan: PlanInSight): Promise<PlanType> {
    return (await this.details.plan(plan)).type;
  }

  @ResolveField('state')
  state(@Parent() { plan }: PlanInSight): PlanState {
    return plan.state;
  }

  @ResolveField('owner')
  owner(@Parent() plan: PlanInSight): Promise<Known> {
    return this.readers.owner(plan);
  }

  @ResolveField('periodFrom')
  async periodFrom(@Parent() plan: PlanInSight): Promise<string | null> {
    return (await this.details.plan(plan)).period_from;
  }

  @ResolveField('periodTo')
  async periodTo(@Parent() plan: PlanInSight): Promise<string | null> {
    return (await this.details.plan(plan)).period_to;
  }

  @ResolveField('nextReviewOn')
  async nextReviewOn(@Parent() plan: PlanInSight): Promise<string | null> {
    return (await this.details.plan(plan)).next_review_on;
  }

  @ResolveField('myRole')
  myRole(@Parent() { hat }: PlanInSight): Hat {
    return hat;
  }

  @ResolveField('abilities')
  abilities(@Parent() { facts }: PlanInSight): readonly Action[] {
    return OF_PLAN.filter((action) => decide(facts, action).allowed);
  }

  @ResolveField('lastWrittenAt')
  async lastWrittenAt(@Parent() plan: PlanInSight): Promise<Date | null> {
    const rows = await Promise.all(plan.sections.map((section) => this.details.section(section)));
    const times = rows.flatMap(({ written_at }) => (written_at ? [written_at] : []));
    return times.length > 0 ? new Date(Math.max(...times.map(Number))) : null;
  }
}

@Resolver('Section')
export class SectionResolver {
  constructor(
    private readonly details: Details,
    private readonly readersOf: Readers,
    private readonly openings: Openings,
    private readonly doorbell: Doorbell,
  ) {}

  @ResolveField('planId')
  planId(@Parent() { plan }: SectionInSight): string {
    return plan.id;
  }

  @ResolveField('title')
  async title(@Parent() section: SectionInSight): Promise<string> {
    return sectionTitleOf(await this.details.section(section), section.plan.sight.actor.language);
  }

  @ResolveField('room')
  async room(@Parent() section: SectionInSight): Promise<string> {
    return `ip/${section.plan.id}/${section.id}/${(await this.details.section(section)).lineage}`;
  }

  @ResolveField('readers')
  async readers(@Parent() section: SectionInSight): Promise<readonly ReaderLine[]> {
    return (await this.readersOf.of(section)).map(lineOf);
  }

  @ResolveField('isEmpty')
  async isEmpty(@Parent() section: SectionInSight): Promise<boolean> {
    return (await this.details.section(section)).is_empty;
  }

  @ResolveField('beingWritten')
  beingWritten(@Parent() { id }: SectionInSight): boolean {
    return this.doorbell.isBeingWritten(id);
  }

  @ResolveField('words')
  async words(@Parent() section: OpenedSection): Promise<{ seq: number; body: unknown; strengths: unknown } | null> {
    const words = await this.openings.wordsIn(section);
    const strengths = words && section.kind === 'what-matters' ? strengthsIn(words.items) : null;
    return words ? { seq: words.seq, body: words.body, strengths } : null;
  }
}

@Resolver('Me')
export class OwnPlanResolver {
  /** Asked once for each `me`, however many names the same field is given. */
  private readonly plans = new WeakMap<object, Promise<PlanInSight | null>>();
  private readonly openable = new WeakMap<object, Promise<boolean>>();

  constructor(private readonly access: Access) {}

  @ResolveField('ownPlan')
  ownPlan(@Parent() me: object, @Context() { actor }: GraphqlContext): Promise<PlanInSight | null> {
    return once(this.plans, me, async () => {
      const sight = await this.access.sight(await this.access.require(actor, 'list-own-plans'));
      return sight.plans.find(({ plan }) => plan.owner === actor?.person && plan.state !== 'closed') ?? null;
    });
  }

  @ResolveField('mayOpenOwnPlan')
  mayOpenOwnPlan(@Parent() me: object, @Context() { actor }: GraphqlContext): Promise<boolean> {
    return once(this.openable, me, () => this.access.may(actor, 'open-plan', actor ? { opening: actor.person } : {}));
  }
}

function once<T>(kept: WeakMap<object, Promise<T>>, key: object, ask: () => Promise<T>): Promise<T> {
  let known = kept.get(key);
  if (!known) kept.set(key, (known = ask()));
  return known;
}
