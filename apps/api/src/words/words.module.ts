// The words of sections: what other rooms of the house read and open them by.
import { Module } from '@nestjs/common';
import { CatchUp } from './catch-up';
import { WordsRepository } from './words.repository';

@Module({ providers: [WordsRepository, CatchUp], exports: [WordsRepository] })
export class WordsModule {}
