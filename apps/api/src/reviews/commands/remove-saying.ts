// Takes away for good what one has said of a goal, also long afterwards: its author's alone.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { placeOf } from '../../access/place';
import { Traces } from '../../history/traces';
import { ReviewsRepository } from '../reviews.repository';

@Injectable()
export class RemoveSaying {
  constructor(
    private readonly access: Access,
    private readonly reviews: ReviewsRepository,
    private readonly traces: Traces,
  ) {}

  /** @throws Problem NOT_FOUND also for what somebody else said */
  async run(asked: Permit<'read'>, saying: string): Promise<void> {
    await this.access.holding(asked, async (tx, permit) => {
      const goal = await this.reviews.takeAway(tx, placeOf(permit).section, saying, permit.actor.person);
      if (!goal) throw new Problem('NOT_FOUND', 'No such saying.');
      await this.traces.leave(tx, permit, 'remove-saying', { goal });
    });
  }
}
