// Reports of need that wait in the demo's inbox: one nearly out of time that nobody has taken, one on its way, one new.
import { answerDue, addDays, type PlainDate } from '@samplan/domain';
import { cast, municipalities, units } from '@samplan/testing';
import type { Tx } from '../../kernel/database';

const TENANT = municipalities.fjelldal.id;

interface Told {
  readonly id: string;
  readonly person: string;
  readonly daysAgo: number;
  readonly reporter: 'person' | 'next-of-kin' | 'professional';
  readonly by?: string;
  readonly unit?: string;
  readonly title?: string;
  readonly handler?: string;
  readonly texts: readonly (readonly ['report' | 'reach' | 'note' | 'wish', string, string])[];
}

/** Without a sign-in: nobody has given their national id. */
const NEWCOMERS = [
  { id: 'f2000000-0000-4000-8000-000000000001', given: 'Leif', family: 'Sand', born: '1968-02-11' },
  { id: 'f2000000-0000-4000-8000-000000000002', given: 'Mina', family: 'Lervik', born: '2020-05-30' },
] as const;
const [leif, mina] = NEWCOMERS;

const CASES: readonly Told[] = [
  {
    id: 'f3000000-0000-4000-8000-000000000001',
    person: leif.id,
    daysAgo: 27,
    reporter: 'professional',
    by: cast.hege.person,
    unit: units.homeCare.id,
    title: 'sykepleier',
    texts: [
      [
        'report',
        'Leif får hjelp fra oss, NAV og fastlegen. Han sier at han ikke vet hvem han skal spørre.',
        cast.hege.person,
      ],
      ['reach', 'Ring ham på dagtid.', cast.hege.person],
    ],
  },
  {
    id: 'f3000000-0000-4000-8000-000000000002',
    person: cast.lea.person,
    daysAgo: 12,
    reporter: 'professional',
    by: cast.siv.person,
    unit: units.school.id,
    title: 'lærer',
    handler: cast.tonevik.person,
    texts: [
      [
        'report',
        'Lea trenger én som holder oversikten. Skolen, BUP og avlastningen vet ikke om hverandre.',
        cast.siv.person,
      ],
      ['note', 'Snakket med Lea og mamma på skolen. De vil ha én å ringe til, og gjerne en plan.', cast.tonevik.person],
      ['wish', 'En som er grei å snakke med, og som ikke bytter hele tiden.', cast.tonevik.person],
    ],
  },
  {
    id: 'f3000000-0000-4000-8000-000000000003',
    person: mina.id,
    daysAgo: 1,
    reporter: 'next-of-kin',
    texts: [
      ['report', 'Mina begynner på skolen til høsten. Vi foreldre ringer rundt til seks steder.', cast.inga.person],
    ],
  },
];

export async function seedCases(tx: Tx, on: PlainDate): Promise<void> {
  for (const { id, given, family, born } of NEWCOMERS)
    await tx.query(
      `with made as (insert into account (id, is_synthetic) values ($1, true) returning id)
       insert into person (id, tenant_id, account_id, given_name, family_name, birth_date)
       select $1, $2, made.id, $3, $4, $5 from made`,
      [id, TENANT, given, family, born],
    );
  for (const one of CASES) await seedCase(tx, one, addDays(on, -one.daysAgo));
}

async function seedCase(tx: Tx, one: Told, came: PlainDate): Promise<void> {
  const at = `${came}T09:00:00Z`;
  await tx.query(
    `insert into need_case (id, tenant_id, person_id, reporter, reported_by, entered_by, unit_id, title, knows, received_on,
       received_at, due_on, handler_id, wish_agreed)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'wants-it', $9, $10, $11, $12, true)`,
    [
      one.id,
      TENANT,
      one.person,
      one.reporter,
      one.by ?? null,
      one.by ? null : cast.inga.person,
      one.unit ?? null,
      one.title ?? '',
      came,
      at,
      answerDue(came),
      one.handler ?? null,
    ],
  );
  for (const [kind, words, by] of one.texts)
    await tx.query(
      'insert into case_text (tenant_id, case_id, kind, words, written_by, written_at) values ($1, $2, $3, $4, $5, $6)',
      [TENANT, one.id, kind, words, by, at],
    );
}
