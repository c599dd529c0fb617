// How a plan begins, for the rooms in which one is begun.
import { Module } from '@nestjs/common';
import { WordsModule } from '../words/words.module';
import { Beginnings } from './beginnings';
import { BeginningsRepository } from './beginnings.repository';

@Module({ imports: [WordsModule], providers: [Beginnings, BeginningsRepository], exports: [Beginnings] })
export class BeginningsModule {}
