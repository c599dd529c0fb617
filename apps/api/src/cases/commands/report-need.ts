// Somebody tells the municipality of a need: their own or one of their own in private, anybody's at work.
import { Inject, Injectable } from '@nestjs/common';
import { parseId, Problem, type PersonKnows } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import type { Newcomer } from '../../identity/newcomers';
import { Audit } from '../../kernel/audit';
import { CLOCK, type Clock } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { Tellings } from '../../tellings/tellings';
import { CasesRepository } from '../cases.repository';
import { KeepingRepository } from '../keeping.repository';
import { Reporting } from '../reporting';

export interface ReportNeedInput {
  readonly about?: Newcomer | null;
  readonly knows: PersonKnows;
  readonly words: string;
  readonly reach?: string | null;
  readonly unitId?: string | null;
}

const MOST_A_DAY = 20;
const DAY_MS = 86_400_000;

@Injectable()
export class ReportNeed {
  constructor(
    private readonly database: Database,
    private readonly reporting: Reporting,
    private readonly keeping: KeepingRepository,
    private readonly cases: CasesRepository,
    private readonly audit: Audit,
    private readonly tellings: Tellings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem BAD_INPUT; TOO_MUCH for one who has reported many today; NOT_ALLOWED for who has not said what they are here as */
  async run(permit: Permit<'report-need'>, input: ReportNeedInput): Promise<object> {
    const { actor, hat, rule, facts } = permit;
    if (!actor.wears) throw new Problem('NOT_ALLOWED', 'One is here as somebody.', ['wears-hat']);
    const isPrivate = actor.wears === 'private';
    const { about } = input;
    if (isPrivate && input.unitId) throw new Problem('BAD_INPUT', 'One reports for no service in private.');
    if (!about && !isPrivate) throw new Problem('BAD_INPUT', 'It is about somebody.');
    const reporter = !isPrivate ? 'professional' : about ? 'next-of-kin' : 'person';
    const unit = input.unitId ? (parseId<'unit'>(input.unitId) ?? null) : null;
    const at = new Date(this.clock.now());
    return this.database.inTenant(actor, async (tx) => {
      if ((await this.keeping.reportedSince(tx, actor.person, new Date(at.getTime() - DAY_MS))) >= MOST_A_DAY)
        throw new Problem('TOO_MUCH', `At most ${MOST_A_DAY} a day.`);
      const place = isPrivate ? undefined : await this.keeping.placeOf(tx, actor.person, unit, facts.today);
      if (unit && !isPrivate && !place) throw new Problem('BAD_INPUT', 'One does not work there.');
      const { knows, words, reach = null } = input;
      const said = { about: about ?? actor.person, knows, words, reach, place: place ?? null };
      const made = await this.reporting.report(tx, actor, { ...said, reporter, isEntered: false, on: facts.today, at });
      // About whom stands in the log, so that the person is told of it; which case it made does not.
      const details = { person: made.person, as: reporter };
      const inUnit = place ? { unit: place.unit } : {};
      await this.audit.record(tx, { actor, hat, rule, action: 'report-need', ...inUnit, details });
      const keepers = await this.cases.keepers(tx, facts.today, made.person);
      await this.tellings.wake(tx, { tenant: actor.tenant }, ...keepers.map(({ id }) => id));
      return { __typename: 'NeedReceived', receivedAt: at, dueOn: made.dueOn };
    });
  }
}
