// The whole log of openings as a file, for the owner's browser; to everybody else it is not there.
import { Controller, Get, Inject, Logger, Param, Req, Res } from '@nestjs/common';
import { parseId } from '@samplan/domain';
import type { Request, Response } from 'express';
import { FileDoor, found } from '../files/door';
import { Actors } from '../kernel/actor';
import { CONFIG, type Config } from '../kernel/config';
import { ExportReadLog } from './commands/export-read-log';

@Controller('files/read-log')
export class ReadLogController {
  private readonly door: FileDoor;

  constructor(
    actors: Actors,
    private readonly file: ExportReadLog,
    @Inject(CONFIG) config: Config,
  ) {
    this.door = new FileDoor(actors, config, new Logger('read-log'));
  }

  @Get(':plan')
  async fetch(@Req() request: Request, @Res() response: Response, @Param('plan') asked: string): Promise<void> {
    await this.door.answer(request, response, async (actor) => {
      this.door.send(response, await this.file.run(actor, found(parseId<'plan'>(asked))));
    });
  }
}
