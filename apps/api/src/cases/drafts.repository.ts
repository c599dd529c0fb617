// What is being written of an answer to a report of need, as rows; behind the second wall, for those who keep the case.
import { Injectable } from '@nestjs/common';
import type { CaseLetter, PersonId } from '@samplan/domain';
import type { Actor } from '../kernel/actor';
import type { Tx } from '../kernel/database';
import type { Drafted } from './case';

@Injectable()
export class DraftsRepository {
  /** Who wrote in it last, and when. */
  async last(
    tx: Tx,
    id: string,
    letter: CaseLetter,
  ): Promise<{ readonly by: PersonId; readonly at: Date } | undefined> {
    const [row] = await tx.query<{ by: PersonId; at: Date }>(
      'select written_by as by, written_at as at from case_draft where case_id = $1 and letter = $2',
      [id, letter],
    );
    return row;
  }

  /** In the place of what stood there. */
  async write(tx: Tx, { tenant, person }: Actor, id: string, at: Date, draft: Drafted): Promise<void> {
    const { letter, words, until, decision, conditions, consent, witness } = draft;
    await tx.query(
      `insert into case_draft (tenant_id, case_id, letter, words, until, decision, conditions, consent, witness, written_by,
         written_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       on conflict (case_id, letter) do update set words = excluded.words, until = excluded.until, decision = excluded.decision,
         conditions = excluded.conditions, consent = excluded.consent, witness = excluded.witness,
         written_by = excluded.written_by, written_at = excluded.written_at`,
      [tenant, id, letter, words, until, decision, conditions, consent, witness, person, at],
    );
  }

  /** That one, or all of the case. */
  async drop(tx: Tx, id: string, letter: CaseLetter | null = null): Promise<void> {
    await tx.query('delete from case_draft where case_id = $1 and ($2::text is null or letter = $2)', [id, letter]);
  }
}
