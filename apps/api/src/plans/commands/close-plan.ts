// Closes a plan for all but its owner, who says how it went.
import { Injectable } from '@nestjs/common';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { closingOf, Closings, type ClosingWords } from '../closings';

@Injectable()
export class ClosePlan {
  constructor(
    private readonly access: Access,
    private readonly closings: Closings,
  ) {}

  /**
   * @returns true where it was closed; false where another reason is given without saying which
   * @throws Problem NOT_ALLOWED also where it was closed this moment; BAD_INPUT
   */
  async run(asked: Permit<'close-plan'>, said: ClosingWords): Promise<boolean> {
    const words = closingOf(said);
    if (words.reason === 'other' && !words.note) return false;
    return this.access.holding(asked, async (tx, permit, plan) => {
      await this.closings.close(tx, permit, plan, words, null);
      return true;
    });
  }
}
