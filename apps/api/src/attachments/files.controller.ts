// The doors of files, for browsers: a raw body in, a download out; all else is a code, and what is not told is not there.
import { Controller, Get, Inject, Logger, Param, Post, Req, Res } from '@nestjs/common';
import { parseId, type SectionId } from '@samplan/domain';
import type { Request, Response } from 'express';
import { Access } from '../access/access';
import { Sight } from '../access/sight';
import { Actors, type Actor } from '../kernel/actor';
import { Audit } from '../kernel/audit';
import { CONFIG, type Config } from '../kernel/config';
import { Database } from '../kernel/database';
import { Openings } from '../words/openings';
import { AttachmentsRepository } from './attachments.repository';
import { bodyOf } from '../files/body';
import { AddAttachment } from './commands/add-attachment';
import { contentOf, nameOf } from '../files/content';
import { FileDoor, found } from '../files/door';
import { FileProblem } from '../files/file-problem';

@Controller('files')
export class FilesController {
  private readonly door: FileDoor;

  constructor(
    actors: Actors,
    private readonly access: Access,
    private readonly database: Database,
    private readonly files: AttachmentsRepository,
    private readonly adding: AddAttachment,
    private readonly openings: Openings,
    private readonly audit: Audit,
    @Inject(CONFIG) config: Config,
  ) {
    this.door = new FileDoor(actors, config, new Logger('files'));
  }

  @Post('section/:section')
  async add(@Req() request: Request, @Res() response: Response, @Param('section') section: string): Promise<void> {
    await this.door.answer(request, response, async (actor) => {
      const id = found(parseId<'section'>(section));
      const permit = await this.access.require(actor, 'edit', { section: id });
      const body = await this.door.oneOfFew(actor.session, () => bodyOf(request));
      const content = contentOf(body);
      if (!content) throw new FileProblem('BAD_INPUT', 'type', 'Neither PDF, JPEG nor PNG.');
      const said = request.headers['x-file-name'];
      const name = nameOf(typeof said === 'string' ? said : undefined, content.type);
      if (!name) throw new FileProblem('BAD_INPUT', 'name', 'A file has a name of 1 to 120 characters.');
      response.status(201).json({ id: await this.adding.run(permit, name, content) });
    });
  }

  @Get(':id')
  async fetch(@Req() request: Request, @Res() response: Response, @Param('id') asked: string): Promise<void> {
    await this.door.answer(request, response, async (actor) => {
      const id = found(parseId<'attachment'>(asked));
      const section = found(await this.database.inTenant(actor, (tx) => this.files.sectionOf(tx, id)));
      this.door.send(response, found(await this.opened(actor, section, id)));
    });
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
}
