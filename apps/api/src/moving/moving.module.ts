// Goals and measures on their way to another section.
import { Module } from '@nestjs/common';
import { MovingResolver } from './moving.resolver';

@Module({ providers: [MovingResolver] })
export class MovingModule {}
