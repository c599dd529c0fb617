// Sees to places that lapsed, each minute while the server runs.
import {
  Injectable,
  Logger,
  Module,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { withoutContent } from '../kernel/without-content';
import { Lapses } from './lapses';
import { UnitsModule } from './units.module';

const SWEEP_MS = 60_000;

@Injectable()
export class Watch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Units');
  private timer: NodeJS.Timeout | undefined;
  private under: Promise<void> | undefined;

  constructor(private readonly lapses: Lapses) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.sweep(), SWEEP_MS).unref();
    this.sweep();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.under;
  }

  /** One after another, however long one takes. */
  private sweep(): void {
    this.under ??= this.lapses
      .sweep()
      .catch((problem: unknown) => this.log.warn('Places that lapsed wait.', withoutContent(problem)))
      .finally(() => (this.under = undefined));
  }
}

@Module({ imports: [UnitsModule], providers: [Watch] })
export class LapseWatch {}
