// Measures, and who answers for them: one line a method, the lock stands in the schema.
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Permit } from '../access/permit';
import { sectionOf } from '../access/place';
import { Readers } from '../access/readers';
import { Sight, type SectionInSight } from '../access/sight';
import { collided } from '../history/collisions';
import { Database } from '../kernel/database';
import type { OpenedSection } from '../words/openings';
import { Boards, type BoardInSight } from './board';
import { AddMeasure, type NewMeasure } from './commands/add-measure';
import { ChangeHelper, type HelperChange } from './commands/change-helper';
import { ChangeMeasure, type ChangeMeasureInput } from './commands/change-measure';
import { OrderMeasures } from './commands/order-measures';
import { Measures, type MeasureInSight } from './in-sight';
import { MeasuresRepository } from '../responsibilities/measures.repository';
import { Seatings, type Candidate } from '../responsibilities/seatings';

@Resolver()
export class MeasuresResolver {
  constructor(
    private readonly database: Database,
    private readonly repository: MeasuresRepository,
    private readonly boards: Boards,
    private readonly measures: Measures,
    private readonly readers: Readers,
    private readonly addCommand: AddMeasure,
    private readonly changeCommand: ChangeMeasure,
    private readonly orderCommand: OrderMeasures,
    private readonly helperCommand: ChangeHelper,
  ) {}

  @Query('board')
  async board(@Context('permit') permit: Permit<'see-plan'>): Promise<BoardInSight | null> {
    const [plan] = Sight.of(permit).plans;
    return plan ? this.boards.of(plan) : null;
  }

  @Query('serviceLevels')
  serviceLevels(@Context('permit') permit: Permit<'be-signed-in'>): Promise<readonly object[]> {
    return this.database.inTenant(permit.actor, (tx) => this.repository.levels(tx));
  }

  @Mutation('addMeasure')
  async addMeasure(@Context('permit') permit: Permit<'edit'>, @Args('input') input: NewMeasure): Promise<object> {
    const measure = await this.addCommand.run(permit, input);
    return { __typename: 'MeasureAdded', measure: await this.measures.one(sectionOf(permit), measure) };
  }

  @Mutation('changeMeasure')
  async changeMeasure(
    @Context('permit') permit: Permit<'edit'>,
    @Args('input') { measureId, set, seen }: ChangeMeasureInput & { readonly measureId: string },
  ): Promise<object> {
    const collisions = await this.changeCommand.run(permit, measureId, { set, seen });
    if (collisions.length > 0) return collided(this.readers, sectionOf(permit).plan, collisions);
    return { __typename: 'MeasureChanged', measure: await this.measures.one(sectionOf(permit), measureId) };
  }

  @Mutation('orderMeasures')
  async orderMeasures(
    @Context('permit') permit: Permit<'edit'>,
    @Args('measureIds') measureIds: readonly string[],
  ): Promise<SectionInSight> {
    await this.orderCommand.run(permit, measureIds);
    return sectionOf(permit);
  }

  @Mutation('changeHelper')
  async changeHelper(
    @Context('permit') permit: Permit<'edit'>,
    @Args('input') input: HelperChange,
  ): Promise<MeasureInSight> {
    await this.helperCommand.run(permit, input);
    return this.measures.one(sectionOf(permit), input.measureId);
  }
}

@Resolver('Section')
export class MeasuresOfSectionResolver {
  constructor(
    private readonly inSight: Measures,
    private readonly seatings: Seatings,
  ) {}

  @ResolveField('measures')
  measures(@Parent() section: OpenedSection): Promise<readonly MeasureInSight[]> {
    return this.inSight.of(section);
  }

  @ResolveField('candidates')
  candidates(@Parent() section: SectionInSight): Promise<readonly Candidate[]> {
    return this.seatings.candidates(section);
  }
}
