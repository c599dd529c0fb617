// Runs a command under the very facts that it was decided on, also what was decided about others than the actor.
import { Injectable } from '@nestjs/common';
import { Problem, type SectionAction } from '@samplan/domain';
import { Access } from '../access/access';
import type { Permit } from '../access/permit';
import { placeOf, sectionOf } from '../access/place';
import { Readers } from '../access/readers';
import type { SectionInSight } from '../access/sight';
import { Database, type Tx } from '../kernel/database';

/** Each try that fails is another's command that was done: as many as may act on one plan at once, and then some. */
const MOST_TRIES = 40;

@Injectable()
export class Steady {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly readers: Readers,
  ) {}

  /**
   * Who reads the section is known before the transaction, which asks for no second connection; the plan is held in it, so
   * that no access changes until the commit. Where it has changed in between, all is asked anew.
   * @throws Problem as `require`; BUSY where access changes all the time
   */
  async run<A extends SectionAction, T>(
    first: Permit<A>,
    act: (tx: Tx, permit: Permit<A>, here: SectionInSight) => Promise<T>,
  ): Promise<T> {
    let permit = first;
    const { tenant, plan, section } = placeOf(first);
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const here = sectionOf(permit);
      await this.readers.of(here);
      const done = await this.database.inTenant(tenant, async (tx) => {
        await tx.query('select from plan where id = $1 for no key update', [plan]);
        const held = await this.access.again(tx, permit);
        return held.epoch === permit.epoch ? { answer: await act(tx, held, here) } : undefined;
      });
      if (done) return done.answer;
      permit = await this.access.require(permit.actor, permit.action, { section });
    }
    throw new Problem('BUSY', 'Access to the plan changes all the time.');
  }
}
