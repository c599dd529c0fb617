// Goals of sections.
import { Module } from '@nestjs/common';
import { GoalsResolver, GoalsOfSectionResolver } from './goals.resolver';

@Module({ providers: [GoalsResolver, GoalsOfSectionResolver] })
export class GoalsModule {}
