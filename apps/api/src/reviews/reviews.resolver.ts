// Looks at a plan: one line a method, the locks stand in the schema.
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { parseId, Problem, type PlainDate, type ReviewState } from '@samplan/domain';
import { Access } from '../access/access';
import type { Permit } from '../access/permit';
import { sectionOf } from '../access/place';
import type { ReaderLine } from '../access/readers';
import { Sight, type PlanInSight, type SectionInSight } from '../access/sight';
import { Openings, type OpenedSection } from '../words/openings';
import { DecideMeasure, type MeasureDecided } from './commands/decide-measure';
import { EndReview } from './commands/end-review';
import { RemoveSaying } from './commands/remove-saying';
import { SayHowItGoes, type Said } from './commands/say-how-it-goes';
import { Reviews, type DecisionTold, type ReviewTold, type Saying } from './in-sight';
import { ReviewStates } from './review-states';

@Resolver()
export class ReviewsResolver {
  constructor(
    private readonly access: Access,
    private readonly openings: Openings,
    private readonly say: SayHowItGoes,
    private readonly remove: RemoveSaying,
    private readonly decide: DecideMeasure,
    private readonly end: EndReview,
  ) {}

  @Mutation('sayHowItGoes')
  async sayHowItGoes(@Context('permit') permit: Permit<'comment'>, @Args('input') input: Said): Promise<object> {
    await this.say.run(permit, input);
    return this.reviewed(permit);
  }

  @Mutation('removeSaying')
  async removeSaying(@Context('permit') permit: Permit<'read'>, @Args('sayingId') id: string): Promise<SectionInSight> {
    const saying = parseId(id);
    if (!saying) throw new Problem('NOT_FOUND', 'No such saying.');
    await this.remove.run(permit, saying);
    return sectionOf(permit);
  }

  @Mutation('decideMeasure')
  async decideMeasure(
    @Context('permit') permit: Permit<'edit'>,
    @Args('input') input: MeasureDecided,
  ): Promise<object> {
    await this.decide.run(permit, input);
    return this.reviewed(permit);
  }

  @Mutation('endReview')
  async endReview(
    @Context('permit') permit: Permit<'change-plan-life'>,
    @Args('input') { nextReviewOn }: { readonly nextReviewOn?: PlainDate | null },
  ): Promise<object> {
    const lacks = await this.end.run(permit, nextReviewOn ?? null);
    if (lacks.length > 0) return { __typename: 'ReviewNotReady', code: 'NOT_READY', missing: [], lacks };
    const { actor, plan } = permit;
    const [seen] = Sight.of(await this.access.require(actor, 'see-plan', { ...(plan && { plan }) })).plans;
    if (!seen) throw new Problem('NOT_FOUND', 'No such plan or section.');
    return { __typename: 'ReviewEnded', plan: seen };
  }

  /** Whoever has said something in a section has opened it: the answer is of an opened one. */
  private async reviewed({ actor, section: id }: Permit<'comment' | 'edit'>): Promise<object> {
    const permit = await this.access.require(actor, 'read', { ...(id && { section: id }) });
    const section = sectionOf(permit);
    return { __typename: 'Reviewed', section: { ...section, opened: await this.openings.open(permit, section) } };
  }
}

@Resolver('Plan')
export class ReviewsOfPlanResolver {
  constructor(
    private readonly states: ReviewStates,
    private readonly reviews: Reviews,
  ) {}

  @ResolveField('reviewState')
  reviewState(@Parent() plan: PlanInSight): Promise<ReviewState | null> {
    return this.states.of(plan);
  }

  @ResolveField('review')
  review(@Parent() plan: PlanInSight): Promise<ReviewTold | null> {
    return this.reviews.of(plan);
  }
}

@Resolver('Section')
export class ReviewsOfSectionResolver {
  constructor(private readonly reviews: Reviews) {}

  @ResolveField('sayings')
  sayings(@Parent() section: OpenedSection): Promise<readonly Saying[]> {
    return this.reviews.sayings(section);
  }

  @ResolveField('decisions')
  decisions(@Parent() section: OpenedSection): Promise<readonly DecisionTold[]> {
    return this.reviews.decisions(section);
  }

  @ResolveField('speakers')
  speakers(@Parent() section: SectionInSight): Promise<readonly ReaderLine[]> {
    return this.reviews.speakers(section);
  }
}

/** A question as its own room answers it. */
interface Question {
  readonly id: string;
  readonly responsibility: { readonly plan: PlanInSight };
}

@Resolver('ResponsibilityQuestion')
export class ReviewsOfQuestionResolver {
  constructor(private readonly reviews: Reviews) {}

  @ResolveField('decision')
  decision(@Parent() { id, responsibility }: Question): Promise<DecisionTold | null> {
    return this.reviews.behind(responsibility.plan, id);
  }
}
