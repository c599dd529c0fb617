// The doors of the copy, for browsers: one's own as a page to read and as JSON; nobody can ask for another's.
import { Controller, Get, Inject, Logger, Req, Res } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import type { Request, Response } from 'express';
import { Access } from '../access/access';
import { Actors, type Actor } from '../kernel/actor';
import { CONFIG, type Config } from '../kernel/config';
import { ofThisSite } from '../kernel/origin';
import { withoutContent } from '../kernel/without-content';
import { TakeOwnCopy } from './commands/take-own-copy';
import { copyJson } from './copy/json';
import { copyPage } from './copy/page';

type Format = 'html' | 'json';

const TYPES: Readonly<Record<Format, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

@Controller('my-data')
export class CopyController {
  private readonly log = new Logger('my-data');

  constructor(
    private readonly actors: Actors,
    private readonly access: Access,
    private readonly copy: TakeOwnCopy,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('samplan.html')
  async page(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.send(request, response, 'html');
  }

  @Get('samplan.json')
  async json(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.send(request, response, 'json');
  }

  private async send(request: Request, response: Response, format: Format): Promise<void> {
    response.setHeader('cache-control', 'no-store');
    try {
      const actor = await this.asking(request);
      const permit = await this.access.require(actor, 'use-data-rights');
      const copy = await this.copy.run(permit, format);
      response.setHeader('content-type', TYPES[format]);
      response.setHeader('content-disposition', `attachment; filename="samplan.${format}"`);
      response.setHeader('content-security-policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'");
      response.setHeader('x-content-type-options', 'nosniff');
      response.end(format === 'json' ? copyJson(copy) : copyPage(copy, actor));
    } catch (problem) {
      if (!(problem instanceof Problem)) this.log.error(withoutContent(problem));
      const code = problem instanceof Problem ? problem.code : 'UNEXPECTED';
      response.status(code === 'NOT_SIGNED_IN' ? 401 : code === 'NOT_ALLOWED' ? 403 : 500).json({ code });
    }
  }

  private async asking(request: Request): Promise<Actor> {
    if (!ofThisSite(request, this.config.baseUrl)) throw new Problem('NOT_ALLOWED', 'A page of another site.');
    const actor = await this.actors.find(request.headers.cookie);
    if (!actor) throw new Problem('NOT_SIGNED_IN', 'Nobody is signed in.');
    return actor;
  }
}
