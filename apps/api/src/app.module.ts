// Every room of the server, listed once.
import { Module, type DynamicModule } from '@nestjs/common';
import type { Clock } from '@samplan/domain';
import { AccessModule } from './access/access.module';
import { IdentityModule } from './identity/identity.module';
import type { Config } from './kernel/config';
import { GraphqlDoor } from './kernel/graphql';
import { KernelModule } from './kernel/kernel.module';
import { ParticipationModule } from './participation/participation.module';
import { PlansModule } from './plans/plans.module';
import { SyncModule } from './sync/sync.module';
import { WordsModule } from './words/words.module';

@Module({})
export class AppModule {
  static with(config: Config, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        KernelModule.forRoot(config, clock),
        AccessModule,
        IdentityModule,
        PlansModule,
        ParticipationModule,
        WordsModule,
        SyncModule,
        GraphqlDoor.with([IdentityModule, AccessModule]),
      ],
    };
  }
}
