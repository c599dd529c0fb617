// Adds a measure with its first words: the row, its roots in the section's document, all or nothing.
import { Injectable } from '@nestjs/common';
import { asId, Problem, type MeasureId } from '@samplan/domain';
import { mayHoldItems } from '@samplan/plan-doc';
import type { Permit } from '../../access/permit';
import { placeOf } from '../../access/place';
import { Traces } from '../../history/traces';
import { textInput } from '../../kernel/text-input';
import { Pen } from '../../words/pen';
import { checkFacts, factsSeen, readFacts, type FactsInput } from '../facts';
import { MeasureFactsRepository } from '../facts.repository';
import { Steady } from '../../responsibilities/steady';

export interface NewMeasure {
  readonly what: string;
  readonly how?: string | null;
  readonly extent?: string | null;
  readonly facts?: FactsInput | null;
}

const LONGEST = { what: 300, how: 2000, extent: 300 } as const;
/** Those that are over among them; everybody who reads the section is sent them all. */
const MOST_OF_SECTION = 500;

@Injectable()
export class AddMeasure {
  constructor(
    private readonly steady: Steady,
    private readonly facts: MeasureFactsRepository,
    private readonly pen: Pen,
    private readonly traces: Traces,
  ) {}

  /** @throws Problem BAD_INPUT; TOO_MUCH; NOT_ALLOWED for levels of service by one who does not meet them */
  async run(first: Permit<'edit'>, added: NewMeasure): Promise<MeasureId> {
    const words = {
      what: textInput(added.what, LONGEST.what),
      how: added.how?.trim() ? textInput(added.how, LONGEST.how) : '',
      extent: added.extent?.trim() ? textInput(added.extent, LONGEST.extent) : '',
    };
    const set = readFacts(added.facts ?? {});
    return this.steady.run(first, async (tx, permit, here) => {
      if (!mayHoldItems(here.kind)) throw new Problem('BAD_INPUT', 'No measures stand in such a section.');
      checkFacts({ ...factsSeen(null, here), ...set }, set, here);
      await this.facts.checkLinks(tx, here, set);
      const place = placeOf(permit);
      const [row] = await tx.query<{ id: string }>(
        `insert into measure (tenant_id, plan_id, section_id, created_by, position)
         select $1, $2, $3, $4, coalesce(max(position), 0) + 1 from measure where section_id = $3
         having count(*) < ${MOST_OF_SECTION} returning id`,
        [place.tenant, place.plan, place.section, permit.actor.person],
      );
      if (!row) throw new Problem('TOO_MUCH', `A section has at most ${MOST_OF_SECTION} measures.`);
      const measure = asId<'measure'>(row.id);
      await this.facts.save(tx, measure, set);
      const change = { noun: 'measure', subject: measure, field: 'added' } as const;
      await this.traces.leave(tx, permit, 'add-measure', { measure }, change);
      const roots = Object.entries(words).map(([field, text]) => [`measure:${measure}:${field}`, text] as const);
      await this.pen.begin(tx, place, Object.fromEntries(roots));
      return measure;
    });
  }
}
