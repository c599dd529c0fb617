// A death as rows: itself, what ended with it, and how that is put back while it may be undone.
import { Injectable } from '@nestjs/common';
import type { PersonId, PlainDate, PlanId, PlanState, TenantId } from '@samplan/domain';
import type { Tx } from '../kernel/database';
import { ENDED, PLANS_BACK, PUT_BACK } from './death-ends';

export interface DeathRow {
  readonly id: string;
  readonly enteredAt: Date;
}

export interface EnteredDeathRow {
  readonly personId: PersonId;
  readonly name: string;
  readonly diedOn: PlainDate;
  readonly enteredAt: Date;
  readonly enteredBy: string;
}

/** A plan of the dead, and the state that it is in or goes back to. */
export interface PlanOfDead {
  readonly plan: PlanId;
  readonly state: PlanState;
}

interface Ending {
  readonly tenant: TenantId;
  readonly death: string;
  readonly person: PersonId;
  readonly plans: readonly PlanId[];
  readonly on: PlainDate;
  readonly by: PersonId;
  /** ISO 8601. */
  readonly at: string;
}

const MOST = 100;
const NAME = (person: string): string => `btrim(${person}.given_name || ' ' || ${person}.family_name)`;

@Injectable()
export class DeathRepository {
  /** Held until the transaction ends, the plans first: no session of theirs begins meanwhile. */
  async hold(tx: Tx, person: PersonId): Promise<void> {
    await tx.query('select from plan where owner_id = $1 order by id for no key update', [person]);
    await tx.query('select from person where id = $1 for no key update', [person]);
  }

  async ownerOf(tx: Tx, plan: PlanId): Promise<PersonId> {
    const [row] = await tx.query<{ owner: PersonId }>('select owner_id as owner from plan where id = $1', [plan]);
    if (!row) throw new Error('A permit for a plan that is gone.');
    return row.owner;
  }

  /** Null for one who is unknown here, or whose birthday is not known. */
  async born(tx: Tx, person: PersonId): Promise<PlainDate | null> {
    const [row] = await tx.query<{ born: PlainDate | null }>(
      'select birth_date::text as born from person where id = $1',
      [person],
    );
    return row?.born ?? null;
  }

  async openPlans(tx: Tx, person: PersonId): Promise<readonly PlanOfDead[]> {
    return tx.query('select id as plan, state from plan where owner_id = $1 and state <> $2 order by id', [
      person,
      'closed',
    ]);
  }

  /** @returns the death; undefined where one stands already */
  async insert(
    tx: Tx,
    { tenant, person, by, at }: Omit<Ending, 'death'>,
    diedOn: PlainDate,
  ): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }>(
      `insert into death (tenant_id, person_id, died_on, entered_by, entered_at) values ($1, $2, $3, $4, $5)
       on conflict (person_id) where undone_at is null do nothing returning id`,
      [tenant, person, diedOn, by, at],
    );
    return row?.id;
  }

  /** @returns those for whom something waited that now is taken back */
  async end(tx: Tx, { tenant, death, person, plans, on, by, at }: Ending): Promise<readonly PersonId[]> {
    const keep = (noun: string, ended: string): string =>
      `with ended as (${ended}), kept as (insert into death_end (death_id, tenant_id, noun, row_id, before)
         select $1, $2, '${noun}', id, before from ended)`;
    const who: PersonId[] = [];
    for (const [noun, ended, told] of ENDED) {
      const rows = await tx.query<{ person: PersonId | null }>(
        `${keep(noun, ended)}, given as (select $1::uuid, $2::uuid, $3::uuid, $4::uuid[], $5::date, $6::uuid, $7::timestamptz)
         select ${told ? 'person' : 'null'} as person from ended`,
        [death, tenant, person, plans, on, by, at],
      );
      who.push(...rows.flatMap((row) => row.person ?? []));
    }
    return who;
  }

  async standing(tx: Tx, person: PersonId): Promise<DeathRow | undefined> {
    const [row] = await tx.query<DeathRow>(
      'select id, entered_at as "enteredAt" from death where person_id = $1 and undone_at is null for update',
      [person],
    );
    return row;
  }

  /** @returns the plans that are open again */
  async undo(tx: Tx, death: string, by: PersonId, at: string): Promise<readonly PlanOfDead[]> {
    await tx.query('update death set undone_by = $2, undone_at = $3 where id = $1', [death, by, at]);
    await tx.query(
      `update sign_in_closing c set opened_by = $2, opened_at = $3 from death_end e
       where e.death_id = $1 and e.noun = 'sign-in' and c.id = e.row_id and c.opened_at is null`,
      [death, by, at],
    );
    for (const sql of PUT_BACK) await tx.query(sql, [death]);
    return tx.query<PlanOfDead>(PLANS_BACK, [death]);
  }

  async entered(tx: Tx): Promise<readonly EnteredDeathRow[]> {
    return tx.query<EnteredDeathRow>(
      `select d.person_id as "personId", ${NAME('p')} as name, d.died_on::text as "diedOn", d.entered_at as "enteredAt",
         ${NAME('b')} as "enteredBy"
       from death d join person p on p.id = d.person_id join person b on b.id = d.entered_by
       where d.undone_at is null order by d.entered_at desc, d.id limit ${MOST}`,
    );
  }
}
