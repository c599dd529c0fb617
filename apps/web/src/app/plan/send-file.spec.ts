// What the person is told about a file that was, or was not, taken.
import { attachments, problemTexts } from '@samplan/wording';
import { describe, expect, it } from 'vitest';
import { answerOf, sentenceOf } from './send-file';

const told = (status: number, body: unknown) => {
  const answer = answerOf(status, typeof body === 'string' ? body : JSON.stringify(body));
  return typeof answer === 'object' && 'problem' in answer ? sentenceOf(answer.problem) : answer;
};

describe('A file that is sent', () => {
  it('is taken when the server says its id', () => {
    expect(told(201, { id: 'a1' })).toEqual({ id: 'a1' });
  });

  it('is refused with what was wrong with it', () => {
    expect(told(422, { code: 'BAD_INPUT', reason: 'type' })).toBe(attachments.wrongKind);
    expect(told(413, { code: 'TOO_MUCH', reason: 'size' })).toBe(attachments.tooLarge);
    expect(told(413, { code: 'TOO_MUCH', reason: 'room' })).toBe(attachments.noRoom);
    expect(told(403, { code: 'NOT_ALLOWED' })).toBe(problemTexts.notAllowed);
  });

  it('is too large also where something on the way says so in words of its own', () => {
    expect(told(413, '<html>Request Entity Too Large</html>')).toBe(attachments.tooLarge);
  });

  it('is still with the person when nobody could be reached', () => {
    expect(told(0, '')).toBe(attachments.notSent);
    expect(told(502, 'Bad gateway')).toBe(attachments.notSent);
  });

  it('is not said to be taken by an answer that nobody understands', () => {
    expect(told(201, 'fine')).toBe(problemTexts.unexpected);
    expect(told(418, { code: 'TEAPOT' })).toBe(problemTexts.unexpected);
  });
});
