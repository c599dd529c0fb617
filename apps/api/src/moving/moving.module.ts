// Goals and measures on their way to another section.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { HistoryModule } from '../history/history.module';
import { TellingsModule } from '../tellings/tellings.module';
import { WordsModule } from '../words/words.module';
import { MoveItem } from './commands/move-item';
import { Lost } from './lost';
import { MovingRepository } from './moving.repository';
import { MovingResolver } from './moving.resolver';
import { Preview } from './preview';

@Module({
  imports: [AccessModule, HistoryModule, TellingsModule, WordsModule],
  providers: [Lost, MoveItem, MovingRepository, MovingResolver, Preview],
})
export class MovingModule {}
