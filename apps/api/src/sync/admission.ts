// Who comes in: asked of session, access and the document before one byte of content, and written in the audit.
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import { SCHEMA_VERSION } from '@samplan/plan-doc';
import { closeCodes, type CloseCode } from '@samplan/sync/server';
import { Access } from '../access/access';
import { openingIn } from '../access/seen';
import { Sessions } from '../identity/sessions';
import type { Actor } from '../kernel/actor';
import { Audit } from '../kernel/audit';
import { CONFIG, type Config } from '../kernel/config';
import { Database } from '../kernel/database';
import { WordsRepository } from '../words/words.repository';
import type { RoomName } from './addresses';
import { Engine } from './engine';
import type { OpenSocket } from './sockets';
import { Visitor } from './visitor';

export type Admission = OpenSocket | { readonly refused: CloseCode };

export interface Knock {
  readonly name: RoomName;
  readonly cookie: string | undefined;
  /** The version of the grammar of words that the client writes; undefined where it does not say. */
  readonly version: number | undefined;
}

@Injectable()
export class AdmissionDesk {
  constructor(
    private readonly sessions: Sessions,
    private readonly access: Access,
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly words: WordsRepository,
    private readonly engine: Engine,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** An admitted one holds a place of its session, which the caller gives back. An unknown section and a closed one answer alike. */
  async ask({ name, cookie, version }: Knock): Promise<Admission> {
    const actor = await this.sessions.find(cookie);
    if (!actor) return { refused: closeCodes.session };
    if (version !== undefined && version < SCHEMA_VERSION) return { refused: closeCodes.lineageGone };
    if (!this.engine.sockets.take(actor.session)) return { refused: closeCodes.retry };
    let isIn = false;
    try {
      const admission = await this.admit(actor, name);
      isIn = 'visitor' in admission;
      return admission;
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      return { refused: problem.code === 'NOT_SIGNED_IN' ? closeCodes.session : closeCodes.unknown };
    } finally {
      if (!isIn) this.engine.sockets.giveBack(actor.session);
    }
  }

  private async admit(actor: Actor, { room, plan, section, lineage, isDraft }: RoomName): Promise<Admission> {
    const permit = await this.access.require(actor, isDraft ? 'keep-draft' : 'read', { plan, section });
    return this.database.inTenant(actor, async (tx) => {
      const found = await this.words.findDoc(tx, plan, section, isDraft);
      if (!found || (found.kind === 'measuring' && !this.config.sync.measuring)) return { refused: closeCodes.unknown };
      if (found.lineage !== lineage) return { refused: closeCodes.lineageGone };
      this.engine.addresses.learn(room, { ...found, tenant: actor.tenant, plan, section, isDraft });
      const opening = await this.audit.recordLive(tx, openingIn(permit, section));
      this.engine.reachesTo(room, found.seq);
      return { visitor: new Visitor(actor, permit.hat), room, opening };
    });
  }
}
