// One sharing of a draft: one edit of the shared words, kept so that it can be taken back, and told to all who read them.
import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { placeOf } from '../access/place';
import { Traces } from '../history/traces';
import { CLOCK } from '../kernel/clock';
import type { Tx } from '../kernel/database';
import { DraftPen } from '../words/draft-pen';
import { DraftsRepository } from '../words/drafts.repository';

export interface Shared {
  readonly id: string;
  readonly at: Date;
}

@Injectable()
export class SharingOfDrafts {
  constructor(
    private readonly pen: DraftPen,
    private readonly drafts: DraftsRepository,
    private readonly traces: Traces,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns undefined where the shared words said it already. @throws Problem STALE, NOT_FOUND as `DraftPen.share` */
  async share(tx: Tx, permit: Permit<'keep-draft'>, seen: string): Promise<Shared | undefined> {
    const place = placeOf(permit);
    const seq = await this.pen.share(tx, place, seen);
    if (seq === undefined) return undefined;
    const at = new Date(this.clock.now());
    const id = await this.drafts.insertSharing(tx, place, { seq, by: permit.actor.person, at });
    await this.traces.leave(tx, permit, 'share-draft', { sharing: id, seq }, { noun: 'words', field: 'shared' });
    return { id, at };
  }
}
