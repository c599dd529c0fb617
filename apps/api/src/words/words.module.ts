// The words of sections: what other rooms of the house read and open them by.
import { Module } from '@nestjs/common';
import { WordsRepository } from './words.repository';

@Module({ providers: [WordsRepository], exports: [WordsRepository] })
export class WordsModule {}
