// Lowering or ending what a unit or a person may do in a part, at once.
import { Injectable } from '@nestjs/common';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Lowerings, type Wanted } from '../lowerings';
import type { Lowering } from '../undo';

@Injectable()
export class LowerAccess {
  constructor(
    private readonly access: Access,
    private readonly lowerings: Lowerings,
  ) {}

  /**
   * @returns what was taken away, and how many measures have nobody to answer for them now
   * @throws Problem as `Lowerings.lower`
   */
  async run(
    asked: Permit<'decide-access'>,
    wanted: Wanted,
  ): Promise<{ readonly lowering: Lowering; readonly measuresWithout: number }> {
    return this.access.holding(asked, async (tx, permit, plan) => {
      const { lowering, without } = await this.lowerings.lower(tx, permit, plan, wanted);
      return { lowering, measuresWithout: without.size };
    });
  }
}
