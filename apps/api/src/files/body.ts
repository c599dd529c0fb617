// Takes in the body of a request as it comes, no further than it may go and no slower than one waits.
import type { IncomingMessage } from 'node:http';
import { FileProblem } from './file-problem';

export const MOST_BYTES = 10 * 1024 * 1024;

export interface Patience {
  /** Between two pieces. */
  readonly pieceMs: number;
  readonly wholeMs: number;
}

const PATIENCE: Patience = { pieceMs: 20_000, wholeMs: 180_000 };

/** @throws FileProblem TOO_MUCH as soon as it is known to be, or when it comes too slowly */
export function bodyOf(request: IncomingMessage, patience: Patience = PATIENCE): Promise<Buffer> {
  const told = Number(request.headers['content-length'] ?? 0);
  if (told > MOST_BYTES) return Promise.reject(tooMuch());
  return new Promise((taken, refused) => {
    const pieces: Buffer[] = [];
    let size = 0;
    const over = (problem?: Error) => {
      clearTimeout(whole);
      clearTimeout(piece);
      request.off('data', onData).off('end', onEnd).off('error', onGone).off('close', onGone);
      if (!problem) return taken(Buffer.concat(pieces, size));
      request.pause();
      pieces.length = 0;
      refused(problem);
    };
    const slow = () => over(new FileProblem('TOO_MUCH', 'slow', 'The file came too slowly.'));
    const onData = (bytes: Buffer) => {
      size += bytes.length;
      if (size > MOST_BYTES) return over(tooMuch());
      pieces.push(bytes);
      piece.refresh();
    };
    const onEnd = () => over();
    const onGone = () => over(new FileProblem('BAD_INPUT', 'size', 'The file did not come to its end.'));
    const whole = setTimeout(slow, patience.wholeMs);
    const piece = setTimeout(slow, patience.pieceMs);
    request.on('data', onData).on('end', onEnd).on('error', onGone).on('close', onGone);
  });
}

const tooMuch = () => new FileProblem('TOO_MUCH', 'size', 'A file has at most 10 MB.');
