// "Hvem har sett planen min": the owner reads who opened what, when, and why they could.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { ReadLog } from './read-log';
import { ReadLogRepository } from './read-log.repository';
import { ReadLogResolver } from './read-log.resolver';

@Module({ imports: [AccessModule], providers: [ReadLog, ReadLogRepository, ReadLogResolver] })
export class ReadLogModule {}
