// The doors of scanned papers, for browsers: a raw body in, a download out to the owner and whoever scanned it.
import { Controller, Get, Inject, Logger, Param, Post, Req, Res } from '@nestjs/common';
import { parseId, Problem } from '@samplan/domain';
import type { Request, Response } from 'express';
import { Access } from '../access/access';
import { bodyOf } from '../files/body';
import { contentOf } from '../files/content';
import { FileDoor, found } from '../files/door';
import { FileProblem } from '../files/file-problem';
import { Actors, type Actor } from '../kernel/actor';
import { Audit } from '../kernel/audit';
import { CONFIG, type Config } from '../kernel/config';
import { Database } from '../kernel/database';
import { unsealBytes } from '../kernel/keys';
import { AddScan } from './commands/add-scan';
import { TextsRepository } from './texts.repository';

const NAMES = { 'application/pdf': 'samtykke.pdf', 'image/jpeg': 'samtykke.jpg', 'image/png': 'samtykke.png' } as const;

@Controller('consents')
export class ScanController {
  private readonly door: FileDoor;

  constructor(
    actors: Actors,
    private readonly access: Access,
    private readonly database: Database,
    private readonly texts: TextsRepository,
    private readonly adding: AddScan,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.door = new FileDoor(actors, config, new Logger('scans'));
  }

  @Post(':plan/scan')
  async add(@Req() request: Request, @Res() response: Response, @Param('plan') asked: string): Promise<void> {
    await this.door.answer(request, response, async (actor) => {
      const plan = found(parseId<'plan'>(asked));
      const permit = await this.access.require(actor, 'record-consent', { plan });
      const content = contentOf(await this.door.oneOfFew(actor.session, () => bodyOf(request)));
      if (!content) throw new FileProblem('BAD_INPUT', 'type', 'Neither PDF, JPEG nor PNG.');
      response.status(201).json({ id: await this.adding.run(permit, content) });
    });
  }

  @Get('scan/:scan')
  async fetch(@Req() request: Request, @Res() response: Response, @Param('scan') asked: string): Promise<void> {
    await this.door.answer(request, response, async (actor) => {
      const { bytes, type } = await this.opened(actor, found(parseId<'scan'>(asked)));
      this.door.send(response, { name: NAMES[type], type, bytes });
    });
  }

  /** Logged before a byte is sent. @throws Problem NOT_FOUND for all but the owner and whoever scanned it */
  private async opened(actor: Actor, id: string) {
    const scan = found(await this.database.inTenant(actor, (tx) => this.texts.scan(tx, id)));
    const { hat, rule, facts } = await this.access.require(actor, 'see-plan', { plan: scan.plan_id });
    if (facts.plan?.owner !== actor.person && scan.added_by !== actor.person)
      throw new Problem('NOT_FOUND', 'No such file.');
    return this.database.inTenant(actor, async (tx) => {
      const { bytes, key_id } = found(await this.texts.scanBytes(tx, id));
      const entry = { actor, hat, rule, plan: scan.plan_id, details: { scan: id } };
      await this.audit.record(tx, { ...entry, action: 'download-scan' });
      return { type: scan.type, bytes: unsealBytes(this.config.keys, key_id, bytes) };
    });
  }
}
