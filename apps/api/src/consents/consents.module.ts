// "Hvem ser hva": who may what in a plan, and taking it away.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { ConsentsResolver, SharingOfPlanResolver } from './consents.resolver';

@Module({ imports: [AccessModule], providers: [ConsentsResolver, SharingOfPlanResolver] })
export class ConsentsModule {}
