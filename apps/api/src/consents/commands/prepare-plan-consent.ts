// The text of the first consent, that the plan is made, kept as it is shown, to be signed within ten minutes.
import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { CLOCK } from '../../kernel/clock';
import type { Shown } from '../composing';
import { PlanConsent } from '../plan-consent';
import { SIGNING_MS, TextsRepository, type Prepared } from '../texts.repository';

@Injectable()
export class PreparePlanConsent {
  constructor(
    private readonly access: Access,
    private readonly consent: PlanConsent,
    private readonly texts: TextsRepository,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem as `PlanConsent.text` */
  async run(asked: Permit<'decide-access'>, shown: Shown): Promise<Prepared> {
    return this.access.holding(asked, async (tx, permit, plan) => {
      const { actor, hat, rule } = permit;
      const text = await this.texts.keep(tx, actor, plan, await this.consent.text(tx, permit, shown));
      const now = this.clock.now();
      const made = { kind: 'plan-is-made', text: text.id, wishes: [], at: new Date(now) } as const;
      const id = await this.texts.prepare(tx, actor, plan, made);
      const details = { signing: id, text: text.id };
      await this.audit.record(tx, { actor, hat, rule, action: 'prepare-signing', plan, details });
      return { id, text, until: new Date(now + SIGNING_MS) };
    });
  }
}
