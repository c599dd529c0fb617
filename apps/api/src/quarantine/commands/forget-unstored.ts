// Takes away words that were not stored, when their author needs them no more.
import { Injectable } from '@nestjs/common';
import { parseId, Problem } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { UnstoredWords } from '../../words/unstored-words';

@Injectable()
export class ForgetUnstored {
  constructor(private readonly words: UnstoredWords) {}

  /** @throws Problem NOT_FOUND also for somebody else's */
  async run(permit: Permit<'keep-unstored-words'>, asked: string): Promise<void> {
    const id = parseId<'unstored-words'>(asked);
    if (!id || !(await this.words.forget(permit, id))) throw new Problem('NOT_FOUND', 'No such words.');
  }
}
