// Ending an account in a municipality: who may, what closes with it on the wire, and that opening it gives back what still holds.
import { createHash } from 'node:crypto';
import { ACTIONS, systemClock, today, type WornHat } from '@samplan/domain';
import {
  aPlan,
  cast,
  insertMunicipality,
  insertPerson,
  municipalities,
  type BuiltPlan,
  type CastKey,
} from '@samplan/testing';
import { createClient } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { Access } from '../../src/access/access';
import { SyncModule } from '../../src/sync/sync.module';
import { actorOf } from '../ground';
import { until } from '../until';
import { openHouse, type House } from './house';
import { questions } from './questions';
import { RawSocket } from './words-world';

const ANSWER = '__typename ... on SignInState { closed { reason } } ... on Refusal { code missing }';
const CLOSE = `mutation ($personId: ID!, $reason: SignInClosing!) { closeSignIn(personId: $personId, reason: $reason) { ${ANSWER} } }`;
const OPEN = `mutation ($personId: ID!) { reopenSignIn(personId: $personId) { ${ANSWER} } }`;
const SEEN = 'query ($id: ID!) { me { name } plans { id } section(sectionId: $id) { id words { body } } }';
const LEVELS =
  'select level, valid_to, withdrawn_at from access_grant union all select title, valid_to, ended_at from unit_membership';
const HATS: Partial<Record<CastKey, WornHat>> = { inga: 'coordinating-unit', admin: 'administrator' };

