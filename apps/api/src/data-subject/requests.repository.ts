// Requests for correction and deletion as rows.
import { Injectable } from '@nestjs/common';
import type { DataRefusal, DataRequestKind, DataRequestState, PersonId, TenantId } from '@samplan/domain';
import type { Tx } from '../kernel/database';

export interface DataRequest {
  readonly id: string;
  readonly kind: DataRequestKind;
  readonly words: string;
  readonly askedAt: Date;
  readonly state: DataRequestState;
  readonly refusal: DataRefusal | null;
  readonly answer: string;
  readonly answeredAt: Date | null;
  readonly seenAt: Date | null;
}

interface OfSomebody extends DataRequest {
  readonly personId: PersonId;
  readonly name: string;
}

export interface AskedOfData {
  readonly request: DataRequest;
  readonly personId: PersonId;
  readonly name: string;
}

export interface Given {
  readonly refusal: DataRefusal | null;
  readonly answer: string;
  readonly by: PersonId;
  readonly at: Date;
}

const FIELDS = `r.id, r.kind, r.words, r.asked_at as "askedAt", r.state, r.refusal, r.answer, r.answered_at as "answeredAt",
  r.seen_at as "seenAt"`;
const WHOSE = `select ${FIELDS}, p.id as "personId", btrim(p.given_name || ' ' || p.family_name) as name
  from data_request r join person p on p.id = r.person_id`;
/** Of those that are answered already, the newest. */
const MOST_ANSWERED = 50;

@Injectable()
export class RequestsRepository {
  async of(tx: Tx, person: PersonId): Promise<readonly DataRequest[]> {
    return tx.query<DataRequest>(
      `select ${FIELDS} from data_request r where r.person_id = $1 order by r.asked_at desc, r.id`,
      [person],
    );
  }

  /** Those of others than the asker: nobody answers themself. */
  async all(tx: Tx, asker: PersonId): Promise<readonly AskedOfData[]> {
    const waiting = await tx.query<OfSomebody>(
      `${WHOSE} where r.state = 'waiting' and r.person_id <> $1 order by r.asked_at, r.id`,
      [asker],
    );
    const answered = await tx.query<OfSomebody>(
      `${WHOSE} where r.state <> 'waiting' and r.person_id <> $1 order by r.answered_at desc, r.id limit ${MOST_ANSWERED}`,
      [asker],
    );
    return [...waiting, ...answered].map(asked);
  }

  /** Locked, so that two who answer do not both do. */
  async one(tx: Tx, id: string): Promise<AskedOfData | undefined> {
    const [row] = await tx.query<OfSomebody>(`${WHOSE} where r.id = $1 for update of r`, [id]);
    return row && asked(row);
  }

  /** How many wait; the person's row is held, so that they are counted one after another. */
  async waiting(tx: Tx, person: PersonId): Promise<number> {
    await tx.query('select from person where id = $1 for no key update', [person]);
    const [row] = await tx.query<{ waiting: number }>(
      `select count(*)::int as waiting from data_request where person_id = $1 and state = 'waiting'`,
      [person],
    );
    return row?.waiting ?? 0;
  }

  async add(
    tx: Tx,
    tenant: TenantId,
    person: PersonId,
    { kind, words, at }: { readonly kind: DataRequestKind; readonly words: string; readonly at: Date },
  ): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      'insert into data_request (tenant_id, person_id, kind, words, asked_at) values ($1, $2, $3, $4, $5) returning id',
      [tenant, person, kind, words, at],
    );
    if (!row) throw new Error('A request that was not stored.');
    return row.id;
  }

  async answer(tx: Tx, id: string, { refusal, answer, by, at }: Given): Promise<void> {
    await tx.query(
      `update data_request set state = case when $2::text is null then 'done' else 'refused' end, refusal = $2, answer = $3,
         answered_by = $4, answered_at = $5 where id = $1`,
      [id, refusal, answer, by, at],
    );
  }

  async see(tx: Tx, person: PersonId, at: Date): Promise<void> {
    await tx.query(
      `update data_request set seen_at = $2 where person_id = $1 and state <> 'waiting' and seen_at is null`,
      [person, at],
    );
  }
}

const asked = ({ personId, name, ...request }: OfSomebody): AskedOfData => ({ request, personId, name });
