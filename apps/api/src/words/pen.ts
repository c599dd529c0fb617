// What the server itself writes in sections' documents: first words of an item, its move, what is taken out and put back.
import { Injectable } from '@nestjs/common';
import { Problem, type AccountId, type PlanId, type SectionId, type TenantId } from '@samplan/domain';
import { beginWords, changeBy, putWords, takeWords, wordsOf, type WordsNode, type YDoc } from '@samplan/plan-doc';
import { Bell } from '../kernel/bell';
import type { Tx } from '../kernel/database';
import { authorsOf } from './authors';
import { framed } from './frames';
import { replayed, SERVER, SERVER_CLIENT } from './log-rows';

/** A section's document, and whose act the writing is. */
export interface Place {
  readonly tenant: TenantId;
  readonly plan: PlanId;
  readonly section: SectionId;
  readonly by: AccountId;
}

type Words = Readonly<Record<string, WordsNode>>;

/** A document locked for the server to write in. */
interface Sheet {
  readonly place: Place;
  readonly id: string;
  readonly doc: YDoc;
  readonly seq: number;
}

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
    const [sheet] = await this.sheets(tx, [place]);
    await this.write(tx, sheet, (doc) => beginWords(doc, roots));
  }

  /** Moves roots with all their words and marks to another section of the plan; in the former no word of them is left. */
  async move(tx: Tx, from: Place, to: SectionId, roots: readonly string[]): Promise<void> {
    const [source, target] = await this.sheets(tx, [from, { ...from, section: to }]);
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
    const [sheet] = await this.sheets(tx, [place]);
    const authors = await authorsOf(tx, sheet, roots);
    let words: Words = {};
    await this.write(tx, sheet, (doc) => (words = takeWords(doc, roots)));
    return { words, authors };
  }

  /** Puts words back before whatever has been written in the roots meanwhile. */
  async putBack(tx: Tx, place: Place, words: Words): Promise<void> {
    const [sheet] = await this.sheets(tx, [place]);
    await this.write(tx, sheet, (doc) => putWords(doc, words));
  }

  /** The documents of these sections of one plan, in the order of the places. @throws Problem NOT_FOUND where one has none */
  private async sheets<const Places extends readonly Place[]>(
    tx: Tx,
    places: Places,
  ): Promise<{ readonly [At in keyof Places]: Sheet }> {
    const [first] = places;
    // Before the documents: an append holds this one first, and would otherwise wait for a document that waits for it.
    await tx.query('select pg_advisory_xact_lock(7001, hashtext($1::uuid::text))', [first?.plan]);
    const rows = await tx.query<{ id: string; section_id: string }>(
      `select id, section_id from doc where section_id = any ($1::uuid[]) and plan_id = $2 and state = 'open'
       order by id for no key update`,
      [places.map(({ section }) => section), first?.plan],
    );
    const sheets: Sheet[] = [];
    for (const place of places) {
      const id = rows.find((row) => row.section_id === place.section)?.id;
      if (!id) throw new Problem('NOT_FOUND', 'No such section with words.');
      sheets.push({ place, id, ...(await replayed(tx, id)) });
    }
    if (isOfEach(sheets, places)) return sheets;
    throw new Error('A section without a document.');
  }

  /** One row of the log, where the act changes anything. */
  private async write(tx: Tx, { place, id, doc, seq }: Sheet, act: (doc: YDoc) => void): Promise<void> {
    const change = changeBy(doc, () => act(doc));
    const { body, items, text } = wordsOf(doc);
    doc.destroy();
    if (!change) return;
    const { tenant, plan, section, by } = place;
    await tx.query(
      `with moved as (
         update doc set last_seq = last_seq + 1 where id = $1 and last_seq = $2 returning last_seq
       ), logged as (
         insert into doc_update (doc_id, tenant_id, seq, actor_id, access_epoch, n, bytes)
         select $1, $3, m.last_seq, $4, p.access_epoch, 1, $5 from moved m join plan p on p.id = $6
       ), registered as (
         insert into doc_client (doc_id, tenant_id, client_id, actor_id, first_seq)
         select $1, $3, $7, $8, last_seq from moved on conflict (doc_id, client_id) do nothing
       )
       insert into projection as p (section_id, plan_id, tenant_id, seq, body, items, text)
       select $9, $6, $3, last_seq, $10, $11, $12 from moved
       on conflict (section_id) do update set seq = excluded.seq, body = excluded.body, items = excluded.items,
         text = excluded.text, written_at = now() where p.seq < excluded.seq`,
      [
        ...[id, seq, tenant, by, framed([change]), plan, SERVER_CLIENT, SERVER, section],
        ...[JSON.stringify(body), JSON.stringify(items), text],
      ],
    );
    await this.bell.ring(tx, { topic: 'words', tenant, plan, section });
  }
}

const isOfEach = <Places extends readonly Place[]>(
  sheets: readonly Sheet[],
  places: Places,
): sheets is { readonly [At in keyof Places]: Sheet } => sheets.length === places.length;
