// Deaths as the schema tells them.
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PlainDate } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { Database } from '../kernel/database';
import { EnterDeath } from './commands/enter-death';
import { RecordDeath } from './commands/record-death';
import { UndoDeath } from './commands/undo-death';
import { Deaths, type EnteredDeath } from './deaths';

@Resolver()
export class DeathResolver {
  constructor(
    private readonly database: Database,
    private readonly all: Deaths,
    private readonly record: RecordDeath,
    private readonly enter: EnterDeath,
    private readonly undo: UndoDeath,
  ) {}

  @Query('deaths')
  deaths(@Context('permit') { actor }: Permit<'keep-deaths'>): Promise<readonly EnteredDeath[]> {
    return this.database.inTenant(actor, (tx) => this.all.entered(tx));
  }

  @Mutation('recordDeath')
  async recordDeath(
    @Context('permit') permit: Permit<'record-death'>,
    @Args('diedOn') diedOn: PlainDate,
  ): Promise<object> {
    await this.record.run(permit, diedOn);
    return { __typename: 'DeathRecorded', diedOn };
  }

  @Mutation('enterDeath')
  async enterDeath(
    @Context('permit') permit: Permit<'keep-deaths'>,
    @Args('diedOn') diedOn: PlainDate,
  ): Promise<object> {
    await this.enter.run(permit, diedOn);
    return { __typename: 'DeathRecorded', diedOn };
  }

  @Mutation('undoDeath')
  async undoDeath(@Context('permit') permit: Permit<'keep-deaths'>): Promise<object> {
    return { __typename: 'DeathUndone', personId: await this.undo.run(permit) };
  }
}
