// News to people.
import { Module } from '@nestjs/common';
import { NoticesRepository } from './notices.repository';
import { Tellings } from './tellings';

@Module({ providers: [NoticesRepository, Tellings], exports: [Tellings] })
export class TellingsModule {}
