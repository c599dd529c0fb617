// What waits for somebody.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { TellingsModule } from '../tellings/tellings.module';
import { PutOff } from './commands/put-off';
import { SeeTelling } from './commands/see-telling';
import { TakeUp } from './commands/take-up';
import { WaitingRows } from './rows';
import { HatWaitsResolver, WaitingResolver } from './waiting.resolver';
import { Waits } from './waits';

@Module({
  imports: [AccessModule, TellingsModule],
  providers: [HatWaitsResolver, PutOff, SeeTelling, TakeUp, WaitingResolver, WaitingRows, Waits],
})
export class WaitingModule {}
