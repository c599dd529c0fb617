// What somebody wrote themselves, to take along.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { CopyOwnEntries } from './commands/copy-own-entries';
import { OwnEntriesRepository } from './own-entries.repository';
import { OwnEntriesResolver } from './own-entries.resolver';

@Module({ imports: [AccessModule], providers: [CopyOwnEntries, OwnEntriesRepository, OwnEntriesResolver] })
export class OwnEntriesModule {}
