// Measures, and who answers for them.
import { Module } from '@nestjs/common';
import { MeasuresResolver, MeasuresOfSectionResolver } from './measures.resolver';

@Module({ providers: [MeasuresResolver, MeasuresOfSectionResolver] })
export class MeasuresModule {}
