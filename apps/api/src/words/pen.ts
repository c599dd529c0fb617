// What the server itself writes in sections' documents: first words of an item, its move, what is taken out and put back.
import { Injectable } from '@nestjs/common';
import type { AccountId, PlanId, SectionId, TenantId } from '@samplan/domain';
import type { WordsNode } from '@samplan/plan-doc';
import type { Tx } from '../kernel/database';

/** A section's document, and whose act the writing is. */
export interface Place {
  readonly tenant: TenantId;
  readonly plan: PlanId;
  readonly section: SectionId;
  readonly by: AccountId;
}

/** Everything in the transaction it is given: rows of the log, and the projection as of them. */
@Injectable()
export class Pen {
  /**
   * Gives new roots their first words, each at least an empty paragraph, so that two people never both create it.
   * @param roots by name (`measure:<id>:what`), plain text; a line break begins a paragraph
   */
  async begin(_tx: Tx, _place: Place, _roots: Readonly<Record<string, string>>): Promise<void> {
    throw new Error('Not written yet.');
  }

  /** Moves roots with all their words and marks to another section of the plan; the documents are locked in order of their ids. */
  async move(_tx: Tx, _from: Place, _to: SectionId, _roots: readonly string[]): Promise<void> {
    throw new Error('Not written yet.');
  }

  /**
   * Takes the words of roots out of the document, which keeps each root with one empty paragraph.
   * @returns what they said, and the accounts that have written in the document
   */
  async takeOut(
    _tx: Tx,
    _place: Place,
    _roots: readonly string[],
  ): Promise<{ readonly words: Readonly<Record<string, WordsNode>>; readonly authors: readonly AccountId[] }> {
    throw new Error('Not written yet.');
  }

  /** Puts words back before whatever has been written in the roots meanwhile. */
  async putBack(_tx: Tx, _place: Place, _words: Readonly<Record<string, WordsNode>>): Promise<void> {
    throw new Error('Not written yet.');
  }
}
