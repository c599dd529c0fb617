// The owner names somebody without a login.
import { Injectable } from '@nestjs/common';
import type { Permit } from '../../access/permit';
import { Keeping } from '../keeping';
import { readFacts, type FactsInput } from '../network-facts';
import { NetworkRepository, type NetworkFacts } from '../network.repository';

const UNSAID: NetworkFacts = { name: '', relation: '', kind: 'family', ring: 'helps', does: '', comesHome: false };

@Injectable()
export class AddContact {
  constructor(
    private readonly keeping: Keeping,
    private readonly people: NetworkRepository,
  ) {}

  /** @throws Problem BAD_INPUT; TOO_MUCH */
  async run(permit: Permit<'keep-network'>, input: FactsInput & { readonly name: string }): Promise<void> {
    const facts = { ...UNSAID, ...readFacts(input) };
    await this.keeping.run(permit, async (tx, place) => {
      const id = await this.people.add(tx, place, facts);
      if (facts.comesHome) await this.people.beginVisits(tx, place, id);
      return { added: id };
    });
  }
}
