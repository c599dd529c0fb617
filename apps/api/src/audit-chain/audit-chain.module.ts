// The seal of the log: made, and gone through.
import { Module } from '@nestjs/common';
import { Checks } from './checks';
import { Sealer } from './sealer';

@Module({ providers: [Sealer, Checks], exports: [Sealer, Checks] })
export class AuditChainModule {}
