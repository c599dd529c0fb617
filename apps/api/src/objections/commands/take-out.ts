// Ta ut til vi er enige: the words leave the section for all but the owner and those who wrote them.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import { isEmptyWords } from '@samplan/plan-doc';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { placeOf } from '../../access/place';
import { Traces } from '../../history/traces';
import { Pen } from '../../words/pen';
import { rootsOf } from '../objections';
import { ObjectionsRepository, type Subject } from '../objections.repository';

@Injectable()
export class TakeOut {
  constructor(
    private readonly access: Access,
    private readonly objections: ObjectionsRepository,
    private readonly pen: Pen,
    private readonly traces: Traces,
  ) {}

  /**
   * The history of facts says nothing of it: whoever reads that would learn that something was there.
   * @throws Problem NOT_FOUND for what does not stand in the section, or is taken out already; STALE where the section's
   * own words are none
   */
  async run(asked: Permit<'object'>, about: Subject): Promise<void> {
    await this.access.holding(asked, async (tx, permit) => {
      const place = placeOf(permit);
      if (!(await this.objections.stands(tx, place.section, about)))
        throw new Problem('NOT_FOUND', 'No such thing here.');
      const id = await this.objections.takeOut(tx, place, about, permit.actor.person);
      await this.traces.leave(tx, permit, 'take-out', { subject: about.subject, takenOut: id });
      const taken = await this.pen.takeOut(tx, place, rootsOf(about));
      if (about.subject === 'section' && Object.values(taken.words).every(isEmptyWords))
        throw new Problem('STALE', 'There are no words to take out.');
      await this.objections.keep(tx, id, taken);
    });
  }
}
