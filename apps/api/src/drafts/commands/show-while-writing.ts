// Vis mens jeg skriver: the owner's switch between writing in peace and writing for all to see.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { DraftsRepository } from '../../words/drafts.repository';
import { Keeping } from '../keeping';
import { SharingOfDrafts, type Shared } from '../sharing';

@Injectable()
export class ShowWhileWriting {
  constructor(
    private readonly keeping: Keeping,
    private readonly drafts: DraftsRepository,
    private readonly sharing: SharingOfDrafts,
  ) {}

  /**
   * Nothing that was written in peace is left behind: switched on, it is shared. A draft has no other life then.
   * @throws Problem STALE where the draft says something else than was seen
   */
  async run(asked: Permit<'keep-draft'>, isOn: boolean, seen: string | undefined): Promise<Shared | undefined> {
    return this.keeping.run(asked, async (tx, permit, { section }) => {
      if ((await this.drafts.isLive(tx, section)) === isOn) return undefined;
      await this.drafts.setLive(tx, section, isOn);
      await this.keeping.note(tx, permit, 'show-while-writing', { isOn });
      const { draft } = (await this.drafts.writingIn(tx, [section])).get(section) ?? {};
      if (!isOn || !draft) return undefined;
      if (seen === undefined) throw new Problem('STALE', 'There is a draft that the asker has not seen.');
      return this.sharing.share(tx, permit, seen);
    });
  }
}
