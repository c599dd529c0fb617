// What is unusual in the log, for those who are set to look at it.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { AuditChainModule } from '../audit-chain/audit-chain.module';
import { TellingsModule } from '../tellings/tellings.module';
import { AnswerLogQuestion } from './commands/answer-log-question';
import { MarkAnomaly } from './commands/mark-anomaly';
import { RevealEmployee } from './commands/reveal-employee';
import { VerifyLog } from './commands/verify-log';
import { LogControl } from './log-control';
import { LogControlRepository } from './log-control.repository';
import { LogControlResolver } from './log-control.resolver';

@Module({
  imports: [AccessModule, AuditChainModule, TellingsModule],
  providers: [
    AnswerLogQuestion,
    LogControl,
    LogControlRepository,
    LogControlResolver,
    MarkAnomaly,
    RevealEmployee,
    VerifyLog,
  ],
})
export class LogControlModule {}
