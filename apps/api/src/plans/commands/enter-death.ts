// The coordinating unit enters that somebody has died.
import { Injectable } from '@nestjs/common';
import { Problem, type PlainDate } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Database } from '../../kernel/database';
import { DeathRepository } from '../death.repository';
import { Deaths } from '../deaths';

@Injectable()
export class EnterDeath {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly rows: DeathRepository,
    private readonly deaths: Deaths,
  ) {}

  /** @throws Problem BAD_INPUT, also of oneself and of one whom the municipality does not know; ALREADY_SO */
  async run(asked: Permit<'keep-deaths'>, diedOn: PlainDate): Promise<void> {
    const { whose: person, actor } = asked;
    if (!person || person === actor.person) throw new Problem('BAD_INPUT', 'No such person here.');
    await this.database.inTenant(actor, async (tx) => {
      await this.rows.hold(tx, person);
      await this.deaths.enter(tx, await this.access.again(tx, asked), person, diedOn);
    });
  }
}
