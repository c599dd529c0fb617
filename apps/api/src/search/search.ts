// Words of plans that one may read: looked for in sections in sight alone, so that what is not in sight leaves no trace.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import { Access } from '../access/access';
import type { Known } from '../access/people.repository';
import type { Permit } from '../access/permit';
import { Readers } from '../access/readers';
import { Audit } from '../kernel/audit';
import { Database } from '../kernel/database';
import { Openings } from '../words/openings';
import { sectionTitleOf } from '../words/section-titles';
import { excerptOf, type ExcerptPiece } from './excerpt';
import { SearchRepository, type AskedWord } from './search.repository';
import { foldedWords, rootOf } from './stems';

export interface SearchHit {
  readonly planId: string;
  readonly owner: Known;
  readonly sectionId: string;
  readonly sectionTitle: string;
  readonly excerpt: readonly ExcerptPiece[] | null;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  readonly more: boolean;
}

const MOST = 30;

@Injectable()
export class Search {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly repository: SearchRepository,
    private readonly readers: Readers,
    private readonly openings: Openings,
    private readonly audit: Audit,
  ) {}

  /** @throws Problem BAD_INPUT for fewer than 2 or more than 100 characters */
  async run(permit: Permit<'list-own-plans'>, asked: string): Promise<SearchResult> {
    const text = asked.replaceAll('\0', ' ').trim();
    if (text.length < 2 || text.length > 100) throw new Problem('BAD_INPUT', '2 to 100 characters.');
    const { actor, hat, rule } = permit;
    const sight = await this.access.sight(permit);
    const byId = new Map(sight.sections.map((section) => [section.id, section]));
    const words = wordsOf(text);
    const rows = await this.database.inTenant(actor, async (tx) => {
      const found = await this.repository.find(
        tx,
        [...byId.keys()],
        { text, words: isPlain(text) ? words : [] },
        MOST + 1,
      );
      const hits = Math.min(found.length, MOST);
      // That something stands in a section is told by a hit, so it is logged where the section is not opened too.
      const told = found.slice(0, MOST).flatMap(({ id }) => byId.get(id) ?? []);
      await this.audit.recordAll(tx, [
        { actor, hat, rule, action: 'search', details: { hits, more: found.length > MOST } },
        ...told
          .filter((section) => !this.openings.isWhole(section))
          .map((section) => ({
            actor,
            hat: section.hat,
            rule: section.rule,
            action: 'found-in-section' as const,
            plan: section.plan.id,
            section: section.id,
          })),
      ]);
      return found;
    });
    const shown = rows.slice(0, MOST).flatMap((row) => {
      const section = byId.get(row.id);
      return section ? [{ row, section }] : [];
    });
    const opened = await this.openings.some(shown.map(({ section }) => section));
    const folded = words.map(({ word }) => word);
    const hits = shown.map(async ({ row, section }): Promise<SearchHit> => {
      const inIt = opened.get(section.id);
      return {
        planId: section.plan.id,
        owner: await this.readers.owner(section.plan),
        sectionId: section.id,
        sectionTitle: sectionTitleOf(row, actor.language),
        excerpt: inIt ? excerptOf(inIt.text, folded) : null,
      };
    });
    return { hits: await Promise.all(hits), more: rows.length > MOST };
  }
}

/** What quotes, a minus or "or" ask for is asked for just so. */
const isPlain = (text: string): boolean => !/"|(^|\s)-|\sor\s/i.test(text);

function wordsOf(text: string): readonly AskedWord[] {
  const words = foldedWords(text);
  return words.map((word, at) => ({ word, root: rootOf(word) ?? null, isLast: at === words.length - 1 }));
}
