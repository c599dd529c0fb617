// What an installation says of how notices are sent: read whole, or refused with a sentence.
import { describe, expect, it } from 'vitest';
import { parseOutlets } from './outlets';

const email = { host: 'smtp.example', from: 'ikke-svar@fjelldal.example' };
const textMessage = { url: 'https://sms.example/send' };
const refusal = (said: unknown): string => {
  try {
    parseOutlets(typeof said === 'string' ? said : JSON.stringify(said));
    return 'read';
  } catch (problem) {
    return problem instanceof Error ? problem.message : '';
  }
};

describe('the ways out for notices', () => {
  it('are read with what goes without saying', () => {
    expect(parseOutlets('{}')).toEqual({});
    expect(parseOutlets(JSON.stringify({ email, textMessage }))).toEqual({
      email: { ...email, port: 587, tls: 'starttls' },
      textMessage: { ...textMessage, fields: { to: 'to', text: 'text', id: 'id' }, also: {} },
    });
    expect(parseOutlets(JSON.stringify({ email: { ...email, tls: 'at-once' } })).email?.port).toBe(465);
  });

  it('are refused in one sentence where something is missing, or would go unprotected', () => {
    expect(refusal('no JSON')).toBe('SAMPLAN_NOTICES: the file is not JSON.');
    expect(refusal({ email: { from: email.from } })).toBe('SAMPLAN_NOTICES: "email" lacks "host".');
    expect(refusal({ email: { ...email, tls: 'none' } })).toContain('on the same machine alone');
    expect(refusal({ email: { ...email, from: 'Fjelldal <a@b.example>' } })).toContain('an address alone');
    expect(refusal({ email: { ...email, account: 'a', passwordFile: '/nowhere' } })).toContain('cannot be read');
    const bounces = { address: 'retur+a@fjelldal.example', tokenFile: '/nowhere' };
    expect(refusal({ email: { ...email, bounces } })).toContain('without a plus');
    expect(refusal({ textMessage: { url: 'http://sms.example/send' } })).toContain('begin with https');
  });
});
