// Who hears that something was asked about a plan's people: those whom it concerns, for others may not know of it.
import { Injectable } from '@nestjs/common';
import type { PersonId, PlanId } from '@samplan/domain';
import type { Actor } from '../kernel/actor';
import { Bell } from '../kernel/bell';
import type { Tx } from '../kernel/database';

@Injectable()
export class Ringing {
  constructor(private readonly bell: Bell) {}

  /** That somebody comes to see more or less of the plan rings by itself, under the access epoch. */
  async ring(tx: Tx, { tenant }: Actor, plan: PlanId, ...people: readonly PersonId[]): Promise<void> {
    for (const person of new Set(people)) await this.bell.ring(tx, { topic: 'participants', tenant, plan, person });
  }
}
