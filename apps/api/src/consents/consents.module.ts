// "Hvem ser hva": who may what in a plan, and taking it away.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { HistoryModule } from '../history/history.module';
import { TellingsModule } from '../tellings/tellings.module';
import { GiveAccessBack } from './commands/give-access-back';
import { LowerAccess } from './commands/lower-access';
import { ConsentsRepository } from './consents.repository';
import { ConsentsResolver, SharingOfPlanResolver } from './consents.resolver';
import { LoweringRepository } from './lowering.repository';
import { RowFacts } from './row-facts';
import { Sharings } from './sharing';

@Module({
  imports: [AccessModule, HistoryModule, TellingsModule],
  providers: [
    ConsentsRepository,
    ConsentsResolver,
    GiveAccessBack,
    LowerAccess,
    LoweringRepository,
    RowFacts,
    SharingOfPlanResolver,
    Sharings,
  ],
})
export class ConsentsModule {}
