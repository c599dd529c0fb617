// Ta ut til vi er enige: the words leave the section for all but the owner and those who wrote them.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import { isEmptyWords } from '@samplan/plan-doc';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { holdPlan, placeOf } from '../../access/place';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import { Database } from '../../kernel/database';
import { Pen } from '../../words/pen';
import { rootsOf } from '../objections';
import { ObjectionsRepository, type Subject } from '../objections.repository';

@Injectable()
export class TakeOut {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly objections: ObjectionsRepository,
    private readonly pen: Pen,
    private readonly audit: Audit,
    private readonly bell: Bell,
  ) {}

  /**
   * The history of facts says nothing of it: whoever reads that would learn that something was there.
   * @throws Problem NOT_FOUND for what does not stand in the section, or is taken out already; STALE where the section's
   * own words are none
   */
  async run(permit: Permit<'object'>, about: Subject): Promise<void> {
    const place = placeOf(permit);
    const { tenant, plan, section } = place;
    await this.database.inTenant(tenant, async (tx) => {
      await holdPlan(tx, plan);
      const { actor, rule, hat } = await this.access.again(tx, permit);
      if (!(await this.objections.stands(tx, section, about))) throw new Problem('NOT_FOUND', 'No such thing here.');
      const id = await this.objections.takeOut(tx, place, about, actor.person);
      const details = { subject: about.subject, takenOut: id };
      await this.audit.record(tx, { actor, hat, action: 'take-out', rule, plan, section, details });
      await this.bell.ring(tx, { topic: 'facts', tenant, plan, section });
      const taken = await this.pen.takeOut(tx, place, rootsOf(about));
      if (about.subject === 'section' && Object.values(taken.words).every(isEmptyWords))
        throw new Problem('STALE', 'There are no words to take out.');
      await this.objections.keep(tx, id, taken);
    });
  }
}
