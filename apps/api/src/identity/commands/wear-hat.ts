// Chooses what somebody is here as: from then on another session, so that nothing stays open from before.
import { Inject, Injectable } from '@nestjs/common';
import { mayWear, Problem, today, type Clock, type WornHat } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { CLOCK } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { offeredTo } from '../hats';
import { Sessions } from '../sessions';

@Injectable()
export class WearHat {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns the secret for the cookie
   * @throws Problem NOT_ALLOWED for what they can not be here as today, or not by the sign-in of an employer; NOT_SIGNED_IN where the session ended this moment
   */
  async run(permit: Permit<'change-own-settings'>, wears: WornHat): Promise<string> {
    const { actor, hat, rule } = permit;
    const byEmployer = await this.sessions.isByEmployer(actor.session);
    return this.database.inTenant(actor, async (tx) => {
      const offered = await offeredTo(tx, actor.person, today(this.clock), byEmployer);
      if (!mayWear(wears, offered, byEmployer)) throw new Problem('NOT_ALLOWED', 'Not a hat of theirs.', ['wears-hat']);
      const { session, secret } = await this.sessions.wear(tx, actor, wears);
      const details = { before: actor.wears ?? 'none' };
      await this.audit.record(tx, { actor: { ...actor, session, wears }, hat, rule, action: 'wear-hat', details });
      return secret;
    });
  }
}
