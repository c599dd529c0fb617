// The doors of files, for browsers: a raw body in, a download out; all else is a code, and what is not told is not there.
import { Controller, Get, Inject, Logger, Param, Post, Req, Res } from '@nestjs/common';
import { parseId, Problem, type ProblemCode, type SectionId, type SessionId } from '@samplan/domain';
import type { Request, Response } from 'express';
import { Access } from '../access/access';
import { Sight } from '../access/sight';
import { Actors, type Actor } from '../kernel/actor';
import { Audit } from '../kernel/audit';
import { CONFIG, type Config } from '../kernel/config';
import { Database } from '../kernel/database';
import { ofThisSite } from '../kernel/origin';
import { withoutContent } from '../kernel/without-content';
import { Openings } from '../words/openings';
import { AttachmentsRepository } from './attachments.repository';
import { bodyOf } from './body';
import { AddAttachment } from './commands/add-attachment';
import { contentOf, nameOf } from './content';
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

@Controller('files')
export class FilesController {
  private readonly log = new Logger('files');
  private readonly coming = new Map<SessionId, number>();

  constructor(
    private readonly actors: Actors,
    private readonly access: Access,
    private readonly database: Database,
    private readonly files: AttachmentsRepository,
    private readonly adding: AddAttachment,
    private readonly openings: Openings,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('section/:section')
  async add(@Req() request: Request, @Res() response: Response, @Param('section') section: string): Promise<void> {
    try {
      const actor = await this.asking(request);
      const id = found(parseId<'section'>(section));
      if (request.headers['content-type'] !== 'application/octet-stream')
        throw new FileProblem('BAD_INPUT', 'type', 'A file comes as it is.');
      const permit = await this.access.require(actor, 'edit', { section: id });
      const body = await this.oneOfFew(actor.session, () => bodyOf(request));
      const content = contentOf(body);
      if (!content) throw new FileProblem('BAD_INPUT', 'type', 'Neither PDF, JPEG nor PNG.');
      const said = request.headers['x-file-name'];
      const name = nameOf(typeof said === 'string' ? said : undefined, content.type);
      if (!name) throw new FileProblem('BAD_INPUT', 'name', 'A file has a name of 1 to 120 characters.');
      response.status(201).json({ id: await this.adding.run(permit, name, content) });
    } catch (problem) {
      this.refuse(request, response, problem);
    }
  }

  @Get(':id')
  async fetch(@Req() request: Request, @Res() response: Response, @Param('id') asked: string): Promise<void> {
    try {
      const actor = await this.asking(request);
      const id = found(parseId<'attachment'>(asked));
      const section = found(await this.database.inTenant(actor, (tx) => this.files.sectionOf(tx, id)));
      const file = found(await this.opened(actor, section, id));
      response.setHeader('content-type', file.type);
      response.setHeader('content-length', file.bytes.length);
      response.setHeader('content-disposition', `attachment; filename*=UTF-8''${encoded(file.name)}`);
      response.setHeader('content-security-policy', "sandbox; default-src 'none'");
      response.setHeader('x-content-type-options', 'nosniff');
      response.setHeader('cross-origin-resource-policy', 'same-origin');
      response.setHeader('cache-control', 'no-store');
      response.end(file.bytes);
    } catch (problem) {
      this.refuse(request, response, problem);
    }
  }

  /** A download is a reading of its section: the opening is logged first, then the file, before a byte is sent. */
  private async opened(actor: Actor, section: SectionId, id: string) {
    const permit = await this.access.require(actor, 'read', { section });
    const inSight = found(Sight.of(permit).sections.find((one) => one.id === section));
    await this.openings.open(permit, inSight);
    return this.database.inTenant(actor, async (tx) => {
      const file = await this.files.bytesOf(tx, section, id);
      const { hat, rule } = permit;
      const entry = { actor, hat, rule, plan: inSight.plan.id, section, details: { attachment: id } };
      if (file) await this.audit.record(tx, { ...entry, action: 'download-file' });
      return file;
    });
  }

  private async asking(request: Request): Promise<Actor> {
    if (!ofThisSite(request, this.config.baseUrl)) throw new Problem('NOT_ALLOWED', 'A page of another site.');
    const actor = await this.actors.find(request.headers.cookie);
    if (!actor) throw new Problem('NOT_SIGNED_IN', 'Nobody is signed in.');
    return actor;
  }

  private async oneOfFew<T>(session: SessionId, take: () => Promise<T>): Promise<T> {
    const mine = this.coming.get(session) ?? 0;
    const all = [...this.coming.values()].reduce((sum, n) => sum + n, 0);
    if (mine >= MOST_OF_SESSION || all >= MOST_AT_ONCE) throw new Problem('BUSY', 'Many files are on their way.');
    this.coming.set(session, mine + 1);
    try {
      return await take();
    } finally {
      const left = (this.coming.get(session) ?? 1) - 1;
      if (left > 0) this.coming.set(session, left);
      else this.coming.delete(session);
    }
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

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Problem('NOT_FOUND', 'No such file or section.');
  return value;
}

/** As RFC 5987 has it. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
