// Goes on in another municipality in which one is somebody: from then on another session, so that nothing stays open from before.
import { Injectable } from '@nestjs/common';
import { Problem, type TenantId } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { Database } from '../../kernel/database';
import { AccountsRepository, type StandingIn } from '../accounts.repository';
import { OtherTenants } from '../other-tenants';
import { Sessions } from '../sessions';

@Injectable()
export class EnterTenant {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
    private readonly others: OtherTenants,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /**
   * @returns the secret for the cookie
   * @throws Problem NOT_ALLOWED where they are nobody, or by another door alone; NOT_SIGNED_IN where a session ended this moment
   */
  async run(
    { actor, hat, rule }: Permit<'change-own-settings'>,
    tenant: TenantId | undefined,
  ): Promise<{ readonly there: StandingIn; readonly secret: string }> {
    const there = (await this.others.of(actor)).find((one) => one.tenant === tenant);
    if (!there) throw new Problem('NOT_ALLOWED', 'Nobody there, or not by this door.');
    return this.database.inTenant([actor.tenant, there.tenant], async (tx) => {
      const { session, wears, secret } = await this.sessions.enter(tx, actor.session, there);
      await this.accounts.remember(tx, actor.account, there.tenant);
      // Neither municipality is told which the other is.
      await this.audit.recordAll(tx, [
        { actor, hat, rule, action: 'leave-tenant' },
        { actor: { ...actor, ...there, session, wears }, hat, rule, action: 'enter-tenant' },
      ]);
      return { there, secret };
    });
  }
}
