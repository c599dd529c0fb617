// The cast as rows: a municipality with its units and template, and a person with account, memberships and roles.
import { addDays, type PersonId, type PlainDate } from '@samplan/domain';
import type { CastMember } from './cast';
import { fixedId, municipalities, organisations, units, type CastUnit, type MunicipalityKey } from './cast-places';
import { templateSections } from './template';

/** What the builders need of a transaction; the API's `Tx` is one, opened for the municipality in question. */
export interface Rows {
  query<Row extends object>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
}

/** A national id as it is stored: found by a keyed hash, readable with a key alone. */
export interface SealedPid {
  readonly hash: Uint8Array;
  readonly cipher: Uint8Array;
  readonly keyId: number;
}

/** The municipality, its units and its template; what is there already stays as it is. */
export async function insertMunicipality(rows: Rows, key: MunicipalityKey): Promise<void> {
  const { id, slug, name, organisationNumber } = municipalities[key];
  await rows.query(
    'insert into tenant (id, slug, name, organisation_number) values ($1, $2, $3, $4) on conflict do nothing',
    [id, slug, name, organisationNumber],
  );
  const all: readonly CastUnit[] = Object.values(units);
  const own = all.filter((unit) => unit.tenant === key);
  for (const organisation of new Set(own.flatMap((unit) => unit.organisation ?? []))) {
    const { id: of, kind, name: called, organisationNumber: number } = organisations[organisation];
    await rows.query(
      `insert into organisation (id, tenant_id, kind, name, organisation_number) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [of, id, kind, called, number],
    );
  }
  await rows.query(
    `insert into unit (id, tenant_id, kind, name, short_name, organisation_id)
     select u.id, $1, u.kind, u.name, u.short_name, u.organisation
     from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::uuid[]) u(id, kind, name, short_name, organisation)
     on conflict do nothing`,
    [
      id,
      own.map((unit) => unit.id),
      own.map((unit) => unit.kind),
      own.map((unit) => unit.name),
      own.map((unit) => unit.shortName),
      own.map((unit) => (unit.organisation ? organisations[unit.organisation].id : null)),
    ],
  );
  await rows.query(
    `insert into template_section (tenant_id, position, kind, title_key)
     select $1, s.position, s.kind, s.key from unnest($2::text[], $3::text[]) with ordinality s(kind, key, position)
     on conflict do nothing`,
    [id, templateSections.map((section) => section.kind), templateSections.map((section) => section.key)],
  );
}

/** The person with account, and half a year of membership and roles. @param pid so that sign-in finds the account */
export async function insertPerson(rows: Rows, one: CastMember, on: PlainDate, pid?: SealedPid): Promise<void> {
  const tenant = municipalities[one.tenant].id;
  await rows.query(
    `insert into account (id, is_synthetic, pid_hash, pid_cipher, pid_key_id) values ($1, true, $2, $3, $4)
     on conflict do nothing`,
    [one.account, pid?.hash ?? null, pid?.cipher ?? null, pid?.keyId ?? null],
  );
  await rows.query(
    `insert into person (id, tenant_id, account_id, given_name, family_name, birth_date, language, language_chosen)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    // Who speaks another language than most has said so; for the others the one from the sign-in may still be put in.
    [one.person, tenant, one.account, one.given, one.family, one.birthDate, one.language, one.language !== 'nb'],
  );
  for (const [at, work] of one.works.entries()) {
    await rows.query(
      `insert into unit_membership (id, tenant_id, unit_id, person_id, title, valid_from, valid_to)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
      [
        fixedId('d0', one.number * 10 + at),
        tenant,
        units[work.unit].id,
        one.person,
        work.title,
        addDays(on, -30),
        addDays(on, work.days ?? HALF_A_YEAR),
      ],
    );
  }
  for (const [at, held] of one.roles.entries()) {
    await rows.query(
      `insert into tenant_role (id, tenant_id, person_id, role, unit_id, valid_from, valid_to)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
      [
        fixedId('d1', one.number * 10 + at),
        tenant,
        one.person,
        held.role,
        held.unit ? units[held.unit].id : null,
        addDays(on, -30),
        addDays(on, HALF_A_YEAR),
      ],
    );
  }
}

/** Who one of the cast is in a municipality that knows them too. */
export const personIn = (one: CastMember, key: MunicipalityKey): PersonId =>
  key === one.tenant ? one.person : fixedId<'person'>('b1', one.number);

/** Units that work for another municipality, with their people there; a transaction for both. What is missing is left. */
export async function insertShared(rows: Rows, people: readonly CastMember[], on: PlainDate): Promise<void> {
  const all: readonly CastUnit[] = Object.values(units);
  for (const unit of all)
    for (const other of unit.serves ?? [])
      await rows.query(
        `insert into unit_tenant (unit_id, home_id, tenant_id)
         select u.id, u.tenant_id, t.id from unit u, tenant t where u.id = $1 and t.id = $2 on conflict do nothing`,
        [unit.id, municipalities[other].id],
      );
  for (const one of people) {
    const { alsoIn } = one;
    if (!alsoIn) continue;
    const person = personIn(one, alsoIn);
    const [made] = await rows.query(
      `insert into person (id, tenant_id, account_id, given_name, family_name, birth_date, language)
       select $1, t.id, p.account_id, p.given_name, p.family_name, p.birth_date, p.language
       from person p, tenant t where p.id = $2 and t.id = $3 on conflict do nothing returning id`,
      [person, one.person, municipalities[alsoIn].id],
    );
    if (!made) continue;
    for (const [at, work] of one.works.entries())
      await rows.query(
        `insert into unit_membership (id, tenant_id, unit_id, person_id, title, valid_from, valid_to)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
        [
          fixedId('d2', one.number * 10 + at),
          municipalities[alsoIn].id,
          units[work.unit].id,
          person,
          work.title,
          addDays(on, -30),
          addDays(on, work.days ?? HALF_A_YEAR),
        ],
      );
  }
}

const HALF_A_YEAR = 182;
