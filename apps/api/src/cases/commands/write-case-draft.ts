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
  /** As the draft says when it was kept. */
  readonly seen?: string | null;
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
   * business; ANSWERED_ALREADY for one that is not open; FACTS_COLLIDED where somebody else has written on it, or it is gone
   */
  async run(permit: Permit<'keep-cases'>, { caseId, seen = null, ...input }: CaseDraftInput): Promise<object> {
    const { actor, hat, rule } = permit;
    const id = parseId<'case'>(caseId);
    const { until = null, decision = null, consent = null } = input;
    const draft = { ...input, until, decision, consent };
    if (draft.letter === 'case-received' || !isText(draft.words, LONGEST) || !isText(draft.witness, LONGEST_WITNESS))
      throw new Problem('BAD_INPUT', 'No such draft.');
    if (!id) throw new Problem('NOT_FOUND', 'No such case.');
    const at = new Date(this.clock.now());
    return this.database.inTenant(actor, async (tx) => {
      await this.cases.hold(tx, id);
      const [row] = await this.cases.kept(tx, id);
      if (row?.id !== id) throw new Problem('NOT_FOUND', 'No such case.');
      if (row.state !== 'open') throw new Problem('ANSWERED_ALREADY', 'The case is not open.');
      const before = await this.drafts.last(tx, id, draft.letter);
      // One's own that one has not heard of is what was on its way when the line broke.
      if ((before?.at.toISOString() ?? null) !== seen && before?.by !== actor.person)
        throw new Problem('FACTS_COLLIDED', 'Somebody else has written on it.');
      if (isEmpty(draft)) {
        await this.drafts.drop(tx, id, draft.letter);
        return { __typename: 'CaseDraftKept', at: null };
      }
      await this.drafts.write(tx, actor, id, at, draft);
      const details = { case: id, person: row.personId, letter: draft.letter };
      if (before?.by !== actor.person)
        await this.audit.record(tx, { actor, hat, rule, action: 'write-case-draft', details });
      return { __typename: 'CaseDraftKept', at };
    });
  }
}

/** As it is written, half a word and empty lines too. */
const isText = (text: string, most: number): boolean => text.length <= most && !/\0|\p{Surrogate}/u.test(text);

const isEmpty = ({ words, decision, consent, witness }: Drafted): boolean =>
  !words.trim() && !decision && !consent && !witness.trim();
