// What pages with a parameter need before they can be met: rows as they come about in the stories of their own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cast, fixedPlanId, municipalities, units } from '@samplan/testing';
import pg from 'pg';
import type { Server } from './server';

/** Those of the demo's inbox, in the order in which they came. */
const [LEIF, LEA, MINA] = [1, 2, 3].map((n) => `f3000000-0000-4000-8000-00000000000${n}`);
const TENANT = municipalities.fjelldal.id;
const OLAS = fixedPlanId(cast.ola);
const ASTRIDS = fixedPlanId(cast.astrid);

export interface Ids {
  readonly case: string;
  readonly letter: string;
  readonly search: string;
  readonly proposal: string;
  readonly handOver: string;
  readonly invitation: string;
  readonly consent: string;
  /** Of a service that is asked for something, and which of its duties. */
  readonly question: string;
}

/** In the place of ids that are not known yet. */
export const NO_IDS: Ids = {
  case: '-',
  letter: '-',
  search: '-',
  proposal: '-',
  handOver: '-',
  invitation: '-',
  consent: '-',
  question: '-/-',
};

/** Lets come about what is asked for by the pages of searches, hand-overs, letters, invitations and requests. */
export async function setPages(server: Server): Promise<Ids> {
  const { databaseUrl } = JSON.parse(readFileSync(join(server.data, 'connection.json'), 'utf8'));
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const one = async (sql: string, params: readonly unknown[]): Promise<string> =>
    (await client.query<{ id: string }>(sql, [...params])).rows[0]?.id ?? '';
  try {
    return await rowsOf(one);
  } finally {
    await client.end();
  }
}

async function rowsOf(one: (sql: string, params: readonly unknown[]) => Promise<string>): Promise<Ids> {
  const search = (of: string | undefined, cause: string, state: string) =>
    one(
      `insert into coordinator_search (tenant_id, person_id, case_id, plan_id, cause, state, opened_by, opened_at)
       select tenant_id, person_id, id, null, $2, $3, $4::uuid, now() from need_case where id = $1
       union select tenant_id, owner_id, null, id, $2, $3, $4::uuid, now() from plan where id = $1 returning id`,
      [of, cause, state, cast.tonevik.person],
    );
  const request = (of: string, state: string) =>
    one(
      `with made as (
         insert into coordinator_request (tenant_id, search_id, person_id, unit_id, state, due_on, asked_by, asked_at,
           proposed_id, proposed_at)
         select $1, $2, person_id, $3, $4, oslo_today() + 5, $5, now(), $6,
           case when $6::uuid is null then null else now() end from coordinator_search where id = $2 returning id, tenant_id),
       said as (
         insert into coordinator_request_words (request_id, tenant_id, sentence, greeting)
         select id, tenant_id, 'Vil ha en som er grei å snakke med.', 'Hei. Jeg kommer gjerne på besøk.' from made)
       select id from made`,
      [TENANT, of, units.disabilityService.id, state, cast.tonevik.person, state === 'asked' ? null : cast.kari.person],
    );
  const leas = await search(LEA, 'first', 'open');
  await request(leas, 'accepted');
  await request(await search(LEIF, 'first', 'open'), 'asked');
  const astrids = await search(ASTRIDS, 'coordinator-leaves', 'agreed');
  await one(
    `insert into plan_reopening (tenant_id, plan_id, state, asked_by, asked_at)
     select tenant_id, id, 'asked', owner_id, now() from plan where id = $1 returning id`,
    [fixedPlanId(cast.arne)],
  );
  await one(
    `insert into data_request (tenant_id, person_id, kind, words, asked_at)
     values ($1, $2, 'correction', 'Adressen min er feil.', now()) returning id`,
    [TENANT, cast.ola.person],
  );
  return {
    case: LEA ?? '',
    search: leas,
    proposal: await request(await search(MINA, 'first', 'open'), 'proposed'),
    letter: await one(
      `insert into case_letter (tenant_id, case_id, kind, language, body, made_by, made_at)
       values ($1, $2, 'case-received', 'nb', $3, $4, now()) returning id`,
      [
        TENANT,
        LEA,
        JSON.stringify({ heading: 'Vi har fått meldingen', paragraphs: ['Hei, Lea Haug.'] }),
        cast.inga.person,
      ],
    ),
    handOver: await one(
      `insert into hand_over (tenant_id, plan_id, search_id, from_id, to_id, unit_id, began_at)
       values ($1, $2, $3, $4, $5, $6, now()) returning id`,
      [TENANT, ASTRIDS, astrids, cast.perlund.person, cast.kari.person, units.disabilityService.id],
    ),
    invitation: await one(
      `insert into invitation (tenant_id, plan_id, person_id, role, title, state, invited_by, message, sent_at)
       values ($1, $2, $3, 'next-of-kin', 'venn', 'sent', $4, 'Vil du være med?', now()) returning id`,
      [TENANT, OLAS, cast.lea.person, cast.ola.person],
    ),
    consent: await one("select id from consent where plan_id = $1 and state = 'given' order by recorded_at limit 1", [
      OLAS,
    ]),
    question: await one(
      `select m.section_id || '/' || r.id as id from responsibility r join measure m on m.id = r.measure_id
       where r.plan_id = $1 and r.state = 'asked' and r.unit_id in ($2, $3) limit 1`,
      [OLAS, units.school.id, units.adultEducation.id],
    ),
  };
}
