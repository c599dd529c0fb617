// What waits for somebody.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { TellingsModule } from '../tellings/tellings.module';
import { SeeTelling } from './commands/see-telling';
import { WaitingRows } from './rows';
import { HatWaitsResolver, WaitingResolver } from './waiting.resolver';
import { Waits } from './waits';

@Module({
  imports: [AccessModule, TellingsModule],
  providers: [HatWaitsResolver, SeeTelling, WaitingResolver, WaitingRows, Waits],
})
export class WaitingModule {}
