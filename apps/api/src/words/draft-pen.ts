// What the server writes where what matters is written in peace: a draft's first words, its sharing, and the way back.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import {
  openServerDoc,
  saySame,
  sayWords,
  seedUpdate,
  stateOf,
  STRENGTHS,
  takeIn,
  wordsIn,
  wordsOf,
} from '@samplan/plan-doc';
import { Bell } from '../kernel/bell';
import type { Tx } from '../kernel/database';
import { insertDraft } from './draft-rows';
import { DRAFT_ROOTS, DraftsRepository } from './drafts.repository';
import { replayed, SERVER_CLIENT } from './log-rows';
import { holdWords, sheetsOf, writeRow, type Place, type Sheet } from './sheets';

/** Everything in the transaction it is given, and last in it, like `Pen`. */
@Injectable()
export class DraftPen {
  constructor(
    private readonly drafts: DraftsRepository,
    private readonly bell: Bell,
  ) {}

  /** Makes the draft, saying what is shared, where there is none; one in which nothing was written since says it too. */
  async open(tx: Tx, place: Place): Promise<void> {
    await holdWords(tx, place.plan);
    await this.begin(tx, place);
    const [shared, draft] = await sheetsOf(tx, [place, { ...place, isDraft: true }]);
    if (!(await this.drafts.isLevel(tx, draft.id))) return;
    const words = wordsIn(shared.doc, DRAFT_ROOTS);
    if (await writeRow(tx, draft, (doc) => sayWords(doc, words))) await this.drafts.setLevel(tx, draft.id, true);
  }

  /**
   * The shared words say what the draft says, by one edit.
   * @param seen what the draft says, as lines, to whoever shares it
   * @returns the row of the log; undefined where they said it already
   * @throws Problem STALE where the draft says something else, NOT_FOUND where there is none
   */
  async share(tx: Tx, place: Place, seen: string): Promise<number | undefined> {
    const [shared, draft] = await sheetsOf(tx, [place, { ...place, isDraft: true }]);
    if (wordsOf(draft.doc).text !== seen) throw new Problem('STALE', 'The draft says something else by now.');
    const words = wordsIn(draft.doc, DRAFT_ROOTS);
    const row = await this.say(tx, shared, words);
    await this.drafts.setLevel(tx, draft.id, true);
    return row;
  }

  /**
   * The shared words say again what they said before a sharing; the draft stays as it is.
   * @param seq the row of the sharing
   * @throws Problem STALE where they have been changed since
   */
  async takeBack(tx: Tx, place: Place, seq: number): Promise<void> {
    const [shared, draft] = await sheetsOf(tx, [place, { ...place, isDraft: true }]);
    const [then, before] = [await this.at(tx, shared, seq), await this.at(tx, shared, seq - 1)];
    if (!saySame(then, wordsIn(shared.doc, DRAFT_ROOTS)))
      throw new Problem('STALE', 'What was shared has been changed since.');
    await this.say(tx, shared, before);
    await this.drafts.setLevel(tx, draft.id, false);
  }

  private async begin(tx: Tx, place: Place): Promise<void> {
    const found = await tx.query("select from doc where section_id = $1 and is_draft and state = 'open'", [
      place.section,
    ]);
    if (found.length > 0) return;
    const [shared] = await sheetsOf(tx, [place]);
    // New letters: of what was taken away in the shared words, also by others, the draft knows nothing.
    const doc = openServerDoc();
    takeIn(doc, seedUpdate(SERVER_CLIENT, [], { [STRENGTHS]: '' }));
    doc.clientID = SERVER_CLIENT;
    sayWords(doc, wordsIn(shared.doc, DRAFT_ROOTS));
    await insertDraft(tx, place, stateOf(doc), true);
    doc.destroy();
  }

  private async say(tx: Tx, shared: Sheet, words: ReturnType<typeof wordsIn>): Promise<number | undefined> {
    const { tenant, plan, section } = shared.place;
    const written = await writeRow(tx, shared, (doc) => sayWords(doc, words));
    if (written) await this.bell.ring(tx, { topic: 'words', tenant, plan, section });
    return written?.seq;
  }

  private async at(tx: Tx, { id }: Sheet, seq: number): Promise<ReturnType<typeof wordsIn>> {
    const { doc } = await replayed(tx, id, seq);
    const words = wordsIn(doc, DRAFT_ROOTS);
    doc.destroy();
    return words;
  }
}
