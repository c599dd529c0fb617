// Cases read for those who ask: the inbox, one case whole, and one's own.
import { Injectable } from '@nestjs/common';
import type { PersonId, PlainDate } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { Database, type Tx } from '../kernel/database';
import { deadlinesOf } from '../kernel/deadlines';
import { handlerOf, keeper, listed, maySendLetter, stepsOf, wordsOf, type Asked, type CaseRow } from './case';
import { CasesRepository } from './cases.repository';
import { Letters } from './letters';

/** With all that the schema tells of it. */
export interface WholeCase {
  readonly id: string;
  readonly personId: PersonId;
  readonly [field: string]: unknown;
}

@Injectable()
export class Cases {
  constructor(
    private readonly database: Database,
    private readonly repository: CasesRepository,
    private readonly letters: Letters,
  ) {}

  /** Those who wait, and those decided lately; nothing that is written in them. */
  async inbox({ actor, facts }: Permit<'keep-cases'>): Promise<object> {
    return this.database.inTenant(actor, async (tx) => {
      const asked = await this.asked(tx, actor.person, facts.today);
      const [open, decided] = [await this.repository.open(tx), await this.repository.decided(tx)];
      return { open: open.map((row) => listed(row, asked)), decided: decided.map((row) => listed(row, asked)) };
    });
  }

  /** What is kept in another is told as that one. @returns undefined for one that is none of the asker's business */
  async whole(tx: Tx, permit: Permit<'keep-cases'>, id: string): Promise<WholeCase | undefined> {
    const { actor, facts } = permit;
    const rows = await this.repository.kept(tx, id);
    const [row] = rows;
    if (row?.id !== id) return undefined;
    if (row.joinedInto) return this.whole(tx, permit, row.joinedInto);
    const ids = rows.map((one) => one.id);
    const [texts, letters] = [await this.repository.texts(tx, ids), await this.repository.letters(tx, ids)];
    const asked = await this.asked(tx, actor.person, facts.today);
    const others = await this.repository.otherOpen(tx, row);
    const keepers = await this.repository.keepers(tx, facts.today, row.personId);
    const reach = await this.repository.reach(tx, row.personId);
    const drafts = await this.repository.drafts(tx, id);
    return {
      id,
      personId: row.personId,
      row: listed(row, asked),
      ...wordsOf(row, { rows, texts, letters }),
      elsewhere: row.elsewhere,
      hasOpenPlan: row.hasOpenPlan,
      others: others.map((one) => listed(one, asked)),
      keepers: keepers.map((one) => keeper(one.id, one.names)),
      drafts: drafts.map(({ by, names, ...draft }) => ({ ...draft, by: keeper(by, names) })),
      maySendLetter: maySendLetter(row, reach, facts.today),
      language: row.language,
      letterTexts: await this.letters.texts(tx, row),
      searchId: row.searchId,
      coordinator: row.coordinator,
      steps: stepsOf(row),
    };
  }

  /** As the person reads them; what is kept in another is read there. */
  async own({ actor }: Permit<'see-own-case'>): Promise<readonly object[]> {
    if (actor.wears !== 'private') return [];
    return this.database.inTenant(actor, async (tx) => {
      const all = await this.repository.ofPerson(tx, actor.person);
      const ids = all.map(({ id }) => id);
      const [texts, letters] = [await this.repository.texts(tx, ids), await this.repository.letters(tx, ids)];
      return all
        .filter(({ joinedInto }) => joinedInto === null)
        .map((row) => {
          const rows = [row, ...all.filter(({ joinedInto }) => joinedInto === row.id)];
          const theirs = letters.filter(({ caseId }) => rows.some(({ id }) => id === caseId));
          return { ...own(row), ...wordsOf(row, { rows, texts: textsIn(texts, rows), letters: theirs }) };
        });
    });
  }

  private async asked(tx: Tx, by: Asked['by'], on: PlainDate): Promise<Asked> {
    return { on, by, soon: (await deadlinesOf(tx))['case-ends-soon'] };
  }
}

const own = (row: CaseRow) => ({
  id: row.id,
  state: row.state,
  receivedOn: row.receivedOn,
  dueOn: row.dueOn,
  delayedTo: row.delayedTo,
  handler: handlerOf(row),
});

const textsIn = <T extends { readonly caseId: string }>(texts: readonly T[], rows: readonly CaseRow[]): readonly T[] =>
  texts.filter(({ caseId }) => rows.some(({ id }) => id === caseId));
