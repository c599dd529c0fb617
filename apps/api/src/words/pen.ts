// What the server itself writes in sections' documents: first words of an item, its move, what is taken out and put back.
import { Injectable } from '@nestjs/common';
import type { AccountId, SectionId } from '@samplan/domain';
import { beginWords, putWords, takeWords, type WordsNode, type YDoc } from '@samplan/plan-doc';
import { Bell } from '../kernel/bell';
import type { Tx } from '../kernel/database';
import { authorsOf } from './authors';
import { sheetsOf, writeRow, type Place, type Sheet } from './sheets';

export type { Place } from './sheets';

type Words = Readonly<Record<string, WordsNode>>;

/**
 * Everything in the transaction it is given: rows of the log, the projection as of them, and the ring `words` for each
 * section. It holds the plan's epoch until the end, so that nobody's words are stored between; call it last, and once.
 * Changes of `goal`, `measure` and `taken_out` that say which roots there are belong in the same transaction.
 */
@Injectable()
export class Pen {
  constructor(private readonly bell: Bell) {}

  /**
   * Gives new roots their first words, each at least an empty paragraph, so that two people never both create it.
   * @param roots by name (`measure:<id>:what`), plain text; a line break begins a paragraph; of all new items at once
   */
  async begin(tx: Tx, place: Place, roots: Readonly<Record<string, string>>): Promise<void> {
    const [sheet] = await sheetsOf(tx, [place]);
    await this.write(tx, sheet, (doc) => beginWords(doc, roots));
  }

  /** Moves roots with all their words and marks to another section of the plan; in the former no word of them is left. */
  async move(tx: Tx, from: Place, to: SectionId, roots: readonly string[]): Promise<void> {
    const [source, target] = await sheetsOf(tx, [from, { ...from, section: to }]);
    let words: Words = {};
    await this.write(tx, source, (doc) => (words = takeWords(doc, roots)));
    await this.write(tx, target, (doc) => putWords(doc, words));
  }

  /**
   * Takes the words of roots out of the document, which keeps their empty paragraphs.
   * @param roots of an item, or `body` for the section's own words
   * @returns what they said, and the accounts that wrote what stood there
   */
  async takeOut(
    tx: Tx,
    place: Place,
    roots: readonly string[],
  ): Promise<{ readonly words: Words; readonly authors: readonly AccountId[] }> {
    const [sheet] = await sheetsOf(tx, [place]);
    const authors = await authorsOf(tx, sheet, roots);
    let words: Words = {};
    await this.write(tx, sheet, (doc) => (words = takeWords(doc, roots)));
    return { words, authors };
  }

  /** Puts words back before whatever has been written in the roots meanwhile. */
  async putBack(tx: Tx, place: Place, words: Words): Promise<void> {
    const [sheet] = await sheetsOf(tx, [place]);
    await this.write(tx, sheet, (doc) => putWords(doc, words));
  }

  /** One row of the log, where the act changes anything. */
  private async write(tx: Tx, sheet: Sheet, act: (doc: YDoc) => void): Promise<void> {
    const { tenant, plan, section } = sheet.place;
    if (await writeRow(tx, sheet, act)) await this.bell.ring(tx, { topic: 'words', tenant, plan, section });
  }
}
