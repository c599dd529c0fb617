// What every feature stands on, given once to all.
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { systemClock, type Clock } from '@samplan/domain';
import { Audit } from './audit';
import { Bell } from './bell';
import { CLOCK } from './clock';
import { CONFIG, type Config } from './config';
import { Database } from './database';
import { Endings } from './endings';
import { HealthController } from './health.controller';
import { Jobs } from './jobs';
import { UpgradeRouter } from './upgrade';

@Global()
@Module({})
export class KernelModule {
  static forRoot(config: Config, clock: Clock = systemClock): DynamicModule {
    const given = [
      { provide: CONFIG, useValue: config },
      { provide: CLOCK, useValue: clock },
    ];
    const made = [Database, Audit, Endings, Bell, Jobs, UpgradeRouter];
    return {
      module: KernelModule,
      controllers: [HealthController],
      providers: [...given, ...made],
      exports: [...given, ...made],
    };
  }
}
