// Words of plans that one may read.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { WordsModule } from '../words/words.module';
import { Search } from './search';
import { SearchRepository } from './search.repository';
import { SearchResolver } from './search.resolver';

@Module({ imports: [AccessModule, WordsModule], providers: [Search, SearchRepository, SearchResolver] })
export class SearchModule {}
