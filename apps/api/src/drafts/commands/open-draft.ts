// Goes in to write what matters in peace.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { DraftPen } from '../../words/draft-pen';
import { DraftsRepository } from '../../words/drafts.repository';
import { Keeping } from '../keeping';

@Injectable()
export class OpenDraft {
  constructor(
    private readonly keeping: Keeping,
    private readonly drafts: DraftsRepository,
    private readonly pen: DraftPen,
  ) {}

  /** @throws Problem STALE where all see the words as they come: then they are written where they are shared */
  async run(asked: Permit<'keep-draft'>): Promise<void> {
    await this.keeping.run(asked, async (tx, permit, place) => {
      if (await this.drafts.isLive(tx, place.section)) throw new Problem('STALE', 'Written for all to see.');
      const { draft } = (await this.drafts.writingIn(tx, [place.section])).get(place.section) ?? {};
      if (!draft) await this.keeping.note(tx, permit, 'open-draft');
      await this.pen.open(tx, place);
    });
  }
}
