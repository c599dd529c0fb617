// What waits for somebody.
import { Module } from '@nestjs/common';
import { WaitingResolver } from './waiting.resolver';

@Module({ providers: [WaitingResolver] })
export class WaitingModule {}
