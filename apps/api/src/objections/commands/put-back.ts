// Puts back what was taken out until all agree.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import { readWords, type WordsNode } from '@samplan/plan-doc';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { placeOf } from '../../access/place';
import { Traces } from '../../history/traces';
import { Pen } from '../../words/pen';
import { rootsOf } from '../objections';
import { ObjectionsRepository } from '../objections.repository';

@Injectable()
export class PutBack {
  constructor(
    private readonly access: Access,
    private readonly objections: ObjectionsRepository,
    private readonly pen: Pen,
    private readonly traces: Traces,
  ) {}

  /** @throws Problem NOT_FOUND also where it has been put back already */
  async run(asked: Permit<'object'>, takenOut: string): Promise<void> {
    await this.access.holding(asked, async (tx, permit) => {
      const place = placeOf(permit);
      const was = await this.objections.putBack(tx, place.section, takenOut);
      if (!was) throw new Problem('NOT_FOUND', 'Nothing such is taken out.');
      await this.traces.leave(tx, permit, 'put-back', { subject: was.subject, takenOut });
      const words: Record<string, WordsNode> = {};
      for (const root of rootsOf(was)) if (was.words[root]) words[root] = readWords(was.words[root]);
      await this.pen.putBack(tx, place, words);
    });
  }
}
