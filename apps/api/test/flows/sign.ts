// Signing what stands on an owner's list, as the browser would have come back from the door: for tests of something else.
import { randomUUID } from 'node:crypto';
import { asId } from '@samplan/domain';
import { municipalities, type BuiltPlan, type CastMember } from '@samplan/testing';
import type { Actor } from '../../src/kernel/actor';
import { Signatures } from '../../src/kernel/signatures';
import { usualHat, type House } from './house';

export const HIGH = 'idporten-loa-high';

const PREPARE = `mutation ($input: PrepareSigningInput!) { prepareSigning(input: $input) { __typename
  ... on Signing { id } ... on Refusal { code } } }`;
const LIST = `query ($planId: ID!) { plan(planId: $planId) { sharing { widenings { id state } } } }`;

/** All that is on the list of the plan's owner. @returns the first consent */
export async function signAll(house: House, plan: Pick<BuiltPlan, 'id' | 'owner'>): Promise<string> {
  const cookie = await house.signIn(plan.owner);
  const { raw } = await house.ask(cookie, LIST, { planId: plan.id });
  const wideningIds = [...raw.matchAll(/"id":"([^"]+)","state":"to_sign"/g)].flatMap(([, id]) => id ?? []);
  const input = { planId: plan.id, wideningIds, language: 'nb', easyRead: false };
  const prepared = (await house.ask(cookie, PREPARE, { input })).raw;
  const signing = /"Signing","id":"([^"]+)"/.exec(prepared)?.[1];
  if (!signing) throw new Error(`Nothing to sign: ${prepared}`);
  return signaturesOf(house).sign(await actorOf(house, signing, plan.owner), signing, HIGH);
}

export const signaturesOf = (house: House): Signatures => house.app.get(Signatures, { strict: false });

/** Whoever prepared it, in that session. */
export async function actorOf(house: House, signing: string, who: CastMember): Promise<Actor> {
  const [row] = await house.rows.query<{ session_id: string }>('select session_id from signing where id = $1', [
    signing,
  ]);
  return {
    account: who.account,
    person: who.person,
    tenant: municipalities[who.tenant].id,
    session: asId<'session'>(row?.session_id ?? randomUUID()),
    language: 'nb',
    name: who.name,
    givenName: who.name,
    wears: usualHat(who),
  };
}
