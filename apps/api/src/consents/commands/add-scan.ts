// A paper that the owner signed, scanned by whoever enters it; sealed before it is stored.
import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import type { Content } from '../../files/content';
import { FileProblem } from '../../files/file-problem';
import { Audit } from '../../kernel/audit';
import { CONFIG, type Config } from '../../kernel/config';
import { sealBytes } from '../../kernel/keys';
import { TextsRepository } from '../texts.repository';

/** Papers of a plan that no answer rests on, as when one is scanned anew. */
const MOST_UNUSED = 20;

@Injectable()
export class AddScan {
  constructor(
    private readonly access: Access,
    private readonly texts: TextsRepository,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws Problem NOT_ALLOWED for the owner, who signs; FileProblem TOO_MUCH where many wait to be entered */
  async run(asked: Permit<'record-consent'>, { type, bytes }: Content): Promise<string> {
    return this.access.holding(asked, async (tx, { actor, hat, rule }, plan) => {
      if (hat === 'owner') throw new Problem('NOT_ALLOWED', 'The owner signs.');
      if ((await this.texts.unusedScans(tx, plan)) >= MOST_UNUSED)
        throw new FileProblem('TOO_MUCH', 'room', 'Many papers wait to be entered.');
      const { keyId, sealed } = sealBytes(this.config.keys, bytes);
      const sha256 = createHash('sha256').update(bytes).digest();
      const id = await this.texts.addScan(tx, actor, plan, { type, size: bytes.length, sha256, sealed, keyId });
      const details = { scan: id, type, size: bytes.length };
      await this.audit.record(tx, { actor, hat, rule, action: 'add-scan', plan, details });
      return id;
    });
  }
}
