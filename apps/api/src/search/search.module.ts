// Words of plans that one may read.
import { Module } from '@nestjs/common';
import { SearchResolver } from './search.resolver';

@Module({ providers: [SearchResolver] })
export class SearchModule {}
