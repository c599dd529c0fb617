// Sends one file to an address, and says how far it has come and why it was not taken. The one raw request of the web app.
import { PROBLEM_CODES, type ProblemCode } from '@samplan/domain';
import { attachments, type Text } from '@samplan/wording';
import { isRecord } from '../kernel/record';
import { sentenceFor } from '../kernel/problems';

/** Why a file was not taken: a code of the vocabulary, and which of the demands on a file it was. */
export interface NotTaken {
  readonly code: ProblemCode;
  readonly reason?: string;
}

export type Sent = { readonly id: string } | { readonly problem: NotTaken } | 'stopped';

const REASONS: Readonly<Record<string, Text>> = {
  type: attachments.wrongKind,
  size: attachments.tooLarge,
  name: attachments.wrongName,
  room: attachments.noRoom,
  slow: attachments.tooSlow,
};

/** The sentence about it; the name of the file may stand in it. */
export function sentenceOf({ code, reason }: NotTaken): Text {
  const known = reason === undefined ? undefined : REASONS[reason];
  if (known) return known;
  return code === 'UNAVAILABLE' ? attachments.notSent : sentenceFor(code);
}

/** What the server answered, as far as it can be understood. */
export function answerOf(status: number, body: string): Sent {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    answer = undefined;
  }
  if (status === 201 && isRecord(answer) && typeof answer['id'] === 'string') return { id: answer['id'] };
  // Something between us and the server said that it was too much, in words of its own.
  if (status === 413 && !isRecord(answer)) return { problem: { code: 'TOO_MUCH', reason: 'size' } };
  if (!isRecord(answer)) return { problem: { code: status === 0 || status >= 500 ? 'UNAVAILABLE' : 'UNEXPECTED' } };
  const code = PROBLEM_CODES.find((known) => known === answer['code']) ?? 'UNEXPECTED';
  const reason = answer['reason'];
  return { problem: { code, ...(typeof reason === 'string' ? { reason } : {}) } };
}

/**
 * @param address of ours, such as `/files/section/<id>`
 * @param progress how far it has come, from 0 to 1
 * @param onStop is given what stops it
 */
export function sendFile(
  address: string,
  file: File,
  progress: (share: number) => void,
  onStop: (stop: () => void) => void,
): Promise<Sent> {
  return new Promise((done) => {
    // `fetch` does not tell how much of a request is sent.
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    request.onload = () => done(answerOf(request.status, request.responseText));
    request.onerror = () => done({ problem: { code: 'UNAVAILABLE' } });
    request.onabort = () => done('stopped');
    onStop(() => request.abort());
    request.send(file);
  });
}
