// The sync service: the engine of libs/sync at the door of the API.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { IdentityModule } from '../identity/identity.module';
import { WordsModule } from '../words/words.module';
import { AdmissionDesk } from './admission';
import { Engine } from './engine';
import { Gateway } from './gateway';
import { LiveOpenings } from './live-openings';
import { Revocations } from './revocations';

@Module({
  imports: [AccessModule, IdentityModule, WordsModule],
  providers: [Engine, AdmissionDesk, LiveOpenings, Revocations, Gateway],
})
export class SyncModule {}