describe('A sign-in in a municipality', () => {
  let house: House;
  let plan: BuiltPlan;
  const signIn = (who: CastKey) => house.signIn(cast[who], HATS[who]);
  const close = async (by: CastKey, of: CastKey, reason = 'used_by_another') =>
    (await house.ask(await signIn(by), CLOSE, { personId: cast[of].person, reason })).data?.['closeSignIn'];
  const open = async (by: CastKey, of: CastKey) =>
    (await house.ask(await signIn(by), OPEN, { personId: cast[of].person })).data?.['reopenSignIn'];
  const closed = (reason = 'used_by_another') => ({ __typename: 'SignInState', closed: { reason } });
  const refused = (name: string, code: string, ...missing: string[]) => ({ __typename: name, code, missing });
  const enter = async (cookie: string) => {
    const url = `${house.url.replace('http', 'ws')}/sync/ip/${plan.id}/${plan.section('home')}/1`;
    const socket = await new RawSocket(url, { cookie }).open();
    if (!socket.isOver) socket.sync(0, new Uint8Array([0]));
    await until(() => socket.isOver || socket.ofType(0).length > 1, 'the first words or the end');
    return socket;
  };

  beforeAll(async () => {
    house = await openHouse({}, systemClock, [SyncModule]);
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .insert(house.rows, { words: house.write });
    for (const one of [cast.admin, cast.inga, cast.siv, cast.maja])
      await insertPerson(house.rows, one, today(systemClock));
    await aPlan().of(cast.siv).coordinatedBy(cast.kari).insert(house.rows);
  });
  afterEach(() =>
    house.rows.query('update sign_in_closing set opened_by = closed_by, opened_at = now() where opened_at is null'),
  );
  afterAll(() => house.close());

  it('that is closed ends all that is open with it, and opened again gives back what still holds', async () => {
    const before = await signIn('hege');
    const closings: unknown[] = [];
    const bell = createClient({
      url: `${house.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: class extends WebSocket {
        constructor(url: string | URL, protocols?: string | string[]) {
          super(url, protocols, { headers: { cookie: before } });
        }
      },
      retryAttempts: 0,
      lazy: false,
      on: { closed: (event) => closings.push(event) },
      onNonLazyError: () => undefined,
    });
    const socket = await enter(before);
    const held = await house.rows.query(LEVELS);
    expect(await close('inga', 'hege')).toEqual(closed());
    await until(() => socket.isOver && closings.length > 0, 'the ends');
    expect(socket.closeCode).toBe(4401);
    await bell.dispose();
    expect((await house.ask(before, '{ me { name } }')).errors[0]?.extensions['code']).toBe('NOT_SIGNED_IN');
    expect(await close('inga', 'hege')).toEqual(refused('CloseSignInRefused', 'ALREADY_SO'));
    expect(await house.rows.query(LEVELS)).toEqual(held);
    expect(await open('inga', 'hege')).toEqual({ __typename: 'SignInState', closed: null });
    expect(await open('inga', 'hege')).toEqual(refused('ReopenSignInRefused', 'ALREADY_SO'));
    expect((await house.ask(before, '{ me { name } }')).errors).toHaveLength(1);
    const after = await signIn('hege');
    expect((await house.ask(after, SEEN, { id: plan.section('home') })).data).toMatchObject({
      plans: [{ id: plan.id }],
      section: { id: plan.section('home') },
    });
    expect((await enter(after)).isOver).toBe(false);
    expect(
      await house.rows.query("select hat, rule, action, details from audit where action like '%-sign-in' order by id"),
    ).toEqual([
      {
        ...{ hat: 'coordinating-unit', rule: 'U5', action: 'close-sign-in' },
        details: { person: cast.hege.person, reason: 'used-by-another' },
      },
      { hat: 'coordinating-unit', rule: 'U5', action: 'reopen-sign-in', details: { person: cast.hege.person } },
    ]);
  });

  it('that is closed opens no door, even with a session that should not be: no question, no command, no file, no room', async () => {
    await close('inga', 'hege');
    const cookie = await signIn('hege');
    const ids = { id: () => plan.id, tells: () => true };
    for (const { operation, document, variables } of questions().filter(
      ({ operation: one }) => one !== 'subscription',
    )) {
      const { errors, raw } = await house.ask(cookie, document, variables(ids));
      expect([operation, errors[0]?.extensions['code'], raw.includes(plan.section('home'))]).toEqual([
        operation,
        'NOT_SIGNED_IN',
        false,
      ]);
    }
    const socket = await enter(cookie);
    expect([socket.closeCode, socket.bytes]).toEqual([4401, 0]);
    const copy = await fetch(`${house.url}/my-data/samplan.json`, { headers: { cookie } });
    expect([copy.status, await copy.text()]).not.toContain(cast.hege.name);
    expect(copy.status).toBeGreaterThanOrEqual(400);
    // Whoever would get past the session is met by the policy.
    const access = house.app.get(Access, { strict: false });
    for (const about of [{}, { plan: plan.id }, { section: plan.section('home') }])
      for (const action of ACTIONS)
        expect([action, await access.may(actorOf(cast.hege), action, about)]).toEqual([action, false]);
    expect(await access.may(actorOf(cast.kari), 'see-plan', { plan: plan.id })).toBe(true);
  });

  it('is closed by the administrator for those who only work here, and by the coordinating unit for everybody', async () => {
    expect(await close('admin', 'hege', 'works_here_no_longer')).toEqual(closed('works_here_no_longer'));
    expect(await open('admin', 'hege')).toEqual({ __typename: 'SignInState', closed: null });
    const forKe = refused('CloseSignInRefused', 'NOT_ALLOWED', 'only-works-here');
    // One who has a plan of her own, and one who does not work here, are told of alike.
    expect([await close('admin', 'siv'), await close('admin', 'maja')]).toEqual([forKe, forKe]);
    expect(await close('inga', 'siv', 'asked_for')).toEqual(closed('asked_for'));
    expect(await open('admin', 'siv')).toEqual({ ...forKe, __typename: 'ReopenSignInRefused' });
    expect(await close('inga', 'maja', 'died')).toEqual(closed('died'));
  });

  it('is not closed by oneself, nor by others', async () => {
    const own = refused('CloseSignInRefused', 'NOT_ALLOWED', 'is-another');
    expect([await close('inga', 'inga'), await close('admin', 'admin')]).toEqual([own, own]);
    for (const by of ['ola', 'kari', 'hege'] as const)
      expect(await close(by, 'siv')).toEqual(refused('CloseSignInRefused', 'NOT_ALLOWED', 'holds-tenant-role'));
    expect(await house.rows.query('select from sign_in_closing where opened_at is null')).toEqual([]);
  });

  it('is closed here alone: the same account goes on in another municipality', async () => {
    const secret = 'elsewhere';
    await insertMunicipality(house.rows, 'nordvik');
    await house.rows.query(
      `with there as (insert into person (tenant_id, account_id, given_name) values ($2, $1, 'Hege') returning id, tenant_id)
       insert into session (secret_hash, account_id, tenant_id, person_id, issuer, acr, hat)
       select $3, $1, tenant_id, id, 'https://issuer.invalid', 'idporten-loa-high', 'private' from there`,
      [cast.hege.account, municipalities.nordvik.id, createHash('sha256').update(secret).digest()],
    );
    await close('inga', 'hege');
    expect((await house.ask(`samplan=${secret}`, '{ me { name } }')).data).toEqual({ me: { name: 'Hege' } });
  });
});
