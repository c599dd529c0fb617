// The signature: by one who has shown anew who they are, under exactly what they were shown.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, type Clock } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Readers } from '../../access/readers';
import { Sight } from '../../access/sight';
import { Audit } from '../../kernel/audit';
import { CLOCK } from '../../kernel/clock';
import { Composing } from '../composing';
import { Giving } from '../giving';
import { PlanConsent } from '../plan-consent';
import { hashOfText, SIGNING_MS, TextsRepository } from '../texts.repository';
import { WideningsRepository } from '../widenings.repository';

@Injectable()
export class Sign {
  constructor(
    private readonly access: Access,
    private readonly readers: Readers,
    private readonly widenings: WideningsRepository,
    private readonly composing: Composing,
    private readonly texts: TextsRepository,
    private readonly giving: Giving,
    private readonly planConsent: PlanConsent,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns the first of the consents
   * @throws Problem NOT_FOUND for another's, or of another session; ANSWERED_ALREADY for what is signed; TOO_LATE after ten
   * minutes; STALE where the text would be another by now; ALREADY_SO where the plan is consented to meanwhile
   */
  async run(asked: Permit<'decide-access'>, id: string, acr: string): Promise<string> {
    const [seen] = Sight.of(asked).plans;
    if (!seen) throw new Error('A permit without a plan.');
    await this.readers.person(seen, asked.actor.person);
    return this.access.holding(asked, async (tx, permit, plan) => {
      const { actor, hat, rule } = permit;
      const signing = await this.texts.signing(tx, actor, id);
      if (!signing || signing.plan_id !== plan) throw new Problem('NOT_FOUND', 'Nothing such is to be signed.');
      if (signing.signed_at) throw new Problem('ANSWERED_ALREADY', 'It is signed.');
      const now = this.clock.now();
      if (now >= Number(signing.prepared_at) + SIGNING_MS) throw new Problem('TOO_LATE', 'The ten minutes are over.');
      const [text] = await this.texts.texts(tx, [signing.text_id]);
      if (!text) throw new Error('A signature under no text.');
      const isForPlan = signing.kind === 'plan-is-made';
      const wishes = await this.widenings.hold(tx, plan, signing.wishes);
      if (wishes.length < signing.wishes.length || wishes.some(({ state }) => state !== 'to-sign'))
        throw new Problem('STALE', 'It is on the list no more.');
      const today = isForPlan
        ? await this.planConsent.text(tx, permit, text.body)
        : await this.composing.of(tx, permit, seen, wishes, text.body);
      if (!hashOfText(today).equals(text.hash)) throw new Problem('STALE', 'The text would be another by now.');

      const said = { form: 'signed-here', signedAt: new Date(now), acr } as const;
      await this.texts.signed(tx, id, said.signedAt, acr);
      const details = { signing: id, text: text.id, acr };
      await this.audit.record(tx, { actor, hat, rule, action: 'sign-consent', plan, details });
      if (isForPlan) return this.planConsent.give(tx, permit, plan, text, said);
      const [consent] = await this.giving.give(tx, permit, plan, wishes, text, said);
      if (!consent) throw new Error('A signature under nothing.');
      return consent;
    });
  }
}
