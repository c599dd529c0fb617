// Wishes for access that wait: all of them for the owner, their own for whoever wished.
import { Injectable } from '@nestjs/common';
import type { Level } from '@samplan/domain';
import { decide } from '@samplan/policy';
import type { Known } from '../access/people.repository';
import { Readers } from '../access/readers';
import { Batch, type PlanInSight } from '../access/sight';
import { Database } from '../kernel/database';
import { Titles } from './titles';
import { WishesRepository } from './wishes.repository';

export interface AccessWish {
  readonly id: string;
  readonly sectionId: string;
  readonly sectionTitle: string;
  readonly name: string;
  readonly level: Level;
  readonly wishedBy: Known | null;
  readonly wishedAt: Date;
}

@Injectable()
export class Wishes {
  private readonly waiting = new Batch((sight) =>
    this.database.inTenant(sight.actor, (tx) => this.repository.waiting(tx, sight.planIds)),
  );

  constructor(
    private readonly database: Database,
    private readonly repository: WishesRepository,
    private readonly readers: Readers,
    private readonly titles: Titles,
  ) {}

  async of(plan: PlanInSight): Promise<readonly AccessWish[]> {
    const decides = decide(plan.facts, 'decide-access').allowed;
    const rows = (await this.waiting.for(plan.sight)).filter(
      ({ plan_id, wished_by }) => plan_id === plan.id && (decides || wished_by === plan.sight.actor.person),
    );
    const told = await Promise.all(
      rows.map(async ({ id, section_id, name, level, wished_by, wished_at }): Promise<readonly AccessWish[]> => {
        const sectionTitle = await this.titles.of(plan.sight, section_id);
        // One who no longer reads the section no longer sees what they wished for there.
        if (sectionTitle === null) return [];
        const wishedBy = (await this.readers.person(plan, wished_by)) ?? null;
        return [{ id, sectionId: section_id, sectionTitle, name, level, wishedBy, wishedAt: wished_at }];
      }),
    );
    return told.flat();
  }
}
