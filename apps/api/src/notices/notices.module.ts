// What leaves the app: that something new waits for somebody, and nothing of what.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { Jobs } from '../kernel/jobs';
import { AddresseesRepository } from './addressees.repository';
import { BouncesController } from './bounces.controller';
import { Carriers } from './carriers';
import { SetNotices } from './commands/set-notices';
import { Delivery } from './delivery';
import { NoticeSettingsOf } from './notice-settings';
import { NoticesRepository } from './notices.repository';
import { NoticesResolver } from './notices.resolver';

@Module({
  imports: [AccessModule],
  controllers: [BouncesController],
  providers: [
    AddresseesRepository,
    Carriers,
    Delivery,
    NoticeSettingsOf,
    NoticesRepository,
    NoticesResolver,
    SetNotices,
  ],
})
export class NoticesModule {
  constructor(jobs: Jobs, delivery: Delivery) {
    jobs.add({ name: 'notices', every: 'minute', run: () => delivery.run() });
    jobs.add({ name: 'old-notices', every: 'morning', run: () => delivery.forget() });
  }
}
