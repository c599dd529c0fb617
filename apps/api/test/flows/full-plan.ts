// A plan in which something of every kind stands in one section, each thing with words of its own: to be looked for.
import { randomUUID } from 'node:crypto';
import { aPlan, units, type BuiltPlan, type CastMember, type UnitKey } from '@samplan/testing';
import { pdf } from '../../src/files/files.testing';
import { seal, sealBytes } from '../../src/kernel/keys';
import { testConfig, type House } from './house';

export interface FullPlan {
  readonly plan: BuiltPlan;
  /** An id of this plan for each name that an argument may have. */
  readonly ids: ReadonlyMap<string, string>;
  /** All that is written in it, and its names. */
  readonly words: readonly string[];
  /** A word and an id that everybody in the municipality meets. */
  readonly common: readonly string[];
}

interface Cast {
  readonly owner: CastMember;
  readonly coordinator: CastMember;
  readonly helper: CastMember;
  /** Where the helper works. */
  readonly unit: UnitKey;
}

/** @param mark begins everything that is said in it */
export async function fullPlan(
  house: House,
  { owner, coordinator, helper, unit }: Cast,
  mark: string,
): Promise<FullPlan> {
  const said: string[] = [];
  const say = (what: string): string => {
    said.push(`${mark}${what}`);
    return `${mark}${what}`;
  };
  const plan = await aPlan()
    .of(owner)
    .coordinatedBy(coordinator)
    .withGrant('home', helper, 'edit', { unit })
    .withSection('crossing', 'life-area', say('title'))
    .withWords('home', [say('words')])
    .inPeace([say('draft')])
    .withGoal('goal', 'home', say('goal'), { why: say('why') })
    .withGoal('gone', 'home', say('gone'))
    .withMeasure('measure', 'home', say('measure'), {
      how: say('how'),
      extent: say('extent'),
      responsible: { unit, who: helper, state: 'asked' },
      helpers: [helper],
    })
    .withAround({ name: say('contact'), relation: say('relation'), kind: 'family' }, { does: say('does') })
    .insert(house.rows, { words: house.write });
  const here = [plan.tenant, plan.id, plan.section('home')];
  const one = async (sql: string, params: readonly unknown[]): Promise<string> => {
    const [row] = await house.rows.query<{ id: string }>(sql, params);
    if (!row) throw new Error(`No row: ${sql}`);
    return row.id;
  };
  const responsibility = await one('select id from responsibility where measure_id = $1', [plan.measure('measure')]);
  await house.rows.query(
    'insert into responsibility_talk (tenant_id, plan_id, responsibility_id, said_by, words) values ($1, $2, $3, $4, $5)',
    [plan.tenant, plan.id, responsibility, helper.person, say('talk')],
  );
  const level = `${mark}level`;
  const serviceLevel = await one(
    'insert into service_level (tenant_id, name, position) values ($1, $2, 1) returning id',
    [plan.tenant, level],
  );
  const scan = sealBytes(testConfig('').keys, pdf(say('scan')));
  const batch = randomUUID();
  const body = { version: '1', language: 'nb', easyRead: false, heading: say('text'), items: [], notes: [] };
  const text = await one(
    `insert into consent_text (tenant_id, plan_id, language, easy_read, version, body, hash)
     values ($1, $2, 'nb', false, '1', $3, decode(repeat('00', 32), 'hex')) returning id`,
    [plan.tenant, plan.id, JSON.stringify(body)],
  );
  const wish = await one(
    `insert into access_wish (tenant_id, plan_id, section_id, unit_id, level, wished_by)
         values ($1, $2, $3, $4, 'read', $5) returning id`,
    [plan.tenant, plan.id, plan.section('crossing'), units[unit].id, coordinator.person],
  );
  const unstored = seal(testConfig('').keys, say('unstored'));
  const wonder = (month: string, answer: string | null, reader = helper, hat = 'participant') =>
    one(
      `insert into log_question (tenant_id, plan_id, reader_id, hat, unit_id, month, asks, asked_by, asked_at, answer, answered_at)
       values ($1, $2, $3, $8, $4, $5, 'reader', $6, now(), $7, case when $7::text is not null then now() end) returning id`,
      [plan.tenant, plan.id, reader.person, units[unit].id, month, owner.person, answer, hat],
    );
  await wonder('2026-01-01', say('wondered'));
  const review = await one(
    `insert into review (tenant_id, plan_id, due_on, begun_by, begun_at) values ($1, $2, current_date, $3, now()) returning id`,
    [plan.tenant, plan.id, owner.person],
  );
  await house.rows.query(
    `insert into review_decision (tenant_id, plan_id, review_id, measure_id, outcome, why, decided_by, decided_at)
     values ($1, $2, $3, $4, 'continue', $5, $6, now())`,
    [plan.tenant, plan.id, review, plan.measure('measure'), say('decided'), coordinator.person],
  );
  const saying = (goal: string, words: string) =>
    one(
      `insert into review_saying (tenant_id, plan_id, review_id, goal_id, said_by, hat, course, words, said_at)
       values ($1, $2, $3, $4, $5, 'owner', 'harder', $6, now()) returning id`,
      [plan.tenant, plan.id, review, plan.goal(goal), owner.person, say(words)],
    );
  await saying('goal', 'saying');
  const needOf = (words: string | null) =>
    one(
      `with made as (
         insert into need_case (tenant_id, person_id, reporter, reported_by, knows, received_on, received_at, due_on)
         values ($1, $2, 'person', $2, 'wants-it', oslo_today(), now(), oslo_today() + 30) returning id, tenant_id),
       said as (
         insert into case_text (tenant_id, case_id, kind, words, written_by, written_at)
         select tenant_id, id, 'report', $3, $2, now() from made where $3::text is not null)
       select id from made`,
      [plan.tenant, owner.person, words],
    );
  const need = await needOf(say('need'));
  await house.rows.query(
    `insert into case_letter (tenant_id, case_id, kind, language, body, made_by, made_at)
     values ($1, $2, 'case-received', 'nb', $3, $4, now())`,
    [plan.tenant, need, JSON.stringify({ heading: say('heading'), paragraphs: [say('letter')] }), owner.person],
  );
  await house.rows.query(
    `insert into case_draft (tenant_id, case_id, letter, words, written_by, written_at)
     values ($1, $2, 'case-decided', $3, $4, now())`,
    [plan.tenant, need, say('case draft'), owner.person],
  );
  await house.rows.query("update coordinator_search set state = 'ended' where person_id = $1", [owner.person]);
  const search = await one(
    `insert into coordinator_search (tenant_id, person_id, plan_id, cause, opened_by, opened_at)
     values ($1, $2, $3, 'another-wished', $2, now()) returning id`,
    [plan.tenant, owner.person, plan.id],
  );
  await house.rows.query(
    `insert into coordinator_wish (search_id, tenant_id, person_id, words, written_by, written_at)
     values ($1, $2, $3, $4, $3, now())`,
    [search, plan.tenant, owner.person, say('coordinator wish')],
  );
  const request = await one(
    `insert into coordinator_request (tenant_id, search_id, person_id, unit_id, state, due_on, asked_by, asked_at, proposed_id,
       proposed_at) values ($1, $2, $3, $4, 'accepted', '2027-01-01', $5, now(), $6, now()) returning id`,
    [plan.tenant, search, owner.person, units[unit].id, coordinator.person, helper.person],
  );
  await house.rows.query(
    'insert into coordinator_request_words (request_id, tenant_id, sentence, greeting) values ($1, $2, $3, $4)',
    [request, plan.tenant, say('sentence'), say('greeting')],
  );
  const ids = new Map<string, string>([
    [
      'handOverId',
      await one(
        `insert into hand_over (tenant_id, plan_id, search_id, from_id, to_id, unit_id, began_at)
         values ($1, $2, $3, $4, $5, $6, now()) returning id`,
        [plan.tenant, plan.id, search, coordinator.person, helper.person, units[unit].id],
      ),
    ],
    ['searchId', search],
    ['requestId', request],
    ['questionId', await wonder('2026-02-01', null)],
    ['planId', plan.id],
    ['sectionId', plan.section('home')],
    ['toSectionId', plan.section('crossing')],
    ['draftOf', plan.section('whatMatters')],
    ['goalId', plan.goal('goal')],
    ['goalIds', plan.goal('goal')],
    ['parentId', plan.goal('goal')],
    ['itemId', plan.goal('goal')],
    ['measureId', plan.measure('measure')],
    ['measureIds', plan.measure('measure')],
    ['personId', helper.person],
    ['ownerId', owner.person],
    ['ownerIds', owner.person],
    ['coordinatorId', coordinator.person],
    ['givenById', owner.person],
    ['unitId', units[unit].id],
    ['responsibilityId', responsibility],
    ['contactId', await one('select id from network_person where plan_id = $1', [plan.id])],
    ['participantId', await one('select id from participation where plan_id = $1 limit 1', [plan.id])],
    // Of a goal that no other command moves.
    ['sayingId', await saying('gone', 'saying of what is gone')],
    [
      'disagreementId',
      await one(
        `insert into disagreement (tenant_id, plan_id, section_id, subject, said_by, words)
         values ($1, $2, $3, 'section', $4, $5) returning id`,
        [...here, owner.person, say('disagreement')],
      ),
    ],
    [
      'takenOutId',
      await one(
        `insert into taken_out (tenant_id, plan_id, section_id, subject, subject_id, words, authors, taken_by)
         values ($1, $2, $3, 'goal', $4, '{}', $5, $6) returning id`,
        [...here, plan.goal('gone'), [owner.account], owner.person],
      ),
    ],
    [
      'attachmentId',
      await one(
        `insert into attachment (tenant_id, plan_id, section_id, name, type, size, sha256, bytes, added_by)
         values ($1, $2, $3, $4, 'application/pdf', $5, '', $6, $7) returning id`,
        [...here, say('file'), pdf(say('content')).length, pdf(`${mark}content`), owner.person],
      ),
    ],
    [
      'loweringId',
      await one(
        `insert into access_lowering (tenant_id, plan_id, section_id, unit_id, before_level, after_level, lowered_by,
           lowered_at, withdrawn, left_standing, batch_id)
         values ($1, $2, $3, $4, 'edit', 'read', $5, now(), '{}', '{}', $6) returning id`,
        [plan.tenant, plan.id, plan.section('crossing'), units[unit].id, owner.person, batch],
      ),
    ],
    ['batchId', batch],
    [
      'wideningId',
      await one(
        `insert into access_wish (tenant_id, plan_id, section_id, person_id, level, purpose, state, wished_by)
         values ($1, $2, $3, $4, 'read', $5, 'to-sign', $6) returning id`,
        [plan.tenant, plan.id, plan.section('crossing'), helper.person, say('purpose'), owner.person],
      ),
    ],
    [
      'scanId',
      await one(
        `insert into consent_scan (tenant_id, plan_id, type, size, sha256, bytes, key_id, added_by)
         values ($1, $2, 'application/pdf', 1, '', $3, $4, $5) returning id`,
        [plan.tenant, plan.id, scan.sealed, scan.keyId, coordinator.person],
      ),
    ],
    [
      'consentId',
      await one(
        `insert into consent (tenant_id, plan_id, kind, state, form, language, text_version, purpose, given_by, witness, recorded_by, text_id)
         values ($1, $2, 'information', 'given', 'orally', 'nb', '1', $3, $4, $5, $6, $7) returning id`,
        [plan.tenant, plan.id, say('purpose given'), owner.person, say('witness'), coordinator.person, text],
      ),
    ],
    [
      'sharingId',
      await one(
        `insert into draft_sharing (tenant_id, plan_id, section_id, seq, shared_by, shared_at)
         values ($1, $2, $3, 1, $4, now()) returning id`,
        [plan.tenant, plan.id, plan.section('whatMatters'), owner.person],
      ),
    ],
    ['wishId', wish],
    ['waitingId', await wonder('2026-03-01', null, coordinator, 'coordinator')],
    [
      'invitationId',
      await one(
        `insert into invitation (tenant_id, plan_id, person_id, role, title, state, invited_by, message, sent_at, unit_id)
         values ($1, $2, $3, 'participant', $4, 'sent', $5, $6, now(), $7) returning id`,
        [plan.tenant, plan.id, coordinator.person, say('seat'), owner.person, say('message'), units[unit].id],
      ),
    ],
    [
      'tellingId',
      await one(
        `insert into telling (tenant_id, person_id, plan_id, section_id, kind, subject_id, by_person_id)
         values ($1, $4, $2, $3, 'responsibility-accepted', $5, $6) returning id`,
        [...here, owner.person, responsibility, helper.person],
      ),
    ],
    [
      'before',
      await one(
        `insert into fact_change (tenant_id, plan_id, noun, field, after, changed_by, hat)
         values ($1, $2, 'plan', 'state', '"active"', $3, 'owner') returning id`,
        [plan.tenant, plan.id, owner.person],
      ),
    ],
    [
      'unstoredId',
      await one(
        `insert into unstored_words (tenant_id, plan_id, section_id, person_id, words, key_id, at)
         values ($1, $2, $3, $4, $5, $6, now()) returning id`,
        [...here, owner.person, unstored.sealed, unstored.keyId],
      ),
    ],
    [
      'dataRequestId',
      await one(
        `insert into data_request (tenant_id, person_id, kind, words, asked_at) values ($1, $2, 'correction', $3, now())
         returning id`,
        [plan.tenant, helper.person, say('request')],
      ),
    ],
    ['caseId', need],
    ['intoId', await needOf(null)],
    ['toId', coordinator.person],
    ['serviceLevelId', serviceLevel],
    [
      'reopeningId',
      await one(
        `insert into plan_reopening (tenant_id, plan_id, state, asked_by, asked_at, answer)
         values ($1, $2, 'declined', $3, now(), $4) returning id`,
        [plan.tenant, plan.id, owner.person, say('not now')],
      ),
    ],
    [
      'membershipId',
      await one('select id from unit_membership where person_id = $1 and unit_id = $2', [
        helper.person,
        units[unit].id,
      ]),
    ],
    [
      'membershipIds',
      await one('select id from unit_membership where person_id = $1 and unit_id = $2', [
        helper.person,
        units[unit].id,
      ]),
    ],
    [
      'roleId',
      await one(
        `insert into tenant_role (tenant_id, person_id, role, unit_id) values ($1, $2, 'unit-leader', $3) returning id`,
        [plan.tenant, coordinator.person, units[unit].id],
      ),
    ],
    [
      'organisationId',
      await one(`insert into organisation (tenant_id, kind, name) values ($1, 'private', $2) returning id`, [
        plan.tenant,
        say('organisation'),
      ]),
    ],
    ['servedTenantIds', plan.tenant],
    ['tenantId', plan.tenant],
  ]);
  ids.set('wideningIds', ids.get('wideningId') ?? '');
  return {
    plan,
    ids,
    words: [...said, owner.name, helper.name, coordinator.name],
    common: [level, serviceLevel, plan.tenant],
  };
}
