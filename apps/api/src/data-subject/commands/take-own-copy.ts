// Takes the copy of what is about somebody, for themself; that it was taken is logged before it is sent.
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { CLOCK, type Clock } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { Copies } from '../copy/copies';
import type { Copy } from '../copy/part';

@Injectable()
export class TakeOwnCopy {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly copies: Copies,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ actor, hat, rule }: Permit<'use-data-rights'>, format: 'html' | 'json'): Promise<Copy> {
    const sight = await this.access.sight(await this.access.require(actor, 'list-own-plans'));
    // As the owner: whoever coordinates their own plan sees it at work too, and not all of it.
    const owned = sight.plans.filter(({ hat: seenAs }) => seenAs === 'owner').map(({ id }) => id);
    const seen = { plans: sight.planIds, owned, sections: sight.sections };
    const at = new Date(this.clock.now());
    return this.database.inTenant(actor, async (tx) => {
      await this.audit.record(tx, { actor, hat, rule, action: 'take-own-copy', details: { format } });
      return this.copies.of(tx, {
        person: actor.person,
        language: actor.language,
        isPrivate: actor.wears === 'private',
        seen,
        at,
      });
    });
  }
}
