// What the doors of files have in common: who asks, how many at once, how one is sent, and how one is refused.
import type { Logger } from '@nestjs/common';
import { Problem, type ProblemCode, type SessionId } from '@samplan/domain';
import type { Request, Response } from 'express';
import { Actors, type Actor } from '../kernel/actor';
import type { Config } from '../kernel/config';
import { ofThisSite } from '../kernel/origin';
import { withoutContent } from '../kernel/without-content';
import { FileProblem } from './file-problem';

const STATUS: Readonly<Partial<Record<ProblemCode, number>>> = {
  NOT_SIGNED_IN: 401,
  NOT_FOUND: 404,
  NOT_ALLOWED: 403,
  BAD_INPUT: 422,
  TOO_MUCH: 413,
  BUSY: 429,
};
/** Files on their way at once: each may hold 10 MB of memory, and twice that while it is looked at. */
const MOST_OF_SESSION = 2;
const MOST_AT_ONCE = 12;

/** Of all doors together. */
const coming = new Map<SessionId, number>();

export interface Sent {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

export class FileDoor {
  constructor(
    private readonly actors: Actors,
    private readonly config: Config,
    private readonly log: Logger,
  ) {}

  /** A file comes as it is: what is posted is a raw body. */
  async answer(request: Request, response: Response, act: (actor: Actor) => Promise<void>): Promise<void> {
    try {
      const actor = await this.asking(request);
      if (request.method === 'POST' && request.headers['content-type'] !== 'application/octet-stream')
        throw new FileProblem('BAD_INPUT', 'type', 'A file comes as it is.');
      await act(actor);
    } catch (problem) {
      this.refuse(request, response, problem);
    }
  }

  /** @throws Problem BUSY where many are on their way */
  async oneOfFew<T>(session: SessionId, take: () => Promise<T>): Promise<T> {
    const mine = coming.get(session) ?? 0;
    const all = [...coming.values()].reduce((sum, n) => sum + n, 0);
    if (mine >= MOST_OF_SESSION || all >= MOST_AT_ONCE) throw new Problem('BUSY', 'Many files are on their way.');
    coming.set(session, mine + 1);
    try {
      return await take();
    } finally {
      const left = (coming.get(session) ?? 1) - 1;
      if (left > 0) coming.set(session, left);
      else coming.delete(session);
    }
  }

  send(response: Response, { name, type, bytes }: Sent): void {
    response.setHeader('content-type', type);
    response.setHeader('content-length', bytes.length);
    response.setHeader('content-disposition', `attachment; filename*=UTF-8''${encoded(name)}`);
    response.setHeader('content-security-policy', "sandbox; default-src 'none'");
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cross-origin-resource-policy', 'same-origin');
    response.setHeader('cache-control', 'no-store');
    response.end(bytes);
  }

  private async asking(request: Request): Promise<Actor> {
    if (!ofThisSite(request, this.config.baseUrl)) throw new Problem('NOT_ALLOWED', 'A page of another site.');
    const actor = await this.actors.find(request.headers.cookie);
    if (!actor) throw new Problem('NOT_SIGNED_IN', 'Nobody is signed in.');
    return actor;
  }

  /** What was not read of the request is not waited for: the connection ends with the answer. */
  private refuse(request: Request, response: Response, problem: unknown): void {
    if (!(problem instanceof Problem)) this.log.error(withoutContent(problem));
    if (response.headersSent || response.destroyed) return void response.destroy();
    const { code } = problem instanceof Problem ? problem : { code: 'UNEXPECTED' as const };
    if (!request.complete) response.setHeader('connection', 'close');
    response.setHeader('cache-control', 'no-store');
    const reason = problem instanceof FileProblem ? { reason: problem.reason } : {};
    response.status(STATUS[code] ?? 500).json({ code, ...reason });
  }
}

/** @throws Problem NOT_FOUND for nothing */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Problem('NOT_FOUND', 'No such file or section.');
  return value;
}

/** As RFC 5987 has it. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
