// The words of sections as rows: opening a document with its first words, finding it, and reading what stands today.
import { Injectable } from '@nestjs/common';
import {
  asId,
  type AccountId,
  type DocId,
  type PlanId,
  type SectionId,
  type SectionKind,
  type TenantId,
} from '@samplan/domain';
import {
  besideBody,
  emptyWords,
  openDoc,
  readItems,
  readWords,
  SCHEMA_VERSION,
  STRENGTHS,
  seedUpdate,
  takeIn,
  wordsOf,
  type SaidWords,
  type SeedBlock,
} from '@samplan/plan-doc';
import type { Tx } from '../kernel/database';
import { insertDraft } from './draft-rows';
import { framed } from './frames';
import { rebuilt, SERVER, SERVER_CLIENT } from './log-rows';

export interface OpenDocs {
  readonly tenant: TenantId;
  readonly plan: PlanId;
  readonly sections: readonly {
    readonly id: SectionId;
    readonly kind: SectionKind;
    readonly words?: readonly SeedBlock[];
    /** First words of its goals and measures: plain text by the name of the root. */
    readonly items?: Readonly<Record<string, string>>;
  }[];
  /** Whose act it is. */
  readonly by: AccountId;
}

export interface SeededSection {
  readonly tenant: TenantId;
  readonly plan: PlanId;
  readonly section: SectionId;
  readonly kind: SectionKind;
  readonly words: readonly SeedBlock[];
  readonly items?: Readonly<Record<string, string>>;
  /** What the owner has written in peace and not shared. */
  readonly draft?: readonly SeedBlock[] | undefined;
  /** Whose words they are; the server's where nobody is named. */
  readonly by?: AccountId;
}

/** Words of the section's goals and measures are in `items`, by `goal:<id>` and field, as far as they say something. */
export interface SectionWords extends SaidWords {
  /** The row of the log as of which they stand. */
  readonly seq: number;
  readonly writtenAt: Date | null;
}

export interface FoundDoc {
  readonly doc: DocId;
  readonly kind: SectionKind;
  readonly lineage: number;
  /** The last row of its log. */
  readonly seq: number;
}

@Injectable()
export class WordsRepository {
  /**
   * Gives new sections their documents. Row 1 of each log is written by the server and holds the first words, an empty
   * paragraph where there are none, so that two people never both create it. Their words can be shown at once.
   */
  async openDocs(tx: Pick<Tx, 'query'>, { tenant, plan, sections, by }: OpenDocs): Promise<void> {
    if (sections.length === 0) return;
    const rows = sections.map(({ id, kind, words = [], items = {} }) => {
      const beside = Object.fromEntries(besideBody(kind).map((root) => [root, '']));
      const update = seedUpdate(SERVER_CLIENT, words, { ...beside, ...items });
      const doc = openDoc();
      takeIn(doc, update);
      const said = wordsOf(doc);
      doc.destroy();
      return { section_id: id, bytes: framed([update]).toString('hex'), ...said };
    });
    await tx.query(
      `with made as (
         select * from jsonb_to_recordset($5::jsonb) as r(section_id uuid, bytes text, body jsonb, items jsonb, text text)
       ), opened as (
         insert into doc (tenant_id, plan_id, section_id, schema_version, last_seq)
         select $1, $2, section_id, $4, 1 from made returning id, section_id
       ), logged as (
         insert into doc_update (doc_id, tenant_id, seq, actor_id, access_epoch, n, bytes)
         select o.id, $1, 1, $3, p.access_epoch, 1, decode(m.bytes, 'hex')
         from opened o join made m using (section_id) join plan p on p.id = $2
       ), registered as (
         insert into doc_client (doc_id, tenant_id, client_id, actor_id, first_seq)
         select id, $1, $6, $7, 1 from opened
       )
       insert into projection (section_id, plan_id, tenant_id, seq, body, items, text)
       select section_id, $2, $1, 1, body, items, text from made`,
      [tenant, plan, by, SCHEMA_VERSION, JSON.stringify(rows), SERVER_CLIENT, SERVER],
    );
  }

  /** The first words of one section, as a seed tells them. */
  async seedWords(tx: Pick<Tx, 'query'>, seeded: SeededSection): Promise<void> {
    const { tenant, plan, section, kind, words, items = {}, by = asId<'account'>(SERVER) } = seeded;
    await this.openDocs(tx, { tenant, plan, sections: [{ id: section, kind, words, items }], by });
    if (!seeded.draft) return;
    const update = seedUpdate(SERVER_CLIENT, seeded.draft, { [STRENGTHS]: items[STRENGTHS] ?? '' });
    await insertDraft(tx, { tenant, plan, section, by }, update, false);
  }

