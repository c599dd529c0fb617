// The coordinating unit enters a report for somebody who does not sign in; the receipt is a letter to print.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, type PersonKnows, type PlainDate, type Reporter } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import type { Newcomer } from '../../identity/newcomers';
import { CLOCK, type Clock } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { CasesRepository } from '../cases.repository';
import { Holding } from '../holding';
import { KeepingRepository } from '../keeping.repository';
import { Letters } from '../letters';
import { Reporting } from '../reporting';

export interface EnterNeedInput {
  readonly about: Newcomer;
  readonly reporter: Reporter;
  readonly knows: PersonKnows;
  readonly words: string;
  readonly reach?: string | null;
  readonly receivedOn?: PlainDate | null;
}

@Injectable()
export class EnterNeed {
  constructor(
    private readonly database: Database,
    private readonly reporting: Reporting,
    private readonly holding: Holding,
    private readonly letters: Letters,
    private readonly cases: CasesRepository,
    private readonly keeping: KeepingRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem BAD_INPUT, also for a day to come; NOT_FOUND where the actor is too close to the person to keep the case */
  async run(permit: Permit<'keep-cases'>, input: EnterNeedInput): Promise<object> {
    const { actor, facts } = permit;
    const { about, reporter, knows, words, reach = null } = input;
    const on = input.receivedOn ?? facts.today;
    if (on > facts.today) throw new Problem('BAD_INPUT', 'A day to come.');
    const at = new Date(this.clock.now());
    return this.database.inTenant(actor, async (tx) => {
      const said = { about, reporter, knows, words, reach, place: null, isEntered: true, on, at };
      const { id, dueOn } = await this.reporting.report(tx, actor, said);
      const [row] = await this.cases.kept(tx, id);
      if (!row) throw new Problem('NOT_FOUND', 'Somebody else keeps this case.');
      await this.keeping.hand(tx, id, actor.person);
      const phone = await this.keeping.phone(tx);
      await this.letters.make(tx, actor, row, at, { kind: 'case-received', receivedOn: on, dueOn, phone });
      return this.holding.changed(tx, permit, row, 'enter-need');
    });
  }
}
