// What signing in anew signs: the port of the kernel, filled by consents.
import { Injectable } from '@nestjs/common';
import { Access } from '../access/access';
import type { Actor } from '../kernel/actor';
import { Database } from '../kernel/database';
import { Signatures, type Asked } from '../kernel/signatures';
import { Sign } from './commands/sign';
import { TextsRepository } from './texts.repository';

@Injectable()
export class ConsentSignatures extends Signatures {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly texts: TextsRepository,
    private readonly signing: Sign,
  ) {
    super();
  }

  async asked(actor: Actor, signing: string): Promise<Asked | undefined> {
    const row = await this.database.inTenant(actor, (tx) => this.texts.signing(tx, actor, signing));
    return row && { plan: row.plan_id, kind: row.kind };
  }

  async sign(actor: Actor, signing: string, acr: string): Promise<string> {
    const plan = (await this.asked(actor, signing))?.plan;
    const permit = await this.access.require(actor, 'decide-access', { ...(plan && { plan }) });
    return this.signing.run(permit, signing, acr);
  }
}
