// What somebody wrote themselves, to take along.
import { Module } from '@nestjs/common';
import { OwnEntriesResolver } from './own-entries.resolver';

@Module({ providers: [OwnEntriesResolver] })
export class OwnEntriesModule {}
