// A yes of the owner's on paper or orally, entered by the coordinator: it works at once, and the owner is told.
import { Injectable } from '@nestjs/common';
import { Problem, type ConsentForm, type PlainDate } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Readers } from '../../access/readers';
import { currentSeats } from '../../access/seats';
import { Sight } from '../../access/sight';
import { Audit } from '../../kernel/audit';
import { Composing, type Shown } from '../composing';
import { Giving } from '../giving';
import { requireSaid } from '../said';
import { TextsRepository } from '../texts.repository';
import { WideningsRepository } from '../widenings.repository';

export interface Recorded extends Shown {
  readonly widenings: readonly string[];
  readonly form: ConsentForm;
  readonly on: PlainDate;
  readonly witness: string | null;
  readonly scan: string | null;
  readonly ownerAgreed: boolean;
}

@Injectable()
export class RecordConsent {
  constructor(
    private readonly access: Access,
    private readonly readers: Readers,
    private readonly widenings: WideningsRepository,
    private readonly composing: Composing,
    private readonly texts: TextsRepository,
    private readonly giving: Giving,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws Problem NOT_ALLOWED for the owner, who signs, and for what whoever enters it would get, themselves or by a unit
   * for which they take part; BAD_INPUT where a demand is not met; NOT_FOUND for what somebody else asked for; STALE for what
   * waits no more
   */
  async run(asked: Permit<'record-consent'>, recorded: Recorded): Promise<void> {
    const [seen] = Sight.of(asked).plans;
    const chosen = [...new Set(recorded.widenings)];
    if (!seen || chosen.length === 0) throw new Problem('BAD_INPUT', 'Nothing is chosen.');
    if (asked.hat === 'owner') throw new Problem('NOT_ALLOWED', 'The owner signs.');
    if (!recorded.ownerAgreed) throw new Problem('BAD_INPUT', 'The owner wanted this: that is demanded.');
    const owner = await this.readers.owner(seen);
    await this.readers.person(seen, asked.actor.person);
    return this.access.holding(asked, async (tx, permit, plan) => {
      const { actor, hat, rule, action, facts } = permit;
      const { form, on, witness } = recorded;
      const scan = recorded.scan === null ? undefined : await this.texts.scan(tx, recorded.scan);
      const isTheirs = scan?.plan_id === plan && scan.added_by === actor.person;
      const given = { form, on, witness, scan: isTheirs ? (scan?.id ?? null) : null };
      const said = requireSaid(given, [actor.name, owner.name], facts.today);
      const wishes = await this.widenings.hold(tx, plan, chosen);
      if (wishes.length < chosen.length || wishes.some(({ wished_by }) => wished_by !== actor.person))
        throw new Problem('NOT_FOUND', 'Nothing such waits.');
      const theirs = currentSeats(facts).flatMap(({ role, unit }) => (role !== 'coordinator' && unit) || []);
      if (wishes.some(({ person_id, unit_id }) => person_id === actor.person || (unit_id && theirs.includes(unit_id))))
        throw new Problem('NOT_ALLOWED', 'Nobody enters a yes to themselves.');
      if (wishes.some(({ state }) => state !== 'waiting' && state !== 'to-sign'))
        throw new Problem('STALE', 'It waits no more.');
      const text = await this.texts.keep(tx, actor, plan, await this.composing.of(tx, permit, seen, wishes, recorded));
      const details = { text: text.id, form, widenings: wishes.length };
      await this.audit.record(tx, { actor, hat, rule, action, plan, details });
      await this.giving.give(tx, permit, plan, wishes, text, said);
    });
  }
}
