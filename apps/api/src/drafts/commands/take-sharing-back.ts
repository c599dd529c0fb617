// Angre: the shared words say again what they said before; what somebody has read cannot be called back.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, type Clock } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Traces } from '../../history/traces';
import { CLOCK } from '../../kernel/clock';
import { DraftPen } from '../../words/draft-pen';
import { DraftsRepository } from '../../words/drafts.repository';
import { Keeping } from '../keeping';

@Injectable()
export class TakeSharingBack {
  constructor(
    private readonly keeping: Keeping,
    private readonly drafts: DraftsRepository,
    private readonly pen: DraftPen,
    private readonly traces: Traces,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_FOUND also where it was taken back already; STALE where the shared words were changed since */
  async run(asked: Permit<'keep-draft'>, sharing: string): Promise<void> {
    await this.keeping.run(asked, async (tx, permit, place) => {
      const seq = await this.drafts.takeBack(tx, place.section, sharing, new Date(this.clock.now()));
      if (seq === undefined) throw new Problem('NOT_FOUND', 'Nothing such was shared.');
      // What stands in the draft alone must be seen by whoever keeps it.
      if (await this.drafts.isLive(tx, place.section)) await this.drafts.setLive(tx, place.section, false);
      await this.traces.leave(tx, permit, 'take-sharing-back', { sharing }, { noun: 'words', field: 'takenBack' });
      await this.pen.takeBack(tx, place, seq);
    });
  }
}
