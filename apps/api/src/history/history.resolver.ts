// What was changed in a plan: one line a method, the lock stands in the schema.
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Known } from '../access/people.repository';
import type { PlanInSight } from '../access/sight';
import { Openings } from '../words/openings';
import { onOneLine } from '../words/titles';
import { Changes, namesIn, toldValue, type Change } from './changes';

@Resolver('Plan')
export class HistoryOfPlanResolver {
  constructor(private readonly changes: Changes) {}

  @ResolveField('history')
  history(
    @Parent() plan: PlanInSight,
    @Args('before') before: string | null | undefined,
    @Args('first') first: number | null | undefined,
  ): Promise<readonly Change[]> {
    return this.changes.of(plan, before ?? null, first ?? 50);
  }
}

@Resolver('FactChange')
export class FactChangeResolver {
  constructor(
    private readonly changes: Changes,
    private readonly openings: Openings,
  ) {}

  @ResolveField('before')
  before(@Parent() { before, isKnown }: Change): string | null {
    return toldValue(before, isKnown);
  }

  @ResolveField('after')
  after(@Parent() { after, isKnown }: Change): string | null {
    return toldValue(after, isKnown);
  }

  @ResolveField('beforeName')
  beforeName(@Parent() change: Change): Promise<string | null> {
    return this.nameOf(change, change.before);
  }

  @ResolveField('afterName')
  afterName(@Parent() change: Change): Promise<string | null> {
    return this.nameOf(change, change.after);
  }

  @ResolveField('by')
  by(@Parent() change: Change): Promise<Known | null> {
    return this.changes.by(change);
  }

  @ResolveField('sectionId')
  sectionId(@Parent() { section_id }: Change): string | null {
    return section_id;
  }

  @ResolveField('itemId')
  itemId(@Parent() { item_id }: Change): string | null {
    return item_id;
  }

  @ResolveField('title')
  title(@Parent() { plan, item_id, standingOf }: Change): Promise<string | null> {
    return this.titleOf(plan, item_id, standingOf(item_id));
  }

  /** Goals are named by their words, where those are open to the asker; all else by what it is called. */
  private async nameOf(change: Change, value: unknown): Promise<string | null> {
    const told = namesIn(value, change.named);
    if (told !== null || typeof value !== 'string' || !change.isKnown(value)) return told;
    return this.titleOf(change.plan, value, change.standingOf(value));
  }

  private async titleOf(plan: PlanInSight, item: string | null, standsIn: string | null): Promise<string | null> {
    const section = plan.sections.find(({ id }) => id === standsIn);
    if (!section || !item) return null;
    const { items = {} } = (await this.openings.wordsIn(section)) ?? {};
    const words = items[`measure:${item}`]?.['what'] ?? items[`goal:${item}`]?.['words'];
    return words ? onOneLine(words) || null : null;
  }
}