  /** The open document of a section of that plan, the shared one or the draft, or undefined where there is none. */
  async findDoc(
    tx: Pick<Tx, 'query'>,
    plan: PlanId,
    section: SectionId,
    isDraft = false,
  ): Promise<FoundDoc | undefined> {
    const [row] = await tx.query<{ id: string; kind: SectionKind; lineage: number; last_seq: string }>(
      `select d.id, s.kind, d.lineage, d.last_seq from doc d join section s on s.id = d.section_id
       where d.section_id = $1 and d.plan_id = $2 and d.is_draft = $3 and d.state = 'open'`,
      [section, plan, isDraft],
    );
    return row && { doc: asId<'doc'>(row.id), kind: row.kind, lineage: row.lineage, seq: Number(row.last_seq) };
  }

  /** Lineage of the open document of each section: the last part of its room. */
  async lineages(tx: Pick<Tx, 'query'>, sections: readonly SectionId[]): Promise<Map<SectionId, number>> {
    const rows = await tx.query<{ section_id: string; lineage: number }>(
      "select section_id, lineage from doc where section_id = any ($1::uuid[]) and not is_draft and state = 'open'",
      [sections],
    );
    return new Map(rows.map(({ section_id, lineage }) => [asId<'section'>(section_id), lineage]));
  }

  /**
   * Today's words of these sections. Those that a crash left behind their log are read from the log, and stored; within
   * the first second after a row was written its room does that itself.
   */
  async wordsOf(tx: Pick<Tx, 'query'>, sections: readonly SectionId[]): Promise<Map<SectionId, SectionWords>> {
    const rows = await tx.query<StoredWords>(
      `select d.section_id, d.plan_id, d.tenant_id, d.id as doc_id, d.last_seq, p.seq, p.body, p.items, p.text, p.written_at,
         coalesce(p.seq, 0) < d.last_seq and not exists (
           select 1 from doc_update u where u.doc_id = d.id and u.seq = d.last_seq and u.at > now() - interval '1 second'
         ) as is_behind
       from doc d left join projection p on p.section_id = d.section_id
       where d.section_id = any ($1::uuid[]) and not d.is_draft and d.state = 'open'`,
      [sections],
    );
    const found = new Map<SectionId, SectionWords>();
    for (const row of rows)
      found.set(asId<'section'>(row.section_id), row.is_behind ? await this.rebuild(tx, row) : shown(row));
    return found;
  }

  /** Sections whose projection is behind their log, be it by a moment. */
  async behind(tx: Pick<Tx, 'query'>): Promise<SectionId[]> {
    const rows = await tx.query<{ section_id: string }>(
      `select d.section_id from doc d left join projection p on p.section_id = d.section_id
       where not d.is_draft and d.state = 'open' and coalesce(p.seq, 0) < d.last_seq
         and d.id not in (select sealed_docs())`,
    );
    return rows.map(({ section_id }) => asId<'section'>(section_id));
  }

  private async rebuild(tx: Pick<Tx, 'query'>, row: StoredWords): Promise<SectionWords> {
    const { seq, body, items, text } = await rebuilt(tx, row.doc_id);
    await tx.query(
      `insert into projection as p (section_id, plan_id, tenant_id, seq, body, items, text)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (section_id) do update set seq = excluded.seq, body = excluded.body, items = excluded.items,
         text = excluded.text, written_at = now() where p.seq < excluded.seq`,
      [row.section_id, row.plan_id, row.tenant_id, seq, JSON.stringify(body), JSON.stringify(items), text],
    );
    return { seq, body, items, text, writtenAt: row.written_at };
  }
}

interface StoredWords {
  readonly section_id: string;
  readonly plan_id: string;
  readonly tenant_id: string;
  readonly doc_id: string;
  readonly last_seq: string;
  readonly seq: string | null;
  readonly body: unknown;
  readonly items: unknown;
  readonly text: string | null;
  readonly written_at: Date | null;
  readonly is_behind: boolean;
}

const shown = ({ seq, body, items, text, written_at }: StoredWords): SectionWords => ({
  seq: Number(seq ?? 0),
  body: body === null ? emptyWords : readWords(body),
  items: readItems(items),
  text: text ?? '',
  writtenAt: written_at,
});
