// The door by which the mail server hands over what came back; open where the installation says by which address it comes.
import { timingSafeEqual } from 'node:crypto';
import { Controller, Inject, Logger, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { FileProblem } from '../files/file-problem';
import { bodyOf } from '../files/body';
import { CONFIG, type Config } from '../kernel/config';
import { keyedHash, type Keys } from '../kernel/keys';
import type { Bounces } from '../kernel/outlets';
import { withoutContent } from '../kernel/without-content';
import { bouncedNotice } from './bounce';
import { Delivery } from './delivery';

@Controller('notices')
export class BouncesController {
  private readonly log = new Logger('Notices');
  private readonly bounces: Bounces | undefined;
  private readonly keys: Keys;

  constructor(
    private readonly delivery: Delivery,
    @Inject(CONFIG) { keys, notices }: Config,
  ) {
    this.keys = keys;
    this.bounces = notices?.email?.bounces;
  }

  /** The mail as it came. Whatever it is, it was taken in: a mail server that is refused would only send it again. */
  @Post('bounces')
  async take(@Req() request: Request, @Res() response: Response): Promise<void> {
    if (!this.bounces) return void response.status(404).end();
    if (!this.isKnown(request.headers.authorization, this.bounces)) return void response.status(401).end();
    try {
      const id = bouncedNotice((await bodyOf(request)).toString('latin1'), this.bounces);
      if (id) await this.delivery.cameBack(id);
      response.status(204).end();
    } catch (problem) {
      this.log.warn('What came back waits.', withoutContent(problem));
      response.status(problem instanceof FileProblem ? 413 : 503).end();
    }
  }

  private isKnown(said: string | undefined, { token }: Bounces): boolean {
    return timingSafeEqual(keyedHash(this.keys, said ?? ''), keyedHash(this.keys, `Bearer ${token}`));
  }
}
