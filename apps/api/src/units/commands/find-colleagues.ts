// Finds somebody to add to a unit: by name among those who work in a unit here, or one by national id. Logged.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, today, type Clock } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Newcomers } from '../../identity/newcomers';
import { Audit } from '../../kernel/audit';
import { CLOCK } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { textInput } from '../../kernel/text-input';
import { MembersRepository } from '../members.repository';

const MOST = 20;

@Injectable()
export class FindColleagues {
  constructor(
    private readonly database: Database,
    private readonly members: MembersRepository,
    private readonly newcomers: Newcomers,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem BAD_INPUT where neither or both are given, for a name of one letter, and for digits that are nobody's */
  async run(
    permit: Permit<'lead-unit'>,
    asked: { readonly name?: string | null; readonly nationalId?: string | null },
  ) {
    const { actor, unit, hat, rule } = permit;
    const { name, nationalId } = asked;
    if (!unit) throw new Error('A permit of no unit.');
    if (!name === !nationalId) throw new Problem('BAD_INPUT', 'Either a name or a national id is needed.');
    const on = today(this.clock);
    return this.database.inTenant(actor, async (tx) => {
      const details = { asked: 'lead-unit', by: nationalId ? 'national-id' : 'name' };
      await this.audit.record(tx, { actor, hat, rule, action: 'find-people', unit, details });
      if (!nationalId) {
        const people = await this.members.byName(tx, unit, on, nameOf(name ?? ''), MOST + 1);
        return { people: people.slice(0, MOST), more: people.length > MOST };
      }
      const person = await this.newcomers.find(tx, nationalId);
      return { people: person ? await this.members.byId(tx, unit, on, person) : [], more: false };
    });
  }
}

function nameOf(text: string): string {
  const name = textInput(text, 100);
  if (name.length < 2) throw new Problem('BAD_INPUT', 'Two letters at least.');
  return name;
}
