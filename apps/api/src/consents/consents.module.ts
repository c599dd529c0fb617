// "Hvem ser hva": who may what in a plan, taking it away, and saying yes to more.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { HistoryModule } from '../history/history.module';
import { IdentityModule } from '../identity/identity.module';
import { Signatures } from '../kernel/signatures';
import { TellingsModule } from '../tellings/tellings.module';
import { AddScan } from './commands/add-scan';
import { AnswerWidening } from './commands/answer-widening';
import { GiveAccessBack } from './commands/give-access-back';
import { GiveAllBack } from './commands/give-all-back';
import { LowerAccess } from './commands/lower-access';
import { PreparePlanConsent } from './commands/prepare-plan-consent';
import { PrepareSigning } from './commands/prepare-signing';
import { RecordAnswer } from './commands/record-answer';
import { RecordConsent } from './commands/record-consent';
import { Sign } from './commands/sign';
import { WidenAccess } from './commands/widen-access';
import { WithdrawAll } from './commands/withdraw-all';
import { WithdrawPlanConsent } from './commands/withdraw-plan-consent';
import { Composing } from './composing';
import { ConsentsRepository } from './consents.repository';
import { ConsentsResolver, SharingOfPlanResolver } from './consents.resolver';
import { Giving } from './giving';
import { GivingRepository } from './giving.repository';
import { LoweringRepository } from './lowering.repository';
import { Lowerings } from './lowerings';
import { PlanShut } from './plan-shut';
import { PlanConsent } from './plan-consent';
import { Receipts } from './receipts';
import { ReceiptsRepository } from './receipts.repository';
import { Restoring } from './restoring';
import { RowFacts } from './row-facts';
import { ScanController } from './scan.controller';
import { Sharings } from './sharing';
import { ConsentSignatures } from './signatures';
import { ConsentsOfPlanResolver, SigningResolver } from './signing.resolver';
import { TextsRepository } from './texts.repository';
import { WideningsRepository } from './widenings.repository';

@Module({
  imports: [AccessModule, HistoryModule, IdentityModule, TellingsModule],
  controllers: [ScanController],
  providers: [
    AddScan,
    AnswerWidening,
    Composing,
    ConsentsOfPlanResolver,
    ConsentsRepository,
    ConsentsResolver,
    GiveAccessBack,
    GiveAllBack,
    PlanConsent,
    PreparePlanConsent,
    Giving,
    GivingRepository,
    LowerAccess,
    LoweringRepository,
    Lowerings,
    PlanShut,
    PrepareSigning,
    Receipts,
    ReceiptsRepository,
    RecordAnswer,
    RecordConsent,
    Restoring,
    RowFacts,
    SharingOfPlanResolver,
    Sharings,
    Sign,
    SigningResolver,
    TextsRepository,
    WidenAccess,
    WideningsRepository,
    WithdrawAll,
    WithdrawPlanConsent,
    { provide: Signatures, useClass: ConsentSignatures },
  ],
})
export class ConsentsModule {}
