// Adds or removes somebody who helps with a measure; only who may read the section can be added.
import { Injectable } from '@nestjs/common';
import { parseId, Problem } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { placeOf } from '../../access/place';
import { Traces } from '../../history/traces';
import { MeasuresRepository } from '../../responsibilities/measures.repository';
import { Seatings } from '../../responsibilities/seatings';
import { Steady } from '../../responsibilities/steady';

export interface HelperChange {
  readonly measureId: string;
  readonly personId: string;
  readonly helps: boolean;
}

@Injectable()
export class ChangeHelper {
  constructor(
    private readonly steady: Steady,
    private readonly measures: MeasuresRepository,
    private readonly seatings: Seatings,
    private readonly traces: Traces,
  ) {}

  /** @throws Problem NOT_FOUND; MAY_NOT_READ also for somebody unknown */
  async run(first: Permit<'edit'>, { measureId, personId, helps }: HelperChange): Promise<void> {
    const person = parseId<'person'>(personId);
    await this.steady.run(first, async (tx, permit, here) => {
      const { tenant, plan } = placeOf(permit);
      const row = await this.measures.held(tx, here.id, measureId);
      if (!row) throw new Problem('NOT_FOUND', 'No such measure.');
      if (!person || (helps && !(await this.seatings.mayRead(here, person))))
        throw new Problem('MAY_NOT_READ', 'Whoever helps may read what it is about.');
      const changed = helps
        ? await tx.query(
            `insert into measure_helper (measure_id, plan_id, tenant_id, person_id) values ($1, $2, $3, $4)
             on conflict do nothing returning person_id`,
            [row.id, plan, tenant, person],
          )
        : await tx.query('delete from measure_helper where measure_id = $1 and person_id = $2 returning person_id', [
            row.id,
            person,
          ]);
      if (changed.length === 0) return;
      const who = helps ? { after: person } : { before: person };
      const change = { noun: 'measure', subject: row.id, field: 'helper', ...who } as const;
      await this.traces.leave(tx, permit, 'change-helper', { measure: row.id, helps }, change);
    });
  }
}
