// Those who answered for or helped with what moved, and cannot read where it stands now: they have it no more.
import { Injectable } from '@nestjs/common';
import type { MeasureId, PersonId } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { placeOf } from '../access/place';
import type { Seat } from '../access/seats';
import type { FactValue } from '../history/history';
import type { Changed } from '../history/traces';
import type { Tx } from '../kernel/database';
import { Tellings } from '../tellings/tellings';
import { MovingRepository, type OpenResponsibility } from './moving.repository';

type Readers = ReadonlyMap<PersonId, readonly Seat[]>;

@Injectable()
export class Lost {
  constructor(
    private readonly moving: MovingRepository,
    private readonly tellings: Tellings,
  ) {}

  /** @returns what the history of the section that it left tells */
  async leave(
    tx: Tx,
    permit: Permit<'edit'>,
    measures: readonly MeasureId[],
    readers: Readers,
  ): Promise<readonly Changed[]> {
    const { actor } = permit;
    const { plan } = placeOf(permit);
    const changes: Changed[] = [];
    for (const row of await this.moving.openResponsibilities(tx, measures)) {
      if (mayHave(row, readers)) continue;
      const state = row.state === 'accepted' ? 'ended' : 'withdrawn';
      await this.moving.close(tx, row.id, state);
      const before = valueOf(row);
      changes.push({
        noun: 'responsibility',
        subject: row.measure_id,
        field: state,
        before,
        after: { ...before, state },
      });
      // Without the section: they cannot read it.
      if (row.person_id)
        await this.tellings.tell(tx, actor, { to: row.person_id, plan, kind: 'responsibility-ended', subject: row.id });
    }
    for (const helper of await this.moving.helpers(tx, measures)) {
      if (readers.has(helper.person_id)) continue;
      await this.moving.removeHelper(tx, helper);
      changes.push({ noun: 'measure', subject: helper.measure_id, field: 'helper', before: helper.person_id });
    }
    return changes;
  }
}

/** A unit has it through those who read by taking part for it. */
function mayHave({ person_id, unit_id }: OpenResponsibility, readers: Readers): boolean {
  if (unit_id === null) return person_id !== null && readers.has(person_id);
  const ofUnit = [...readers].filter(([, seats]) => seats.some((seat) => seat.isNamed && seat.unit === unit_id));
  return ofUnit.some(([person]) => person_id === null || person === person_id);
}

const valueOf = ({ kind, person_id, unit_id, state }: OpenResponsibility): Readonly<Record<string, FactValue>> => ({
  kind,
  ...(person_id && { person: person_id }),
  ...(unit_id && { unit: unit_id }),
  state,
});
