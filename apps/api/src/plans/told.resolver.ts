// What owners who do not sign in said of their plans, in the schema.
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Problem, type CloseReason, type PersonId } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { Database } from '../kernel/database';
import type { GraphqlContext } from '../kernel/graphql-lock';
import { AskReopeningFor } from './commands/ask-reopening-for';
import { ClosePlanFor } from './commands/close-plan-for';
import type { ToldInput } from './told';
import { ToldRepository, type LookedUpPlan } from './told.repository';

interface ClosePlanForInput {
  readonly reason: CloseReason;
  readonly note?: string | null;
  readonly evaluation?: string | null;
  readonly told: ToldInput;
}

const entered = (personId: PersonId) => ({ __typename: 'OwnersWishEntered', personId });

@Resolver('LookedUpPerson')
export class ToldResolver {
  constructor(
    private readonly database: Database,
    private readonly rows: ToldRepository,
    private readonly closePlanFor: ClosePlanFor,
    private readonly askReopeningFor: AskReopeningFor,
  ) {}

  @Mutation('closePlanFor')
  async close(
    @Context('permit') permit: Permit<'enter-owners-wish'>,
    @Args('input') { reason, note = null, evaluation = null, told }: ClosePlanForInput,
  ): Promise<object> {
    return entered(await this.closePlanFor.run(permit, { reason, note, evaluation }, told));
  }

  @Mutation('askReopeningFor')
  async ask(
    @Context('permit') permit: Permit<'enter-owners-wish'>,
    @Args('input') { told }: { readonly told: ToldInput },
  ): Promise<object> {
    return entered(await this.askReopeningFor.run(permit, told));
  }

  /** Whoever was told of the person is of the coordinating unit. */
  @ResolveField('plan')
  plan(
    @Context() { actor }: GraphqlContext,
    @Parent() { personId }: { readonly personId: PersonId },
  ): Promise<LookedUpPlan | null> {
    if (!actor) throw new Problem('NOT_SIGNED_IN', 'Nobody is signed in.');
    return this.database.inTenant(actor, (tx) => this.rows.seen(tx, actor.person, personId));
  }
}
