// For whom something waits, or no longer does, when a search for a coordinator goes on.
import { Inject, Injectable } from '@nestjs/common';
import { today, type Clock, type PersonId } from '@samplan/domain';
import type { Actor } from '../kernel/actor';
import { CLOCK } from '../kernel/clock';
import type { Tx } from '../kernel/database';
import { Tellings } from '../tellings/tellings';
import { CoordinatorsRepository, type RequestRow } from './coordinators.repository';

type By = Pick<Actor, 'tenant' | 'person'>;
type Place = Pick<RequestRow, 'unit_id' | 'search_id'>;

/** All of the coordinating unit but those close to the person; the leaders of the unit that is asked; or somebody. */
type Whom = 'coordinating-unit' | 'leaders' | PersonId | null;

@Injectable()
export class Waking {
  constructor(
    private readonly repository: CoordinatorsRepository,
    private readonly tellings: Tellings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Something new waits for these; for the others of that place it may wait no longer. */
  async wake(tx: Tx, { tenant, person: by }: By, place: Place, ...whom: readonly Whom[]): Promise<void> {
    const people = await this.peopleOf(tx, place, whom);
    await this.tellings.wake(tx, { tenant, by }, ...people);
    const others = await this.peopleOf(tx, place, ['coordinating-unit', 'leaders', by]);
    await this.tellings.settle(tx, { tenant }, ...others.filter((one) => !people.includes(one)));
  }

  /** Of a search in which no unit is asked now. */
  async wakeUnit(tx: Tx, { tenant, person: by }: By, search: string): Promise<void> {
    const people = await this.repository.coordinatingUnit(tx, search, today(this.clock));
    await this.tellings.wake(tx, { tenant, by }, ...people);
    await this.tellings.settle(tx, { tenant }, by);
  }

  /** What waited for them may wait no longer. */
  async settle(tx: Tx, { tenant }: By, place: Place, ...whom: readonly Whom[]): Promise<void> {
    await this.tellings.settle(tx, { tenant }, ...(await this.peopleOf(tx, place, whom)));
  }

  private async peopleOf(tx: Tx, place: Place, whom: readonly Whom[]): Promise<readonly PersonId[]> {
    const on = today(this.clock);
    const people: PersonId[] = [];
    for (const one of whom)
      if (one === 'coordinating-unit')
        people.push(...(await this.repository.coordinatingUnit(tx, place.search_id, on)));
      else if (one === 'leaders') people.push(...(await this.repository.leaders(tx, place.unit_id, on)));
      else if (one) people.push(one);
    return [...new Set(people)];
  }
}
