// The municipalities that somebody may go on in, besides the one they are in: those that the door they came by lets them into.
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../kernel/actor';
import { CONFIG, type Config } from '../kernel/config';
import { AccountsRepository, type StandingIn } from './accounts.repository';
import { Sessions } from './sessions';

@Injectable()
export class OtherTenants {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** By name. */
  async of({ account, tenant, session }: Actor): Promise<readonly StandingIn[]> {
    if ((await this.accounts.standings(account)).length <= 1) return [];
    const key = (await this.sessions.issuedBy(session))?.door;
    const door = this.config.issuers.find((one) => one.key === key);
    return door ? (await this.accounts.byDoor(account, door)).filter((one) => one.tenant !== tenant) : [];
  }
}
