// Everybody who works in a unit of the municipality, as a list for a spreadsheet. Logged.
import { Inject, Injectable } from '@nestjs/common';
import { today, type Clock } from '@samplan/domain';
import { membershipStateNames, peopleColumns, say } from '@samplan/wording';
import type { Permit } from '../../access/permit';
import { CLOCK } from '../../kernel/clock';
import { csvOf } from '../../kernel/csv';
import { Database } from '../../kernel/database';
import { Holding } from '../holding';
import { UnitsRepository } from '../units.repository';

@Injectable()
export class ExportPeople {
  constructor(
    private readonly database: Database,
    private readonly holding: Holding,
    private readonly units: UnitsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(permit: Permit<'manage-units'>): Promise<string> {
    const { actor } = permit;
    return this.database.inTenant(actor, async (tx) => {
      const units = await this.units.all(tx);
      const places = await this.units.places(
        tx,
        units.map(({ id }) => id),
        today(this.clock),
      );
      await this.holding.record(tx, permit, 'export-people', {}, { lines: places.length });
      const { unit, belongsTo, name, title, from, to, state } = peopleColumns;
      const headings = [unit, belongsTo, name, title, from, to, state];
      return csvOf([
        headings.map((text) => say(text, actor.language)),
        ...units.flatMap((of) =>
          places
            .filter(({ unitId }) => unitId === of.id)
            .map((place) => [
              of.name,
              of.organisation?.name ?? of.homeName,
              place.name,
              place.title,
              place.from,
              place.to ?? '',
              say(membershipStateNames[place.state], actor.language),
            ]),
        ),
      ]);
    });
  }
}
