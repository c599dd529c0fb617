// Keeps for its author a text that their page holds, of a section whose door was closed before it was stored.
import { Injectable } from '@nestjs/common';
import { parseId } from '@samplan/domain';
import { MOST_INSERTED } from '@samplan/plan-doc';
import type { Permit } from '../../access/permit';
import { textInput } from '../../kernel/text-input';
import { UnstoredWords } from '../../words/unstored-words';

@Injectable()
export class KeepUnstored {
  constructor(private readonly words: UnstoredWords) {}

  /** Of a section that is unknown, or in which they never could write, nothing is kept and nothing is told. @throws Problem BAD_INPUT */
  async run({ actor }: Permit<'keep-unstored-words'>, sectionId: string, said: string): Promise<void> {
    const text = textInput(said, MOST_INSERTED);
    const section = parseId<'section'>(sectionId);
    if (section) await this.words.keep(actor, section, text);
  }
}
