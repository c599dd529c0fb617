// Changes what the owner says of somebody around them, each field only if it is still what they saw.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Keeping } from '../keeping';
import { changedIn, readFacts, type FactsInput } from '../network-facts';
import { NetworkRepository, type Whom } from '../network.repository';

@Injectable()
export class ChangeNetworkPerson {
  constructor(
    private readonly keeping: Keeping,
    private readonly people: NetworkRepository,
  ) {}

  /** @throws Problem NOT_FOUND for one who does not stand there; BAD_INPUT; STALE, and then nothing was changed */
  async run(
    permit: Permit<'keep-network'>,
    whom: Whom,
    { set, seen }: { readonly set: FactsInput; readonly seen: FactsInput },
  ): Promise<void> {
    const wanted = readFacts(set);
    await this.keeping.run(permit, async (tx, place) => {
      const now = await this.people.find(tx, place, whom);
      if (!now) throw new Problem('NOT_FOUND', 'Nobody such.');
      const changed = changedIn(now, wanted, seen);
      if (changed.length === 0) return undefined;
      const after = { ...now, ...wanted };
      await this.people.save(tx, now.id, after);
      if (after.comesHome && !now.comesHome) await this.people.beginVisits(tx, place, now.id);
      if (!after.comesHome && now.comesHome) await this.people.endVisits(tx, place, now.id);
      return { changed: now.id, fields: changed.join(' ') };
    });
  }
}
