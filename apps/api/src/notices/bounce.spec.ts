// Which mails say that a notice did not arrive, and which.
import { describe, expect, it } from 'vitest';
import { bounceAddress, bouncedNotice } from './bounce';

const BOUNCES = { address: 'Retur@fjelldal.example' };
const ID = '5d7b5d2c-0000-4000-8000-000000000001';
const REPORT = [
  'Return-Path: <>',
  `To: <${bounceAddress(BOUNCES, ID)}>`,
  'Content-Type: multipart/report; boundary="b";',
  '\treport-type="delivery-status"',
  '',
  '--b',
  'Action: failed',
  '--b--',
];
const mail = (...lines: readonly string[]) => lines.join('\r\n');
const changed = (from: string, to: string) => bouncedNotice(mail(...REPORT).replace(from, to), BOUNCES);

describe('a mail that came back', () => {
  it('names the notice in its address, however its letters are written', () => {
    expect(bouncedNotice(mail(...REPORT), BOUNCES)).toBe(ID);
    expect(changed('Retur+', 'RETUR+')).toBe(ID);
    expect(bouncedNotice(REPORT.join('\n'), BOUNCES)).toBe(ID);
  });

  it('is none where it is late, an answer of somebody on holiday, for another address, or tells of another only in its text', () => {
    expect(changed('Action: failed', 'Action: delayed')).toBeUndefined();
    expect(changed('multipart/report', 'text/plain')).toBeUndefined();
    expect(changed('fjelldal.example>', 'fjelldal.example.org>')).toBeUndefined();
    expect(changed('Retur+', 'annen+')).toBeUndefined();
    expect(changed(`To: <${bounceAddress(BOUNCES, ID)}>`, 'To: <a@b.example>')).toBeUndefined();
    expect(bouncedNotice('', BOUNCES)).toBeUndefined();
  });
});
