// For whom something waits, or no longer does, when a search for a coordinator goes on.
import { Inject, Injectable } from '@nestjs/common';
import { today, type Clock, type PersonId, type TenantId } from '@samplan/domain';
import { CLOCK } from '../kernel/clock';
import type { Tx } from '../kernel/database';
import { Tellings } from '../tellings/tellings';
import { CoordinatorsRepository, type RequestRow } from './coordinators.repository';

@Injectable()
export class Waking {
  constructor(
    private readonly repository: CoordinatorsRepository,
    private readonly tellings: Tellings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** All of the coordinating unit but those close to the person, and these people. */
  async unit(tx: Tx, tenant: TenantId, search: string, ...people: readonly (PersonId | null)[]): Promise<void> {
    const all = await this.repository.coordinatingUnit(tx, search, today(this.clock));
    await this.tellings.wake(tx, { tenant }, ...all, ...people.flatMap((one) => one ?? []));
  }

  /** The leaders of the unit that is asked, the coordinating unit, and these people. */
  async leaders(
    tx: Tx,
    request: Pick<RequestRow, 'tenant_id' | 'unit_id' | 'search_id'>,
    ...people: readonly (PersonId | null)[]
  ): Promise<void> {
    const { tenant_id: tenant, unit_id: unit, search_id: search } = request;
    const leaders = await this.repository.leaders(tx, unit, today(this.clock));
    await this.unit(tx, tenant, search, ...leaders, ...people);
  }
}
