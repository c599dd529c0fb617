// Drafts of what matters as rows: read from their log alone, for they have no stored copy that others' questions look in.
import { Injectable } from '@nestjs/common';
import type { PersonId, PlanId, SectionId, TenantId } from '@samplan/domain';
import { BODY, saySame, STRENGTHS, wordsIn, wordsOf, type WordsByRoot } from '@samplan/plan-doc';
import type { Tx } from '../kernel/database';
import { replayedAll } from './log-rows';

/** What is written in peace: what matters, and what the owner is good at. */
export const DRAFT_ROOTS = [BODY, STRENGTHS] as const;

export interface DraftWords {
  readonly id: string;
  readonly lineage: number;
  /** By root. */
  readonly words: WordsByRoot;
  /** All of it as lines. */
  readonly text: string;
  /** Does it say what the shared words say? */
  readonly isShared: boolean;
}

/** How what matters is written in a section. */
export interface Writing {
  readonly isLive: boolean;
  readonly draft: DraftWords | undefined;
}

export interface Sharing {
  readonly id: string;
  readonly seq: number;
  readonly at: Date;
}

@Injectable()
export class DraftsRepository {
  /** Whether or not anything of it is shared; for whoever keeps the drafts of these sections, and nobody else. */
  async writingIn(tx: Pick<Tx, 'query'>, sections: readonly SectionId[]): Promise<ReadonlyMap<SectionId, Writing>> {
    const rows = await tx.query<{
      id: SectionId;
      is_live: boolean;
      draft: string | null;
      lineage: number | null;
      shared: string | null;
    }>(
      `select s.id, s.is_live, d.id as draft, d.lineage, o.id as shared
       from section s left join doc d on d.section_id = s.id and d.is_draft and d.state = 'open'
         left join doc o on o.section_id = s.id and not o.is_draft and o.state = 'open'
       where s.id = any ($1::uuid[])`,
      [sections],
    );
    const asked = rows.flatMap(({ draft, shared }) => (draft && shared ? [draft, shared] : []));
    // Both from their logs: a stored copy may be a moment behind, and they would seem to differ.
    const said = asked.length > 0 ? await saidIn(tx, asked) : new Map<string, Said>();
    return new Map(
      rows.map(({ id, is_live: isLive, draft, lineage, shared }): [SectionId, Writing] => {
        const [mine, theirs] = [said.get(draft ?? ''), said.get(shared ?? '')];
        if (draft === null || !mine || !theirs) return [id, { isLive, draft: undefined }];
        const { words, text } = mine;
        const isShared = saySame(words, theirs.words);
        return [id, { isLive, draft: { id: draft, lineage: lineage ?? 1, words, text, isShared } }];
      }),
    );
  }

  /** Everything that is written in peace in a plan, by section; for its owner's copy of what is about them. */
  async ofPlan(tx: Pick<Tx, 'query'>, plan: PlanId): Promise<ReadonlyMap<SectionId, DraftWords>> {
    const sections = await tx.query<{ section_id: SectionId }>(
      "select section_id from doc where plan_id = $1 and is_draft and state = 'open'",
      [plan],
    );
    const found = await this.writingIn(
      tx,
      sections.map(({ section_id }) => section_id),
    );
    return new Map([...found].flatMap(([id, { draft }]): [SectionId, DraftWords][] => (draft ? [[id, draft]] : [])));
  }

  async isLive(tx: Tx, section: SectionId): Promise<boolean> {
    const [row] = await tx.query<{ is_live: boolean }>('select is_live from section where id = $1', [section]);
    return row?.is_live ?? false;
  }

  /** Raises the access epoch: the gate lets nobody write in the shared words unless they are live. */
  async setLive(tx: Tx, section: SectionId, isLive: boolean): Promise<void> {
    await tx.query('update section set is_live = $2 where id = $1', [section, isLive]);
  }

  /** Does the draft follow what is shared, because nothing was written in it since they were level? */
  async isLevel(tx: Tx, draft: string): Promise<boolean> {
    const [row] = await tx.query<{ is_level: boolean }>(
      'select coalesce(level_seq = last_seq, false) as is_level from doc where id = $1',
      [draft],
    );
    return row?.is_level ?? false;
  }

  async setLevel(tx: Tx, draft: string, isLevel: boolean): Promise<void> {
    await tx.query('update doc set level_seq = case when $2 then last_seq end where id = $1', [draft, isLevel]);
  }

  async insertSharing(
    tx: Tx,
    place: { readonly tenant: TenantId; readonly plan: PlanId; readonly section: SectionId },
    sharing: { readonly seq: number; readonly by: PersonId; readonly at: Date },
  ): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `insert into draft_sharing (tenant_id, plan_id, section_id, seq, shared_by, shared_at)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [place.tenant, place.plan, place.section, sharing.seq, sharing.by, sharing.at],
    );
    if (!row) throw new Error('A sharing that was not kept.');
    return row.id;
  }

  /** @returns which row of the log it was; undefined where it is unknown, or taken back already */
  async takeBack(tx: Tx, section: SectionId, sharing: string, at: Date): Promise<number | undefined> {
    const [row] = await tx.query<{ seq: string }>(
      `update draft_sharing set undone_at = $3 where id = $1 and section_id = $2 and undone_at is null returning seq`,
      [sharing, section, at],
    );
    return row && Number(row.seq);
  }
}

interface Said {
  readonly words: WordsByRoot;
  readonly text: string;
}

async function saidIn(tx: Pick<Tx, 'query'>, docs: readonly string[]): Promise<ReadonlyMap<string, Said>> {
  const replayed = await replayedAll(tx, docs);
  return new Map(
    replayed.flatMap(({ doc }, at): [string, Said][] => {
      const said = { words: wordsIn(doc, DRAFT_ROOTS), text: wordsOf(doc).text };
      doc.destroy();
      return [[docs[at] ?? '', said]];
    }),
  );
}
