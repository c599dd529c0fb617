// Changes facts of a measure, each only if it is still what the actor saw; else nothing is changed.
import { Injectable } from '@nestjs/common';
import { Problem, type MeasureId } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { placeOf } from '../../access/place';
import { collisionsOf, type Collision } from '../../history/collisions';
import { Traces, type Changed } from '../../history/traces';
import {
  checkFacts,
  checkLevels,
  factsSeen,
  isSame,
  namesIn,
  readFacts,
  readSeen,
  type FactsInput,
  type MeasureFact,
} from '../facts';
import { MeasureFactsRepository } from '../facts.repository';
import { MeasuresRepository } from '../../responsibilities/measures.repository';
import { Steady } from '../../responsibilities/steady';

export interface ChangeMeasureInput {
  readonly set: FactsInput;
  readonly seen: FactsInput;
}

@Injectable()
export class ChangeMeasure {
  constructor(
    private readonly steady: Steady,
    private readonly measures: MeasuresRepository,
    private readonly facts: MeasureFactsRepository,
    private readonly traces: Traces,
  ) {}

  /**
   * A goal that the actor does not see is none to them, so they may put another in its place.
   * @returns what collided, and then nothing was changed. A fact that somebody else has given the very value that is wanted
   * does not collide.
   * @throws Problem NOT_FOUND, BAD_INPUT; NOT_ALLOWED for levels of service by one who does not meet them
   */
  async run(first: Permit<'edit'>, id: string, { set, seen }: ChangeMeasureInput): Promise<readonly Collision[]> {
    const asked = readFacts(set);
    return this.steady.run(first, async (tx, permit, here) => {
      const { plan } = placeOf(permit);
      const row = await this.measures.held(tx, here.id, id);
      if (!row) throw new Problem('NOT_FOUND', 'No such measure.');
      checkLevels(asked, here);
      const now = factsSeen(row, here);
      const changing = namesIn(set).filter((name) => !isSame(asked[name], now[name]));
      const reads = here.plan.sections.map(({ id: section }) => section);
      const of = { plan, noun: 'measure', subject: row.id, reads } as const;
      const wanted = Object.fromEntries(changing.map((name) => [name, asked[name] ?? null]));
      const sight = Object.fromEntries(changing.map((name) => [name, readSeen(seen, name)]));
      const collisions = await collisionsOf(tx, of, { set: wanted, seen: sight, now: { ...now } });
      if (collisions.length > 0) return collisions;
      checkFacts({ ...now, ...asked }, asked, here);
      if (changing.length === 0) return [];
      await this.facts.checkLinks(tx, here, asked);
      // A link that the actor does not see is none to them, and stays where they wish for none.
      await this.facts.save(tx, row.id, asked, changing);
      const details = { measure: row.id, fields: changing.join(' ') };
      const changes = changing.map((name) => changeOf(row.id, name, now[name], asked[name] ?? null));
      await this.traces.leave(tx, permit, 'change-measure', details, ...changes);
      return [];
    });
  }
}

/** A reference is written freely: that it was changed is told, and not what it says. */
const changeOf = (
  subject: MeasureId,
  field: MeasureFact,
  before: Changed['before'],
  after: Changed['after'],
): Changed => ({ noun: 'measure', subject, field, ...(field !== 'decisionReference' && { before, after }) });
