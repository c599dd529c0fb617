// A report of need, from the day that it comes until it is answered: who sees what of it, the clock, and what a yes opens.
import { addDays, ageOn, today, type WornHat } from '@samplan/domain';
import { cast, fakeClock, insertMunicipality, insertPerson, units } from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyedHash, seal } from '../../src/kernel/keys';
import { openHouse, testConfig, type House } from './house';

type Who = keyof typeof cast;

const ROW =
  'id name age state receivedOn dueOn day of isDueSoon delayedTo reporter unit handler { name } isMine next isTwice';
const CASE = `id row { ${ROW} } reports { words reach saidName reporter by unit knows } notes { words by { name } }
  wish { words isAgreed } elsewhere hasOpenPlan others { id } keepers { personId name } maySendLetter steps delayReason
  searchId coordinator drafts { letter words decision consent by { name } } letters { kind heading paragraphs } answer { decision reason }`;
const REPORT = `mutation ($input: ReportNeedInput!) { reportNeed(input: $input) { __typename ... on NeedReceived { dueOn }
  ... on Refusal { code } } }`;
const CHANGED = `{ __typename ... on CaseChanged { case { ${CASE} } } ... on Refusal { code } }`;
const ENTER = `mutation ($input: EnterNeedInput!) { enterNeed(input: $input) ${CHANGED} }`;
const INBOX = `{ caseInbox { open { ${ROW} } decided { ${ROW} decision } } }`;
const ONE = `query ($id: ID!) { case(caseId: $id) { ${CASE} } }`;
const HAND = `mutation ($id: ID!, $to: ID!) { handCase(caseId: $id, toId: $to) ${CHANGED} }`;
const NOTE = `mutation ($id: ID!, $words: String!) { addCaseNote(caseId: $id, words: $words) ${CHANGED} }`;
const WISH = `mutation ($id: ID!, $words: String!) { writeWish(caseId: $id, words: $words, isAgreed: true) ${CHANGED} }`;
const SEEK = `mutation ($id: ID!) { seekCoordinator(caseId: $id) ${CHANGED} }`;
const ELSEWHERE = `mutation ($id: ID!) { noteElsewhere(caseId: $id, answer: none) ${CHANGED} }`;
const JOIN = `mutation ($id: ID!, $into: ID) { joinCase(caseId: $id, intoId: $into) ${CHANGED} }`;
const DELAY = `mutation ($input: DelayCaseInput!) { delayCase(input: $input) ${CHANGED} }`;
const DECIDE = `mutation ($input: DecideCaseInput!) { decideCase(input: $input) ${CHANGED} }`;
const DRAFT = `mutation ($input: CaseDraftInput!) { writeCaseDraft(input: $input) { __typename ... on CaseDraftKept { at }
  ... on Refusal { code } } }`;
const NEWS = '{ waiting { questions { kind subjectId } news { kind subjectId ownerName planId } } }';
const MINE = `{ me { hasCase } myCases { state dueOn reports { words by unit } notes { words } wish { words }
  letters { heading } answer { decision reason } } }`;

const NOON = Date.parse('2026-11-23T11:00:00Z');

