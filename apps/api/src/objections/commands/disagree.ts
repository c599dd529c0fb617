// Says that one disagrees with a text or a fact; it stands beside it.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { placeOf } from '../../access/place';
import { Traces } from '../../history/traces';
import { textInput } from '../../kernel/text-input';
import { ObjectionsRepository, type DisagreementRow, type Subject } from '../objections.repository';

const MOST_WORDS = 2000;

@Injectable()
export class Disagree {
  constructor(
    private readonly access: Access,
    private readonly objections: ObjectionsRepository,
    private readonly traces: Traces,
  ) {}

  /** @throws Problem NOT_FOUND for what does not stand in the section; BAD_INPUT */
  async run(asked: Permit<'object'>, about: Subject, said: string): Promise<DisagreementRow> {
    const words = textInput(said, MOST_WORDS);
    return this.access.holding(asked, async (tx, permit) => {
      const place = placeOf(permit);
      if (!(await this.objections.stands(tx, place.section, about)))
        throw new Problem('NOT_FOUND', 'No such thing here.');
      const row = await this.objections.disagree(tx, place, about, { words, by: permit.actor.person });
      const details = { subject: about.subject, disagreement: row.id };
      const added = { noun: 'disagreement', subject: row.id, field: 'added', after: about.subject } as const;
      await this.traces.leave(tx, permit, 'disagree', details, added);
      return row;
    });
  }
}
