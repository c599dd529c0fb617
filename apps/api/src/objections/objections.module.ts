// What the owner disagrees with, and what is taken out.
import { Module } from '@nestjs/common';
import { ObjectionsResolver, ObjectionsOfSectionResolver } from './objections.resolver';

@Module({ providers: [ObjectionsResolver, ObjectionsOfSectionResolver] })
export class ObjectionsModule {}
