// The owner takes somebody without a login away; what was written of them is gone.
import { Injectable } from '@nestjs/common';
import { Problem, type NetworkPersonId } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Keeping } from '../keeping';
import { NetworkRepository } from '../network.repository';

@Injectable()
export class RemoveContact {
  constructor(
    private readonly keeping: Keeping,
    private readonly people: NetworkRepository,
  ) {}

  /** @throws Problem NOT_FOUND for one who does not stand there, or who takes part */
  async run(permit: Permit<'keep-network'>, contact: NetworkPersonId): Promise<void> {
    await this.keeping.run(permit, async (tx, place) => {
      const row = await this.people.find(tx, place, { contact });
      if (!row) throw new Problem('NOT_FOUND', 'Nobody such.');
      await this.people.endVisits(tx, place, row.id);
      await this.people.remove(tx, row.id);
      return { removed: row.id };
    });
  }
}
