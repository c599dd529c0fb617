// A death that was entered wrongly is undone, and what ended with it is as before.
import { Injectable } from '@nestjs/common';
import { Problem, type PersonId } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Database } from '../../kernel/database';
import { DeathRepository } from '../death.repository';
import { Deaths } from '../deaths';

@Injectable()
export class UndoDeath {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly rows: DeathRepository,
    private readonly deaths: Deaths,
  ) {}

  /** @throws Problem BAD_INPUT for one whom the municipality does not know; ALREADY_SO; TOO_LATE */
  async run(asked: Permit<'keep-deaths'>): Promise<PersonId> {
    const { whose: person, actor } = asked;
    if (!person) throw new Problem('BAD_INPUT', 'No such person here.');
    await this.database.inTenant(actor, async (tx) => {
      await this.rows.hold(tx, person);
      await this.deaths.undo(tx, await this.access.again(tx, asked), person);
    });
    return person;
  }
}
