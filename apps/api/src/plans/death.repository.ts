// A death as rows: itself, what ended with it, and how that is put back while it may be undone.
import { Injectable } from '@nestjs/common';
import type { PersonId, PlainDate, PlanId, PlanState, TenantId } from '@samplan/domain';
import type { Tx } from '../kernel/database';

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

/** In plans of their own, or about themselves elsewhere. */
const CONCERNS = '(t.plan_id = any ($4::uuid[]) or t.person_id = $3)';

/** What ends, each with the rows as they were; the last says whether those are to look again for whom it waited. */
const ENDED: readonly (readonly [string, string, boolean])[] = [
  [
    'plan',
    `update plan t set state = 'closed', closed_at = $7, close_reason = 'died'
     from (select id, state from plan where id = any ($4::uuid[])) w where w.id = t.id
     returning t.id, w.state as before`,
    false,
  ],
  [
    'mandate',
    `update mandate t set valid_to = $5::date - 1 from (select id, valid_to from mandate) w
     where w.id = t.id and ${CONCERNS} and (t.valid_to is null or t.valid_to >= $5::date)
     returning t.id, w.valid_to::text as before`,
    false,
  ],
  [
    'responsibility',
    `update responsibility t set state = 'withdrawn' from (select id, state from responsibility) w
     where w.id = t.id and ${CONCERNS} and t.state in ('asked', 'talking')
     returning t.id, w.state as before, t.person_id as person`,
    true,
  ],
  [
    'invitation',
    `update invitation t set state = 'withdrawn', answered_at = $7 from (select id, state from invitation) w
     where w.id = t.id and ${CONCERNS} and t.state in ('waits-for-owner', 'sent')
     returning t.id, w.state as before, t.person_id as person`,
    true,
  ],
  [
    'wish',
    `update access_wish t set state = 'withdrawn', answered_at = $7 from (select id, state from access_wish) w
     where w.id = t.id and ${CONCERNS} and t.state in ('waiting', 'to-sign')
     returning t.id, w.state as before, t.wished_by as person`,
    true,
  ],
  [
    'telling',
    `update telling t set seen_at = $7 where ${CONCERNS} and t.seen_at is null
     returning t.id, null::text as before, t.person_id as person`,
    true,
  ],
  [
    'sign-in',
    `insert into sign_in_closing (tenant_id, person_id, reason, closed_by, closed_at) values ($2, $3, 'died', $6, $7)
     on conflict do nothing returning id, null::text as before`,
    false,
  ],
];

const FROM = (noun: string): string =>
  `from death_end e where e.death_id = $1 and e.noun = '${noun}' and t.id = e.row_id`;

/** What somebody else has taken the place of meanwhile stays as it is. */
const PUT_BACK: readonly string[] = [
  `update mandate t set valid_to = e.before::date ${FROM('mandate')}`,
  `update responsibility t set state = e.before ${FROM('responsibility')} and t.state = 'withdrawn' and not exists (
     select from responsibility o where o.measure_id = t.measure_id and o.state in ('asked', 'talking'))`,
  `update invitation t set state = e.before, answered_at = null ${FROM('invitation')} and t.state = 'withdrawn' and not exists (
     select from invitation o where o.plan_id = t.plan_id and o.person_id = t.person_id and o.state in ('waits-for-owner', 'sent'))`,
  `update access_wish t set state = e.before, answered_at = null ${FROM('wish')} and t.state = 'withdrawn' and not exists (
     select from access_wish o where o.section_id = t.section_id and o.state in ('waiting', 'to-sign')
       and coalesce(o.unit_id, o.person_id) = coalesce(t.unit_id, t.person_id))`,
  `update telling t set seen_at = null ${FROM('telling')}`,
];

const PLANS_BACK = `update plan t set state = e.before, closed_at = null, close_reason = null
  ${FROM('plan')} and t.state = 'closed' and t.close_reason = 'died' returning t.id as plan, t.state`;
