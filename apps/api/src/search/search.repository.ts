// Which of some sections hold the words that were asked for, as rows.
import { Injectable } from '@nestjs/common';
import type { SectionId } from '@samplan/domain';
import { ownTitle } from '../access/own-title';
import type { Tx } from '../kernel/database';

export interface HitRow {
  readonly id: SectionId;
  readonly title_key: string | null;
  readonly title: string | null;
}

export interface AskedWord {
  /** Letters and digits alone, folded. */
  readonly word: string;
  /** What forms of the word begin with. */
  readonly root: string | null;
  /** The last word may be half written. */
  readonly isLast: boolean;
}

@Injectable()
export class SearchRepository {
  /**
   * The best first: words as they were asked for before other forms of them.
   * @param sections the only ones that are looked into
   * @param words empty where the text says by quotes or minus just what it wants
   */
  async find(
    tx: Tx,
    sections: readonly SectionId[],
    { text, words }: { readonly text: string; readonly words: readonly AskedWord[] },
    most: number,
  ): Promise<readonly HitRow[]> {
    return tx.query<HitRow>(
      `with word as (
         select * from jsonb_to_recordset($3::jsonb) as w(word text, root text, "isLast" boolean)
       ), telling as (
         -- A word such as "det" says nothing, unless it is all there is or the beginning of another.
         select *, numnode(plainto_tsquery('norwegian', word)) > 0 as says from word
       ), form as (
         select concat_ws(' | ',
           case when says then plainto_tsquery('norwegian', word)::text end,
           case when root is not null then quote_literal(root) || ':*' end,
           case when "isLast" then quote_literal(word) || ':*' end) as query
         from telling where says or ("isLast" and not exists (select from telling where says))
       ), asked as (
         select websearch_to_tsquery('norwegian', $2) || websearch_to_tsquery('norwegian', folded($2)) as exact,
           coalesce((select string_agg('(' || query || ')', ' & ') from form), '')::tsquery as wide
       )
       select p.section_id as id, s.title_key, ${ownTitle('s')} as title
       from projection p join section s on s.id = p.section_id, asked a
       where p.section_id = any ($1::uuid[]) and p.search @@ (a.exact || a.wide)
       order by 4 * ts_rank_cd(p.search, a.exact) + ts_rank_cd(p.search, a.exact || a.wide) desc, p.written_at desc, p.section_id
       limit $4`,
      [sections, text, JSON.stringify(words), most],
    );
  }
}
