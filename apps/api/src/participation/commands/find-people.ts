// Finds people to invite, by name among those who work in a unit, or one person by national id; that it was done is logged.
import { Injectable } from '@nestjs/common';
import { Problem, type PersonId } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Newcomers } from '../../identity/newcomers';
import { Audit } from '../../kernel/audit';
import { Database } from '../../kernel/database';
import { textInput } from '../../kernel/text-input';
import { Finders } from '../finders';
import { FindingRepository, type Found } from '../finding.repository';

export interface Looked {
  readonly name?: string | null;
  readonly nationalId?: string | null;
}

export interface FoundPerson extends Pick<Found, 'personId' | 'name' | 'units'> {
  readonly isIn: boolean;
}

const MOST = 20;

@Injectable()
export class FindPeople {
  constructor(
    private readonly database: Database,
    private readonly finding: FindingRepository,
    private readonly newcomers: Newcomers,
    private readonly finders: Finders,
    private readonly audit: Audit,
  ) {}

  /** @throws Problem BAD_INPUT where neither or both are given, for a name of one letter, and for digits that are nobody's */
  async run(permit: Permit<'invite'>, { name, nationalId }: Looked) {
    const { actor, plan, facts, action, rule, hat } = permit;
    if (!plan) throw new Error('A permit without a plan.');
    if (!name === !nationalId) throw new Problem('BAD_INPUT', 'Either a name or a national id is needed.');
    const finder = await this.finders.of(permit);
    const found = await this.database.inTenant(actor, async (tx) => {
      const rows = nationalId
        ? await this.one(await this.newcomers.find(tx, nationalId), (id) =>
            this.finding.byId(tx, plan, facts.today, finder, id),
          )
        : await this.finding.byName(tx, plan, facts.today, finder, nameOf(name ?? ''), MOST + 1);
      const details = { asked: action, by: nationalId ? 'national-id' : 'name' };
      await this.audit.record(tx, { actor, hat, rule, action: 'find-people', plan, details });
      return rows;
    });
    const people = await Promise.all(found.slice(0, MOST).map((one) => this.told(permit, one)));
    return { people, more: found.length > MOST };
  }

  private async one(
    id: PersonId | undefined,
    find: (id: PersonId) => Promise<Found | undefined>,
  ): Promise<readonly Found[]> {
    const person = id && (await find(id));
    return person ? [person] : [];
  }

  private async told(permit: Permit<'invite'>, found: Found): Promise<FoundPerson> {
    const { personId, name, units } = found;
    return { personId, name, units, isIn: await this.finders.isIn(permit, found) };
  }
}

function nameOf(text: string): string {
  const name = textInput(text, 100);
  if (name.length < 2) throw new Problem('BAD_INPUT', 'Two letters at least.');
  return name;
}
