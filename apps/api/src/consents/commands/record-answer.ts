// A no, or that it is not clarified, to one of the two consents: by the owner, or entered for them.
import { Injectable } from '@nestjs/common';
import { Problem, type ConsentForm, type ConsentState, type Language, type PlainDate } from '@samplan/domain';
import { CONSENT_TEXT_VERSION } from '@samplan/wording';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Readers } from '../../access/readers';
import { Sight } from '../../access/sight';
import { History } from '../../history/history';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import { Tellings } from '../../tellings/tellings';
import { GivingRepository } from '../giving.repository';
import { PlanShut } from '../plan-shut';
import { requireWitness } from '../said';
import { WideningsRepository } from '../widenings.repository';

export interface Answered {
  readonly state: ConsentState;
  readonly widening: string | null;
  readonly form: ConsentForm;
  readonly on: PlainDate;
  readonly witness: string | null;
  readonly language: Language;
}

@Injectable()
export class RecordAnswer {
  constructor(
    private readonly access: Access,
    private readonly readers: Readers,
    private readonly widenings: WideningsRepository,
    private readonly repository: GivingRepository,
    private readonly shut: PlanShut,
    private readonly history: History,
    private readonly tellings: Tellings,
    private readonly audit: Audit,
    private readonly bell: Bell,
  ) {}

  /** @throws Problem BAD_INPUT for another answer or a demand that is not met; NOT_FOUND for what is not theirs to answer */
  async run(asked: Permit<'record-consent'>, answered: Answered): Promise<void> {
    const [seen] = Sight.of(asked).plans;
    const { state, form, on, widening: id } = answered;
    if (!seen || (state !== 'refused' && state !== 'not-clarified')) throw new Problem('BAD_INPUT', 'No such answer.');
    const isOwners = asked.hat === 'owner';
    if ((form === 'signed-here') !== isOwners)
      throw new Problem('BAD_INPUT', 'The owner answers here, others enter it.');
    const owner = await this.readers.owner(seen);
    await this.access.holding(asked, async (tx, permit, plan) => {
      const { actor, hat, rule, action, facts } = permit;
      if (on > facts.today) throw new Problem('BAD_INPUT', 'That day has not come.');
      const witness = form === 'orally' && requireWitness(answered.witness, [actor.name, owner.name]);
      const said = { form, on, ...(witness && { witness }) };
      const [wish] = id === null ? [] : await this.widenings.hold(tx, plan, [id]);
      if (id !== null && !(wish && (isOwners || wish.wished_by === actor.person)))
        throw new Problem('NOT_FOUND', 'Nothing such waits.');
      if (wish && wish.state !== 'waiting' && wish.state !== 'to-sign')
        throw new Problem('ANSWERED_ALREADY', 'It waits for nobody.');
      const consent = await this.repository.answer(tx, actor, {
        plan,
        owner: owner.id,
        kind: wish ? 'information' : 'plan-is-made',
        state,
        from: facts.today,
        purpose: wish?.purpose ?? '',
        language: answered.language,
        version: CONSENT_TEXT_VERSION,
        said,
      });
      const details = { consent, state, form, ...(wish && { widening: wish.id }) };
      await this.audit.record(tx, { actor, hat, rule, action, plan, details });
      if (!wish) return this.shut.tell(tx, permit, owner.id);

      const { section_id: section, wished_by: wisher, level } = wish;
      await this.widenings.become(tx, wish.id, state === 'refused' ? 'refused' : wish.state, consent);
      if (state === 'refused') {
        const after = { to: wish.unit_id ?? wish.person_id ?? '', level };
        const change = { noun: 'access', subject: wish.id, field: 'refused', after } as const;
        await this.history.record(tx, { actor, hat, plan, section, ...change });
        await this.tellings.tell(tx, actor, { to: wisher, plan, section, kind: 'access-answered', subject: wish.id });
      }
      await this.tellings.settle(tx, { tenant: actor.tenant, plan }, owner.id);
      for (const person of new Set([owner.id, wisher]))
        await this.bell.ring(tx, { topic: 'participants', tenant: actor.tenant, plan, person });
    });
  }
}
