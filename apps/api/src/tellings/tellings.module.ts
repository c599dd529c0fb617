// News to people.
import { Module } from '@nestjs/common';
import { NewNotices } from './new-notices.repository';
import { Tellings } from './tellings';

@Module({ providers: [NewNotices, Tellings], exports: [Tellings] })
export class TellingsModule {}
