// How what matters is written in the sections of a sight: told to whoever keeps the drafts, fetched for all of them at once.
import { Injectable } from '@nestjs/common';
import { BODY, emptyWords, STRENGTHS, type WordsNode } from '@samplan/plan-doc';
import { decide } from '@samplan/policy';
import { lineOf, Readers, type ReaderLine } from '../access/readers';
import { Batch, type SectionInSight, type Sight } from '../access/sight';
import { Database } from '../kernel/database';
import { DraftsRepository } from '../words/drafts.repository';
import { Openings, type OpenedSection } from '../words/openings';

export interface WritingTold {
  readonly isLive: boolean;
  readonly keepers: readonly ReaderLine[];
  readonly draft: {
    readonly id: string;
    readonly room: string;
    readonly body: WordsNode;
    readonly strengths: WordsNode;
    readonly text: string;
    readonly isShared: boolean;
  } | null;
}

const isKept = ({ kind, id, plan }: SectionInSight): boolean =>
  kind === 'what-matters' && decide(plan.facts, 'keep-draft', id).allowed;

@Injectable()
export class Drafts {
  private readonly found = new Batch((sight: Sight) =>
    this.database.inTenant(sight.actor, (tx) =>
      this.drafts.writingIn(
        tx,
        sight.sections.filter(isKept).map(({ id }) => id),
      ),
    ),
  );

  constructor(
    private readonly database: Database,
    private readonly drafts: DraftsRepository,
    private readonly openings: Openings,
    private readonly readers: Readers,
  ) {}

  async in(section: OpenedSection): Promise<WritingTold | null> {
    if (!isKept(section)) return null;
    // First, for it logs the opening of the section, of which the draft is a part.
    await this.openings.wordsIn(section);
    const { isLive, draft } = (await this.found.for(section.plan.sight)).get(section.id) ?? {};
    if (isLive === undefined) return null;
    const keepers = (await this.readers.of(section)).filter(({ keepsDraft }) => keepsDraft).map(lineOf);
    if (!draft) return { isLive, keepers, draft: null };
    const { id, lineage, words, text, isShared } = draft;
    const room = `draft/${section.plan.id}/${section.id}/${lineage}`;
    const { [BODY]: body = emptyWords, [STRENGTHS]: strengths = emptyWords } = words;
    return { isLive, keepers, draft: { id, room, body, strengths, text, isShared } };
  }
}
