// Takes a disagreement away: its author's alone.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { placeOf } from '../../access/place';
import { Traces } from '../../history/traces';
import { ObjectionsRepository } from '../objections.repository';

@Injectable()
export class RemoveDisagreement {
  constructor(
    private readonly access: Access,
    private readonly objections: ObjectionsRepository,
    private readonly traces: Traces,
  ) {}

  /** @throws Problem NOT_FOUND also for what somebody else said */
  async run(asked: Permit<'object'>, disagreement: string): Promise<void> {
    await this.access.holding(asked, async (tx, permit) => {
      const about = await this.objections.remove(tx, placeOf(permit).section, disagreement, permit.actor.person);
      if (!about) throw new Problem('NOT_FOUND', 'No such disagreement.');
      const details = { subject: about.subject, disagreement };
      const removed = { noun: 'disagreement', subject: disagreement, field: 'removed', before: about.subject } as const;
      await this.traces.leave(tx, permit, 'remove-disagreement', details, removed);
    });
  }
}
