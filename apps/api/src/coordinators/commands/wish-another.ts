// "Bytt koordinator": the wish goes to the coordinating unit; the coordinator is told nothing of it.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, today, type Clock } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Searches } from '../../appointments/searches';
import { Audit } from '../../kernel/audit';
import { CLOCK } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { CoordinatorsRepository } from '../coordinators.repository';
import { RequestsRepository } from '../requests.repository';
import { Waking } from '../waking';

@Injectable()
export class WishAnother {
  constructor(
    private readonly database: Database,
    private readonly repository: CoordinatorsRepository,
    private readonly requests: RequestsRepository,
    private readonly searches: Searches,
    private readonly waking: Waking,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Said again, the words of the wish are the new ones. @throws Problem NOT_ALLOWED for one who has no open plan here in private */
  async run({ actor, rule }: Permit<'choose-coordinator'>, wish: string | null): Promise<void> {
    await this.database.inTenant(actor, async (tx) => {
      const plan = await this.repository.openPlan(tx, actor.person, today(this.clock));
      if (!plan || actor.wears !== 'private') throw new Problem('NOT_ALLOWED', 'No plan of theirs.', ['is-owner']);
      const by = { actor, hat: 'owner', rule };
      const cause = (await this.repository.hasHad(tx, plan)) ? 'another-wished' : 'first';
      const search = await this.searches.open(tx, by, { person: actor.person, plan, cause, ...(wish && { wish }) });
      await this.requests.reopen(tx, search, 'refused', new Date(this.clock.now()));
      // Without the plan: its log is the owner's to see, and the coordinator's who asks for a copy of what they did in it.
      await this.audit.record(tx, { ...by, action: 'wish-another-coordinator', details: { search } });
      await this.waking.wakeUnit(tx, actor, search);
    });
  }
}
