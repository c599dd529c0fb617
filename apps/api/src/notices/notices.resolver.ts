// Notices in the schema: one line a method, the lock stands in the schema.
import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Problem } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { Database } from '../kernel/database';
import type { GraphqlContext } from '../kernel/graphql-lock';
import { SetNotices, type NoticesInput } from './commands/set-notices';
import { NoticeSettingsOf, type NoticeSettings } from './notice-settings';
import { NoticesRepository, type UndeliveredRow } from './notices.repository';

@Resolver('Me')
export class NoticesResolver {
  constructor(
    private readonly database: Database,
    private readonly settings: NoticeSettingsOf,
    private readonly notices: NoticesRepository,
    private readonly set: SetNotices,
  ) {}

  @ResolveField('notices')
  own(@Context() { actor }: GraphqlContext): Promise<NoticeSettings> {
    if (!actor) throw new Problem('NOT_SIGNED_IN', 'Nobody is signed in.');
    return this.settings.of(actor);
  }

  @Mutation('setNotices')
  async setNotices(
    @Context('permit') permit: Permit<'change-own-settings'>,
    @Args('input') input: NoticesInput,
  ): Promise<NoticeSettings> {
    await this.set.run(permit, input);
    return this.settings.of(permit.actor);
  }

  @Query('undelivered')
  undelivered(@Context('permit') { actor }: Permit<'keep-protection'>): Promise<readonly UndeliveredRow[]> {
    return this.database.inTenant(actor, (tx) => this.notices.undelivered(tx));
  }
}
