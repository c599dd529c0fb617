// News to people.
import { Module } from '@nestjs/common';
import { Tellings } from './tellings';

@Module({ providers: [Tellings], exports: [Tellings] })
export class TellingsModule {}
