// What somebody disagrees with, and what is taken out, as rows.
import { Injectable } from '@nestjs/common';
import type { AccountId, Objectable, PersonId, PlanId, SectionId, TenantId } from '@samplan/domain';
import type { WordsNode } from '@samplan/plan-doc';
import { stands } from '../access/stands';
import type { Actor } from '../kernel/actor';
import type { Tx } from '../kernel/database';

/** A section's own words, or a goal or measure that stands in it. */
export interface Subject {
  readonly subject: Objectable;
  /** Null for the section's own words. */
  readonly item: string | null;
}

export interface DisagreementRow {
  readonly id: string;
  readonly section_id: SectionId;
  readonly subject: Objectable;
  readonly subject_id: string | null;
  readonly words: string;
  readonly said_by: PersonId;
  readonly said_at: Date;
}

export interface TakenOutRow {
  readonly id: string;
  readonly section_id: SectionId;
  readonly subject: Objectable;
  readonly subject_id: string | null;
  readonly words: Readonly<Record<string, unknown>>;
  readonly taken_at: Date;
}

interface Place {
  readonly tenant: TenantId;
  readonly plan: PlanId;
  readonly section: SectionId;
}

/** For the owner of the plan ($2, a person) and those who wrote it ($3, an account); nobody else hears of it. */
const HEARS = `($3 = any (t.authors) or $2 = (select p.owner_id from plan p where p.id = t.plan_id))`;

@Injectable()
export class ObjectionsRepository {
  /** In the order in which they were said; of what is taken out, for those alone who hear of that. */
  async disagreements(tx: Tx, sections: readonly SectionId[], asker: Actor): Promise<readonly DisagreementRow[]> {
    return tx.query<DisagreementRow>(
      `select d.id, d.section_id, d.subject, d.subject_id, d.words, d.said_by, d.said_at from disagreement d
       where d.section_id = any ($1::uuid[]) and d.removed_at is null and not exists (
         select from taken_out t where t.subject_id = d.subject_id and t.put_back_at is null and not ${HEARS})
       order by d.said_at, d.id`,
      [sections, asker.person, asker.account],
    );
  }

  async takenOut(tx: Tx, sections: readonly SectionId[], asker: Actor): Promise<readonly TakenOutRow[]> {
    return tx.query<TakenOutRow>(
      `select t.id, t.section_id, t.subject, t.subject_id, t.words, t.taken_at from taken_out t
       where t.section_id = any ($1::uuid[]) and t.put_back_at is null and ${HEARS} order by t.taken_at, t.id`,
      [sections, asker.person, asker.account],
    );
  }

  /** Does it stand in the section, and is not taken out? Held until the transaction ends. */
  async stands(tx: Tx, section: SectionId, { subject, item }: Subject): Promise<boolean> {
    if (subject === 'section') return true;
    const rows = await tx.query(
      `select from ${subject} i where i.id = $1 and i.section_id = $2 and ${stands('i')} for no key update of i`,
      [item, section],
    );
    return rows.length > 0;
  }

  async disagree(
    tx: Tx,
    { tenant, plan, section }: Place,
    { subject, item }: Subject,
    { words, by }: { readonly words: string; readonly by: PersonId },
  ): Promise<DisagreementRow> {
    const [row] = await tx.query<DisagreementRow>(
      `insert into disagreement (tenant_id, plan_id, section_id, subject, subject_id, words, said_by)
       values ($1, $2, $3, $4, $5, $6, $7) returning id, section_id, subject, subject_id, words, said_by, said_at`,
      [tenant, plan, section, subject, item, words, by],
    );
    if (!row) throw new Error('A disagreement was not stored.');
    return row;
  }

  /** @returns what it was about, or undefined where that person said no such thing there */
  async remove(tx: Tx, section: SectionId, id: string, by: PersonId): Promise<Subject | undefined> {
    const [row] = await tx.query<Subject>(
      `update disagreement set removed_at = now() where id = $1 and section_id = $2 and said_by = $3
         and removed_at is null returning subject, subject_id as item`,
      [id, section, by],
    );
    return row;
  }

  /** The row comes before its words: it says to those who write that the roots are closed. */
  async takeOut(tx: Tx, { tenant, plan, section }: Place, { subject, item }: Subject, by: PersonId): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `insert into taken_out (tenant_id, plan_id, section_id, subject, subject_id, words, authors, taken_by)
       values ($1, $2, $3, $4, $5, '{}', '{}', $6) returning id`,
      [tenant, plan, section, subject, item, by],
    );
    if (!row) throw new Error('What is taken out was not stored.');
    return row.id;
  }

  async keep(
    tx: Tx,
    id: string,
    { words, authors }: { readonly words: Readonly<Record<string, WordsNode>>; readonly authors: readonly AccountId[] },
  ): Promise<void> {
    await tx.query('update taken_out set words = $2, authors = $3 where id = $1', [id, JSON.stringify(words), authors]);
  }

  /** @returns what was taken out, or undefined where nothing such is; it is kept here no longer */
  async putBack(tx: Tx, section: SectionId, id: string): Promise<(Subject & Pick<TakenOutRow, 'words'>) | undefined> {
    const [row] = await tx.query<Subject & Pick<TakenOutRow, 'words'>>(
      `with was as (
         select id, subject, subject_id, words from taken_out
         where id = $1 and section_id = $2 and put_back_at is null for update
       )
       update taken_out t set put_back_at = now(), words = '{}' from was where t.id = was.id
       returning was.subject, was.subject_id as item, was.words`,
      [id, section],
    );
    return row;
  }
}
