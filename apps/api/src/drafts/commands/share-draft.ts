// Del: what was written in peace is shared as one edit.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { DraftsRepository } from '../../words/drafts.repository';
import { Keeping } from '../keeping';
import { SharingOfDrafts, type Shared } from '../sharing';

@Injectable()
export class ShareDraft {
  constructor(
    private readonly keeping: Keeping,
    private readonly drafts: DraftsRepository,
    private readonly sharing: SharingOfDrafts,
  ) {}

  /** @throws Problem STALE where the draft says something else than was seen, or all see the words as they come; NOT_FOUND where there is none */
  async run(asked: Permit<'keep-draft'>, seen: string): Promise<Shared | undefined> {
    return this.keeping.run(asked, async (tx, permit, { section }) => {
      if (await this.drafts.isLive(tx, section)) throw new Problem('STALE', 'Written for all to see by now.');
      return this.sharing.share(tx, permit, seen);
    });
  }
}
