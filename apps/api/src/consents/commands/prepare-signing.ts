// The text of what the owner has on their list, composed and kept, to be signed within ten minutes.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, type Clock } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Readers } from '../../access/readers';
import { Sight } from '../../access/sight';
import { Audit } from '../../kernel/audit';
import { CLOCK } from '../../kernel/clock';
import { Composing, type Shown } from '../composing';
import { SIGNING_MS, TextsRepository, type Prepared } from '../texts.repository';
import { WideningsRepository } from '../widenings.repository';

const MOST = 50;

@Injectable()
export class PrepareSigning {
  constructor(
    private readonly access: Access,
    private readonly readers: Readers,
    private readonly widenings: WideningsRepository,
    private readonly composing: Composing,
    private readonly texts: TextsRepository,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem BAD_INPUT for none, too many, or a language that falls back; STALE for what is on no list any more */
  async run(asked: Permit<'decide-access'>, ids: readonly string[], shown: Shown): Promise<Prepared> {
    const [seen] = Sight.of(asked).plans;
    const chosen = [...new Set(ids)];
    if (!seen || chosen.length === 0 || chosen.length > MOST) throw new Problem('BAD_INPUT', `Choose 1 to ${MOST}.`);
    await this.readers.person(seen, asked.actor.person);
    return this.access.holding(asked, async (tx, permit, plan) => {
      const { actor, hat, rule } = permit;
      const wishes = await this.widenings.hold(tx, plan, chosen);
      if (wishes.length < chosen.length || wishes.some(({ state }) => state !== 'to-sign'))
        throw new Problem('STALE', 'It is on the list no more.');
      const text = await this.texts.keep(tx, actor, plan, await this.composing.of(tx, permit, seen, wishes, shown));
      const now = this.clock.now();
      const made = {
        kind: 'information',
        text: text.id,
        wishes: wishes.map(({ id }) => id),
        at: new Date(now),
      } as const;
      const id = await this.texts.prepare(tx, actor, plan, made);
      const details = { signing: id, text: text.id, widenings: wishes.length };
      await this.audit.record(tx, { actor, hat, rule, action: 'prepare-signing', plan, details });
      return { id, text, until: new Date(now + SIGNING_MS) };
    });
  }
}
