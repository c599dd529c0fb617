// Reports of need that ended in a plan of the demo, months ago: so long it took until somebody coordinated it.
import { addDays, answerDue, type CaseDecision, type PlainDate } from '@samplan/domain';
import { cast, municipalities, type CastMember } from '@samplan/testing';
import { caseLetterOf, letterKindOf } from '@samplan/wording';
import type { Tx } from '../../kernel/database';
import { letterOf } from '../../letters/letters';

const TENANT = municipalities.fjelldal.id;

interface Decided {
  readonly id: string;
  readonly who: CastMember;
  readonly decision: Exclude<CaseDecision, 'refused'>;
  /** From the report until the plan was coordinated. */
  readonly days: number;
  readonly report: string;
  readonly reason: string;
}

const DECIDED: readonly Decided[] = [
  {
    id: 'f3000000-0000-4000-8000-000000000011',
    who: cast.arne,
    decision: 'light-plan',
    days: 27,
    report: 'Jeg vil ha færre å forholde meg til, og én som kan ringe for meg.',
    reason: 'Du får hjelp fra flere tjenester. En liten plan og en koordinator gjør at du slipper å ringe rundt.',
  },
  {
    id: 'f3000000-0000-4000-8000-000000000012',
    who: cast.sunniva,
    decision: 'child-coordinator',
    days: 21,
    report: 'Mamma ringer rundt til alle. Hun ønsker at én har oversikten.',
    reason: 'Du trenger hjelp fra flere tjenester i lang tid, og familien din skal ha én å snakke med.',
  },
];

export async function seedDecidedCases(tx: Tx): Promise<void> {
  for (const one of DECIDED) await seedDecidedCase(tx, one);
}

async function seedDecidedCase(tx: Tx, { id, who, decision, days, report, reason }: Decided): Promise<void> {
  const [plan] = await tx.query<{ id: string; began: PlainDate; coordinator: string }>(
    `select p.id, t.valid_from::text as began, c.given_name || ' ' || c.family_name as coordinator
     from plan p join participation t on t.plan_id = p.id and t.role = 'coordinator' join person c on c.id = t.person_id
     where p.owner_id = $1`,
    [who.person],
  );
  if (!plan) throw new Error('Nobody coordinates a plan of theirs.');
  const { tonevik } = cast;
  const receivedOn = addDays(plan.began, -days);
  const [came, decided] = [`${receivedOn}T09:00:00Z`, `${plan.began}T09:00:00Z`];
  await tx.query(
    `insert into need_case (id, tenant_id, person_id, reporter, entered_by, knows, received_on, received_at, due_on, handler_id,
       wish_agreed, state, decision, decided_by, decided_at, plan_id)
     values ($1, $2, $3, 'person', $4, 'wants-it', $5, $6, $7, $4, true, 'decided', $8, $4, $9, $10)`,
    [id, TENANT, who.person, tonevik.person, receivedOn, came, answerDue(receivedOn), decision, decided, plan.id],
  );
  for (const [kind, words, at] of [['report', report, came] as const, ['decision', reason, decided] as const])
    await tx.query(
      'insert into case_text (tenant_id, case_id, kind, words, written_by, written_at) values ($1, $2, $3, $4, $5, $6)',
      [TENANT, id, kind, words, tonevik.person, at],
    );
  const body = caseLetterOf(await letterOf(tx, letterKindOf('case-decided', decision), 'nb'), {
    ...{ kind: 'case-decided', receivedOn, decision, reason, coordinator: plan.coordinator },
    ...{ language: 'nb', name: who.name, municipality: municipalities.fjelldal.name, handler: tonevik.name },
  });
  await tx.query(
    `insert into case_letter (tenant_id, case_id, kind, language, body, made_by, made_at)
     values ($1, $2, 'case-decided', 'nb', $3, $4, $5)`,
    [TENANT, id, JSON.stringify(body), tonevik.person, decided],
  );
}
