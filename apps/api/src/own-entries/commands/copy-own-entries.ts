// Copies what somebody wrote and changed in a plan since they last did so; the next copy begins where this one ends.
import { Injectable } from '@nestjs/common';
import type { SectionId } from '@samplan/domain';
import { ownWordsIn, parseItemRoot, type LoggedAct } from '@samplan/plan-doc';
import type { Permit } from '../../access/permit';
import { Readers } from '../../access/readers';
import { openingOf } from '../../access/seen';
import { Sight } from '../../access/sight';
import { Audit } from '../../kernel/audit';
import { Database } from '../../kernel/database';
import { readFrames } from '../../words/frames';
import { sectionTitleOf } from '../../words/section-titles';
import { onOneLine } from '../../words/titles';
import { letterOf, type Item, type OwnWords, type Part } from '../letter';
import { OwnEntriesRepository, type Asked, type ItemRow, type LogRow, type Mark } from '../own-entries.repository';

export interface OwnEntries {
  readonly since: Date | null;
  readonly until: Date;
  readonly text: string;
}

@Injectable()
export class CopyOwnEntries {
  constructor(
    private readonly database: Database,
    private readonly entries: OwnEntriesRepository,
    private readonly readers: Readers,
    private readonly audit: Audit,
  ) {}

  async run(permit: Permit<'see-plan'>, fromTheBeginning: boolean): Promise<OwnEntries> {
    const { actor, hat, rule } = permit;
    const [seen] = Sight.of(permit).plans;
    if (!seen) throw new Error('A permit of no plan.');
    const owner = await this.readers.owner(seen);
    const sections = seen.sections.map(({ id }) => id);
    const asked: Asked = { plan: seen.id, person: actor.person, account: actor.account, sections };
    return this.database.inTenant(actor, async (tx) => {
      const mark = await this.entries.mark(tx, asked);
      const from: Mark = fromTheBeginning ? { ...mark, words_upto: {}, facts_upto: '0' } : mark;
      const since = fromTheBeginning ? null : mark.at;
      const found = await this.entries.sections(tx, asked);
      const docs = found.flatMap(({ doc_id, upto }) =>
        doc_id === null ? [] : [{ id: doc_id, from: from.words_upto[doc_id] ?? 0, upto: Number(upto) }],
      );
      const log = await this.entries.log(tx, asked, docs);
      const words = wordsIn(log);
      const items = await this.entries.items(tx, asked);
      const facts = await this.entries.facts(tx, asked, from.facts_upto);
      const answers = await this.entries.answers(tx, asked, since);
      const until = await this.entries.setMark(tx, actor.tenant, asked, {
        words_upto: Object.fromEntries(docs.map(({ id, upto }) => [id, upto])),
        facts_upto: facts.upto,
      });
      const details = { fromTheBeginning };
      await this.audit.record(tx, { actor, hat, rule, action: 'copy-own-entries', plan: seen.id, details });
      // What they wrote and changed stands under titles of goals and measures, which others may have written.
      const told = new Set([...words.keys(), ...[...facts.rows, ...answers].map(({ section_id }) => section_id)]);
      const opened = seen.sections.filter(({ id }) => told.has(id));
      await this.audit.recordSights(tx, opened.map(openingOf), 'see-titles');
      const parts: Part[] = [
        { title: null, words: [], facts: facts.rows.filter(({ section_id }) => section_id === null), answers: [] },
        ...found.map((section) => ({
          title: sectionTitleOf(section, actor.language),
          words: words.get(section.id) ?? [],
          facts: facts.rows.filter(({ section_id }) => section_id === section.id),
          answers: answers.filter(({ section_id }) => section_id === section.id),
        })),
      ];
      const named = new Map(items.map((item) => [item.id, itemOf(item, hat === 'owner')]));
      const { language, name } = actor;
      return { since, until, text: letterOf({ language, owner: owner.name, name, since, until, items: named, parts }) };
    });
  }
}

/** By section. */
function wordsIn(rows: readonly LogRow[]): ReadonlyMap<SectionId, readonly OwnWords[]> {
  const logs = new Map<SectionId, LoggedAct[]>();
  for (const { section_id, n, bytes, is_mine, began } of rows) {
    const log = logs.get(section_id) ?? [];
    logs.set(section_id, log);
    log.push({ updates: readFrames(bytes, n), mine: is_mine && (began ?? true) });
  }
  const found = ownWordsIn([...logs.values()]);
  return new Map(
    [...logs.keys()].map((section, at) => [
      section,
      [...(found[at] ?? [])].map(([root, lines]) => {
        const item = parseItemRoot(root);
        return { item: item?.id ?? null, field: item?.field ?? '', lines };
      }),
    ]),
  );
}

/** The owner's own goal is in their own words: those go into nobody else's journal. */
const itemOf = ({ noun, voice, words }: ItemRow, isOwner: boolean): Item => ({
  noun,
  title: voice === 'own' && !isOwner ? null : onOneLine(words) || null,
});
