// Keeps what is being written of a decision or a new date; nobody but those who keep the case hears of it.
import { Inject, Injectable } from '@nestjs/common';
import { parseId, Problem } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { CLOCK, type Clock } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import type { Drafted } from '../case';
import { CasesRepository } from '../cases.repository';
import { DraftsRepository } from '../drafts.repository';

export interface CaseDraftInput extends Drafted {
  readonly caseId: string;
}

const LONGEST = 4000;
const LONGEST_WITNESS = 200;

@Injectable()
export class WriteCaseDraft {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesRepository,
    private readonly drafts: DraftsRepository,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Stands in the log once, not at every pause of the pen.
   * @throws Problem BAD_INPUT for what is too long or no such letter; NOT_FOUND for a case that is none of the actor's
   * business; ANSWERED_ALREADY for one that is not open
   */
  async run(permit: Permit<'keep-cases'>, { caseId, ...input }: CaseDraftInput): Promise<object> {
    const { actor, hat, rule } = permit;
    const id = parseId<'case'>(caseId);
    const { until = null, decision = null, consent = null } = input;
    const draft = { ...input, until, decision, consent };
    if (draft.letter === 'case-received' || !isText(draft.words, LONGEST) || !isText(draft.witness, LONGEST_WITNESS))
      throw new Problem('BAD_INPUT', 'No such draft.');
    if (!id) throw new Problem('NOT_FOUND', 'No such case.');
    const at = new Date(this.clock.now());
    await this.database.inTenant(actor, async (tx) => {
      await this.cases.hold(tx, id);
      const [row] = await this.cases.kept(tx, id);
      if (row?.id !== id) throw new Problem('NOT_FOUND', 'No such case.');
      if (row.state !== 'open') throw new Problem('ANSWERED_ALREADY', 'The case is not open.');
      if (isEmpty(draft)) return this.drafts.drop(tx, id, draft.letter);
      const isBegun = await this.drafts.write(tx, actor, id, at, draft);
      if (!isBegun) return;
      const details = { case: id, person: row.personId, letter: draft.letter };
      await this.audit.record(tx, { actor, hat, rule, action: 'write-case-draft', details });
    });
    return { __typename: 'CaseDraftKept', at };
  }
}

/** As it is written, half a word and empty lines too. */
const isText = (text: string, most: number): boolean => text.length <= most && !/\0|\p{Surrogate}/u.test(text);

const isEmpty = ({ words, decision, consent, witness }: Drafted): boolean =>
  !words.trim() && !decision && !consent && !witness.trim();
