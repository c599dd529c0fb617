// Sign-ins of others, closed and opened again, as the schema tells it.
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { SignInClosing } from '@samplan/domain';
import type { PermittedContext } from '../access/may';
import { CloseSignIn } from './commands/close-sign-in';
import { ReopenSignIn } from './commands/reopen-sign-in';

@Resolver()
export class SignInsResolver {
  constructor(
    private readonly close: CloseSignIn,
    private readonly open: ReopenSignIn,
  ) {}

  @Mutation('closeSignIn')
  async closeSignIn(
    @Context() { permit }: PermittedContext<'close-sign-in'>,
    @Args('reason') reason: SignInClosing,
  ): Promise<object> {
    return { __typename: 'SignInState', closed: await this.close.run(permit, reason) };
  }

  @Mutation('reopenSignIn')
  async reopenSignIn(@Context() { permit }: PermittedContext<'close-sign-in'>): Promise<object> {
    await this.open.run(permit);
    return { __typename: 'SignInState', closed: null };
  }
}
