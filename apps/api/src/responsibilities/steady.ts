// Runs a command under the very facts that it was decided on, also what was decided about others than the actor.
import { Injectable } from '@nestjs/common';
import { Problem, type SectionAction } from '@samplan/domain';
import { Access } from '../access/access';
import type { Permit } from '../access/permit';
import { sectionOf } from '../access/place';
import { Readers } from '../access/readers';
import type { SectionInSight } from '../access/sight';
import type { Tx } from '../kernel/database';

/** Each try that fails is another's command that was done: as many as may act on one plan at once, and then some. */
const MOST_TRIES = 40;

@Injectable()
export class Steady {
  constructor(
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
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const here = sectionOf(permit);
      await this.readers.of(here);
      const { epoch } = permit;
      const done = await this.access.holding(permit, async (tx, held) =>
        held.epoch === epoch ? { answer: await act(tx, held, here) } : undefined,
      );
      if (done) return done.answer;
      permit = await this.access.require(permit.actor, permit.action, { section: here.id });
    }
    throw new Problem('BUSY', 'Access to the plan changes all the time.');
  }
}