describe('A report of need', () => {
  let house: House;
  const clock = fakeClock(NOON);
  const cookies = new Map<string, string>();
  const ask = async (who: Who, hat: WornHat, query: string, variables: object = {}) => {
    const cookie = cookies.get(`${who} ${hat}`) ?? (await house.signIn(cast[who], hat));
    cookies.set(`${who} ${hat}`, cookie);
    await house.rows.query('update session set created_at = $1, last_active_at = $1', [new Date(clock.now())]);
    return house.ask(cookie, query, variables);
  };
  const ke = (query: string, variables: object = {}, who: Who = 'tonevik') =>
    ask(who, 'coordinating-unit', query, variables);
  const person = (key: Who) => {
    const [givenName = '', ...rest] = cast[key].name.split(' ');
    return { givenName, familyName: rest.join(' '), nationalId: cast[key].nationalId };
  };
  const report = (who: Who, hat: WornHat, of: object | null, more: object = {}) =>
    ask(who, hat, REPORT, { input: { about: of, knows: 'wants_it', words: 'Trenger én å ringe til', ...more } });
  const caseOf = async (key: Who): Promise<string> => {
    const [row] = await house.rows.query<{ id: string }>(
      'select id from need_case where person_id = $1 order by received_at desc limit 1',
      [cast[key].person],
    );
    return row?.id ?? '';
  };
  const acts = async (action: string) =>
    house.rows.query<{ details: object; rule: string; hat: string }>(
      'select details, rule, hat from audit where action = $1 order by id',
      [action],
    );

  beforeAll(async () => {
    house = await openHouse({ production: false }, clock);
    await insertMunicipality(house.rows, 'fjelldal');
    await insertMunicipality(house.rows, 'nordvik');
    const { keys } = testConfig('');
    const on = today(clock);
    for (const key of [
      'astrid',
      'lise',
      'lea',
      'ola',
      'emil',
      'arne',
      'siv',
      'tonevik',
      'inga',
      'kari',
      'mikkel',
      'admin',
    ] as const) {
      const { keyId, sealed } = seal(keys, cast[key].nationalId);
      await insertPerson(house.rows, cast[key], on, {
        hash: keyedHash(keys, cast[key].nationalId),
        cipher: sealed,
        keyId,
      });
    }
  });
  afterAll(() => house.close());

  it('of a professional is received with the day of the answer, and afterwards they see no more than that it came', async () => {
    const { data, errors } = await report('siv', 'work', person('lea'), {
      unitId: units.school.id,
      reach: 'Ring moren',
    });
    expect(errors).toEqual([]);
    expect(data).toEqual({ reportNeed: { __typename: 'NeedReceived', dueOn: '2026-12-23' } });
    const { raw } = await ask(
      'siv',
      'work',
      '{ reporting { sent { receivedAt } } caseInbox { open { id } } myCases { id } }',
    );
    expect(raw).toContain('NOT_ALLOWED');
    const sent = '{ reporting { units { name } sent { receivedAt } } }';
    expect((await ask('siv', 'work', sent)).data).toEqual({
      reporting: {
        units: [{ name: units.school.name }, { name: units.adultEducation.name }],
        sent: [{ receivedAt: new Date(NOON).toISOString() }],
      },
    });
    // What they did at work is not told in private life.
    expect((await ask('siv', 'private', sent)).data).toEqual({ reporting: { units: [], sent: [] } });
    expect(await acts('report-need')).toEqual([
      {
        rule: 'S7',
        hat: 'account',
        details: { person: cast.lea.person, as: 'professional', wears: 'work' },
      },
    ]);
  });

  it('lies in the inbox of the coordinating unit with its clock, without its words, and nowhere else', async () => {
    const { data, raw } = await ke(INBOX);
    expect(data).toMatchObject({
      caseInbox: {
        open: [
          {
            name: 'Lea Haug',
            age: 15,
            day: 1,
            of: 30,
            dueOn: '2026-12-23',
            reporter: 'professional',
            unit: expect.any(String),
            handler: null,
            next: 'take',
            isTwice: false,
          },
        ],
        decided: [],
      },
    });
    expect(raw).not.toContain('ringe til');
    for (const [who, hat] of [
      ['kari', 'work'],
      ['admin', 'administrator'],
      ['lea', 'private'],
    ] as const)
      expect((await ask(who, hat, INBOX)).raw).toContain('NOT_ALLOWED');
    expect((await ask('mikkel', 'coordinating-unit', INBOX)).data).toEqual({ caseInbox: { open: [], decided: [] } });
  });

  it('is read by the person it is about, in private alone, with who reported it', async () => {
    const { data } = await ask('lea', 'private', MINE);
    expect(data).toMatchObject({
      me: { hasCase: true },
      myCases: [{ state: 'open', reports: [{ words: 'Trenger én å ringe til', by: 'Siv Dahl' }], notes: [] }],
    });
    expect((await ask('ola', 'private', MINE)).data).toEqual({ me: { hasCase: false }, myCases: [] });
  });

  it('is opened, taken, given, noted in and wished in by the coordinating unit; each stands in the log without a word', async () => {
    const id = await caseOf('lea');
    expect((await ke(ONE, { id })).data).toMatchObject({
      case: {
        reports: [{ reach: 'Ring moren', saidName: null }],
        steps: ['take', 'talk', 'wish', 'coordinator', 'decide'],
      },
    });
    await ke(ONE, { id });
    await ke(HAND, { id, to: cast.tonevik.person });
    await ke(HAND, { id, to: cast.inga.person });
    expect((await ke(HAND, { id, to: cast.kari.person })).raw).toContain('BAD_INPUT');
    await ke(NOTE, { id, words: 'Snakket med moren' }, 'inga');
    await ke(WISH, { id, words: 'En som kan komme hjem' }, 'inga');
    const { data } = await ke(ELSEWHERE, { id }, 'inga');
    expect(data).toMatchObject({
      noteElsewhere: {
        case: {
          row: { handler: { name: 'Inga Strand' }, isMine: true, next: 'coordinator' },
          notes: [{ words: 'Snakket med moren', by: { name: 'Inga Strand' } }],
          wish: { words: 'En som kan komme hjem', isAgreed: true },
          elsewhere: 'none',
        },
      },
    });
    expect((await ask('lea', 'private', MINE)).data).toMatchObject({
      myCases: [{ notes: [{ words: 'Snakket med moren' }], wish: { words: 'En som kan komme hjem' } }],
    });
    const rows = await house.rows.query<{ action: string; details: object }>(
      "select action, details from audit where details ->> 'case' = $1 order by id",
      [id],
    );
    // A refresh of the page within half an hour is the same opening.
    expect(rows.map(({ action }) => action)).toEqual([
      'see-case',
      'hand-case',
      'hand-case',
      'add-case-note',
      'write-wish',
      'note-elsewhere',
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/moren|hjem/);
  });

  it('is none of the business of one of the coordinating unit who is the person, or reported it for one of their own', async () => {
    await report('inga', 'private', person('emil'));
    await report('tonevik', 'private', null);
    const [emils, tones] = [await caseOf('emil'), await caseOf('tonevik')];
    for (const [who, id] of [
      ['inga', emils],
      ['tonevik', tones],
    ] as const) {
      expect((await ke(INBOX, {}, who)).raw).not.toContain(id);
      expect((await ke(ONE, { id }, who)).data).toEqual({ case: null });
      expect((await ke(NOTE, { id, words: 'x' }, who)).raw).toContain('NOT_FOUND');
    }
    expect((await ke(ONE, { id: emils })).data).toMatchObject({
      case: { keepers: [{ name: 'Inga Strand' }, { name: 'Tone Vik' }] },
    });
    expect((await ke(ONE, { id: tones }, 'inga')).data).toMatchObject({ case: { keepers: [{ name: 'Inga Strand' }] } });
  });

  it('is entered for somebody without a sign-in, nobody knew until now, with a letter to print', async () => {
    const leif = { givenName: 'Leif', familyName: 'Sand', nationalId: cast.geir.nationalId };
    const input = {
      about: leif,
      reporter: 'person',
      knows: 'wants_it',
      words: 'Ringte selv',
      receivedOn: '2026-11-16',
    };
    const { data } = await ke(ENTER, { input });
    expect(data).toMatchObject({
      enterNeed: {
        case: {
          row: { name: 'Leif Sand', age: ageOn(today(clock), cast.geir.birthDate), day: 7, of: 30, isMine: true },
          reports: [{ by: null }],
          letters: [{ kind: 'case_received', heading: 'Vi har fått meldingen' }],
        },
      },
    });
    expect(JSON.stringify(data)).toContain('16. desember 2026');
    expect(JSON.stringify(data)).not.toContain('Ring oss');
    expect(JSON.stringify(await house.rows.query('select details from audit'))).not.toContain(cast.geir.birthDate);
    const tomorrow = { ...input, receivedOn: addDays(today(clock), 1) };
    expect((await ke(ENTER, { input: tomorrow })).raw).toContain('BAD_INPUT');
  });

  it('about the same person twice is found, and kept in one: the time runs from the first', async () => {
    clock.advance(3 * 86_400_000);
    await report('lise', 'private', { ...person('lea'), givenName: 'Lea Marie' }, { words: 'Hun trenger hjelp' });
    const second = await caseOf('lea');
    const inbox = await ke(INBOX);
    expect(inbox.raw.match(/"isTwice":true/g)).toHaveLength(2);
    const { data } = await ke(ONE, { id: second });
    expect(data).toMatchObject({ case: { reports: [{ saidName: 'Lea Marie Haug' }], others: [{}] } });
    const [{ id: into = '' } = {}] = await house.rows.query<{ id: string }>(
      'select id from need_case where person_id = $1 and id <> $2',
      [cast.lea.person, second],
    );
    const joined = await ke(JOIN, { id: second, into });
    expect(joined.data).toMatchObject({
      joinCase: {
        case: { id: into, row: { dueOn: '2026-12-23', isTwice: false }, reports: [{}, { words: 'Hun trenger hjelp' }] },
      },
    });
    expect((await ke(ONE, { id: second })).data).toMatchObject({ case: { id: into } });
    expect((await ke(NOTE, { id: second, words: 'x' })).raw).toContain('ANSWERED_ALREADY');
    const own = await ask('lea', 'private', MINE);
    expect(own.data).toMatchObject({ myCases: [{ reports: [{}, { words: 'Hun trenger hjelp' }] }] });
  });

  it('that takes longer than a month gets a later date, with the reason in a letter', async () => {
    const id = await caseOf('lea').then(async (second) => {
      const { data } = await ke(ONE, { id: second });
      return /"id":"([^"]+)"/.exec(JSON.stringify(data))?.[1] ?? '';
    });
    await ke(NOTE, { id, words: 'Ringte moren igjen' });
    const delay = (until: string) => ke(DELAY, { input: { caseId: id, until, reason: 'Vi venter på skolen' } });
    expect((await delay('2026-12-20')).raw).toContain('BAD_INPUT');
    const { data } = await delay('2027-01-15');
    expect(data).toMatchObject({
      delayCase: {
        case: { row: { delayedTo: '2027-01-15', dueOn: '2026-12-23' }, delayReason: 'Vi venter på skolen' },
      },
    });
    expect(JSON.stringify(data)).toContain('svar senest 15. januar 2027');
  });

  it('that is being answered keeps what is written, for those who keep it and nobody else, until it is sent', async () => {
    const id = await caseOf('emil');
    const draft = (words: string, who: Who = 'tonevik') =>
      ke(
        DRAFT,
        { input: { caseId: id, letter: 'case_decided', words, decision: 'refused', conditions: [], witness: '' } },
        who,
      );
    const { data } = await draft('Du har hj');
    expect(data).toMatchObject({ writeCaseDraft: { __typename: 'CaseDraftKept' } });
    await draft('Du har hjelp');
    expect((await ke(ONE, { id })).data).toMatchObject({
      case: {
        drafts: [{ letter: 'case_decided', words: 'Du har hjelp', decision: 'refused', by: { name: 'Tone Vik' } }],
      },
    });
    // Inga reported Emil's need as one of her own: it is none of her business.
    expect((await draft('x', 'inga')).raw).toContain('NOT_FOUND');
    expect((await ask('kari', 'work', DRAFT, { input: {} })).errors).not.toEqual([]);
    expect((await ask('emil', 'private', MINE)).raw).not.toContain('Du har hjelp');
    expect((await ask('emil', 'private', NEWS)).raw).not.toContain('case_');
    expect(await acts('write-case-draft')).toMatchObject([
      { rule: 'T5', details: { case: id, letter: 'case-decided' } },
    ]);
    const long = { caseId: id, letter: 'case_decided', words: 'x'.repeat(4001), conditions: [], witness: '' };
    expect((await ke(DRAFT, { input: long })).raw).toContain('BAD_INPUT');
    expect((await ke(DRAFT, { input: { ...long, words: 'x', letter: 'case_received' } })).raw).toContain('BAD_INPUT');
  });

  it('is answered with no and how to complain, once', async () => {
    const id = await caseOf('emil');
    const input = { caseId: id, decision: 'refused', reason: 'Du har hjelp fra ett sted.', conditions: [] };
    const { data } = await ke(DECIDE, { input });
    expect(data).toMatchObject({
      decideCase: { case: { row: { state: 'decided' }, answer: { decision: 'refused' }, steps: [] } },
    });
    expect(JSON.stringify(data)).toMatch(/klage.*Statsforvalteren/);
    expect((await ke(DECIDE, { input })).raw).toContain('ANSWERED_ALREADY');
    expect(await house.rows.query('select from case_draft')).toEqual([]);
    const late = { caseId: id, letter: 'case_decided', words: 'For sent', conditions: [], witness: '' };
    expect((await ke(DRAFT, { input: late })).data).toEqual({
      writeCaseDraft: { __typename: 'CaseRefused', code: 'ANSWERED_ALREADY' },
    });
    expect(await house.rows.query('select from plan where owner_id = $1', [cast.emil.person])).toHaveLength(0);
    expect((await ask('emil', 'private', MINE)).data).toMatchObject({
      myCases: [{ state: 'decided', answer: { reason: 'Du har hjelp fra ett sted.' } }],
    });
  });

  it('that two write an answer to loses the words of neither: whoever has not seen the other’s is told', async () => {
    const id = /"id":"([^"]+)"/.exec((await ke(ONE, { id: await caseOf('lea') })).raw)?.[1];
    const draft = async (who: Who, words: string, seen: string | null) => {
      const input = { caseId: id, letter: 'case_decided', words, conditions: [], witness: '', seen };
      clock.advance(1_000);
      return (await ke(DRAFT, { input }, who)).raw;
    };
    const at = (raw: string) => /"at":"([^"]+)"/.exec(raw)?.[1] ?? '';
    const first = at(await draft('tonevik', 'Tone skriver', null));
    expect(await draft('inga', 'Inga skriver', null)).toContain('FACTS_COLLIDED');
    const second = at(await draft('inga', 'Tone skriver, Inga også', first));
    expect(await draft('tonevik', 'Tone skriver mer', first)).toContain('FACTS_COLLIDED');
    expect((await ke(ONE, { id })).raw).toContain('Tone skriver, Inga også');
    expect(await draft('tonevik', '', second)).toContain('"at":null');
    expect(await draft('inga', 'Inga skriver mer', second)).toContain('FACTS_COLLIDED');
    expect((await ke(ONE, { id })).raw).toContain('"drafts":[]');
  });

  it('asks for every condition of a barnekoordinator before a yes', async () => {
    const id = /"id":"([^"]+)"/.exec((await ke(ONE, { id: await caseOf('lea') })).raw)?.[1];
    const input = { caseId: id, decision: 'child_coordinator', reason: 'Lea og familien trenger det.' };
    const all = ['under_18', 'serious', 'long_term', 'other_services', 'family_wants'];
    expect((await ke(DECIDE, { input: { ...input, conditions: all.slice(1) } })).raw).toContain('NOT_READY');
    const { data } = await ke(DECIDE, { input: { ...input, conditions: all } });
    expect(data).toMatchObject({
      decideCase: { case: { answer: { decision: 'child_coordinator' }, hasOpenPlan: true } },
    });
  });

  it('is told to the person when it is noted in, delayed and decided: once each until they have seen it, without a word', async () => {
    const { data, raw } = await ask('lea', 'private', NEWS);
    const kinds = ['case_noted', 'case_delayed', 'case_decided'];
    const [plan] = await house.rows.query<{ id: string }>('select id from plan where owner_id = $1', [cast.lea.person]);
    expect(data).toEqual({
      waiting: {
        questions: [{ kind: 'plan_to_agree', subjectId: plan?.id }],
        news: expect.arrayContaining(kinds.map((kind) => expect.objectContaining({ kind, planId: null }))),
      },
    });
    expect(raw.match(/case_noted/g)).toHaveLength(1);
    expect(raw).not.toMatch(/moren|skolen|familien/);
    expect((await ask('tonevik', 'private', NEWS)).raw).not.toContain('case_');
    const made = await house.rows.query('select state from notice where person_id = $1', [cast.lea.person]);
    expect(made).not.toEqual([]);
  });

  it('that is answered with a plan nobody has consented to yet opens one for the owner alone, who signs it', async () => {
    const [plan] = await house.rows.query<{ id: string; type: string; state: string; consent: string }>(
      `select p.id, p.type, p.state, c.state as consent from plan p join consent c on c.plan_id = p.id where p.owner_id = $1`,
      [cast.lea.person],
    );
    expect(plan).toMatchObject({ type: 'child-coordinator', state: 'draft', consent: 'not-clarified' });
    const seen = await ask('lea', 'private', '{ plans { id myRole } }');
    expect(seen.data).toEqual({ plans: [{ id: plan?.id, myRole: 'owner' }] });
    expect(await acts('open-plan')).toMatchObject([
      { rule: 'T5', hat: 'coordinating-unit', details: { form: 'none' } },
    ]);
  });

  it('that comes once there is a plan is kept in the plan, and gives no second one', async () => {
    clock.advance(60_000);
    await report('lea', 'private', null, { words: 'Jeg vil ha mer hjelp' });
    const id = await caseOf('lea');
    expect((await ke(ONE, { id })).data).toMatchObject({ case: { hasOpenPlan: true, row: { isTwice: true } } });
    const input = { caseId: id, decision: 'individual_plan', reason: 'Ja', conditions: [] };
    expect((await ke(DECIDE, { input })).data).toEqual({
      decideCase: { __typename: 'PlanAlreadyOpen', code: 'PLAN_ALREADY_OPEN' },
    });
    expect((await ke(JOIN, { id, into: null })).data).toMatchObject({
      joinCase: { case: { row: { state: 'joined' } } },
    });
  });

  it('is answered with a plan on the consent that the person gave on paper, or before a witness', async () => {
    await report('arne', 'private', null);
    const id = await caseOf('arne');
    const input = { caseId: id, decision: 'light_plan', reason: 'Ja', conditions: [] };
    const given = (consent: object) => ke(DECIDE, { input: { ...input, consent } });
    expect((await given({ form: 'orally' })).raw).toContain('CONSENT_MISSING');
    expect((await given({ form: 'signed_here' })).raw).toContain('CONSENT_MISSING');
    expect((await given({ form: 'on_paper' })).data).toMatchObject({ decideCase: { __typename: 'CaseChanged' } });
    const rows = await house.rows.query(
      'select c.state, c.form, c.given_by, c.recorded_by from consent c join plan p on p.id = c.plan_id where p.owner_id = $1',
      [cast.arne.person],
    );
    expect(rows).toEqual([
      { state: 'given', form: 'on-paper', given_by: cast.arne.person, recorded_by: cast.tonevik.person },
    ]);
  });

  it('that was agreed with a coordinator appoints them in the plan that it opens, and says so in the letter', async () => {
    await report('ola', 'private', null);
    const id = await caseOf('ola');
    await ke(WISH, { id, words: 'Helst Kari' });
    const sought = await ke(SEEK, { id });
    const searchId = /"searchId":"([^"]+)"/.exec(sought.raw)?.[1];
    const [wished] = await house.rows.query('select words from coordinator_wish where search_id = $1', [searchId]);
    expect(wished).toEqual({ words: 'Helst Kari' });
    await house.rows.query(
      `insert into coordinator_request (tenant_id, search_id, person_id, unit_id, state, due_on, asked_by, asked_at,
         proposed_id, proposed_by, proposed_at, answered_at, answer_form)
       select tenant_id, id, person_id, $2, 'agreed', $3, $4, $5, $6, $4, $5, $5, 'on-paper' from coordinator_search where id = $1`,
      [
        searchId,
        units.disabilityService.id,
        today(clock),
        cast.tonevik.person,
        new Date(clock.now()),
        cast.kari.person,
      ],
    );
    await house.rows.query("update coordinator_search set state = 'agreed' where id = $1", [searchId]);
    expect((await ke(ONE, { id })).data).toMatchObject({
      case: { coordinator: 'Kari Moen', steps: ['take', 'talk', 'decide'] },
    });
    const input = {
      caseId: id,
      decision: 'individual_plan',
      reason: 'Ja',
      conditions: [],
      consent: { form: 'on_paper' },
    };
    expect((await ke(DECIDE, { input })).raw).toContain('Koordinatoren din blir Kari Moen');
    const rows = await house.rows.query(
      `select t.person_id, s.state from plan p join participation t on t.plan_id = p.id and t.role = 'coordinator'
         join coordinator_search s on s.plan_id = p.id where p.owner_id = $1`,
      [cast.ola.person],
    );
    expect(rows).toEqual([{ person_id: cast.kari.person, state: 'appointed' }]);
    expect((await ask('kari', 'work', '{ plans { myRole } }')).data).toEqual({ plans: [{ myRole: 'coordinator' }] });
  });

  it('about somebody who has a coordinator is told to them once it is kept in the plan: that it came, never what it says', async () => {
    clock.advance(60_000);
    await report('lise', 'private', person('ola'), { words: 'Han er sliten' });
    const id = await caseOf('ola');
    expect((await ask('kari', 'work', NEWS)).raw).not.toContain('need_joined');
    expect((await ke(JOIN, { id, into: null })).raw).toContain('"joined"');
    const { data, raw } = await ask('kari', 'work', NEWS);
    const [plan] = await house.rows.query<{ id: string }>('select id from plan where owner_id = $1', [cast.ola.person]);
    expect(data).toMatchObject({
      waiting: { news: expect.arrayContaining([expect.objectContaining({ kind: 'need_joined', planId: plan?.id })]) },
    });
    expect(raw).not.toMatch(/sliten|Lise/);
    expect(raw).not.toContain(id);
  });

  it('that is entered says in the receipt whom to call, where the municipality has said it', async () => {
    await house.rows.query(
      `insert into urgent_number (tenant_id, kind, number, set_by, set_at)
       select tenant_id, 'coordinating-unit', '76 00 00 00', id, now() from person where id = $1`,
      [cast.inga.person],
    );
    const input = { about: person('siv'), reporter: 'person', knows: 'wants_it', words: 'Ringte selv' };
    expect((await ke(ENTER, { input })).raw).toContain('Ring oss på 76 00 00 00.');
  });

  it('comes at most twenty times a day from the same person', async () => {
    for (let n = 0; n < 20; n++) await report('astrid', 'private', null);
    expect((await report('astrid', 'private', null)).raw).toContain('TOO_MUCH');
  });
});
