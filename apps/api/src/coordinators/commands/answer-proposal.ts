// Whoever is proposed says yes, and the owner is asked; or no, and their leader is asked anew.
import { Inject, Injectable } from '@nestjs/common';
import { addDays, Problem, today, type Clock } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { AppointmentsRepository } from '../../appointments/appointments.repository';
import { Audit } from '../../kernel/audit';
import { CLOCK } from '../../kernel/clock';
import { Database, type Tx } from '../../kernel/database';
import { deadlinesOf } from '../../kernel/deadlines';
import { textInput } from '../../kernel/text-input';
import { CoordinatorsRepository, type RequestRow } from '../coordinators.repository';
import { RequestsRepository } from '../requests.repository';
import { Waking } from '../waking';

@Injectable()
export class AnswerProposal {
  constructor(
    private readonly database: Database,
    private readonly repository: CoordinatorsRepository,
    private readonly requests: RequestsRepository,
    private readonly appointments: AppointmentsRepository,
    private readonly waking: Waking,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws Problem NOT_FOUND for what is unknown, or another's; ANSWERED_ALREADY where it waits for them no more;
   * NOT_ALLOWED for a yes of one who is close to the owner, or no longer works there
   */
  async run(
    permit: Permit<'accept-coordinating'>,
    id: string,
    accept: boolean,
    greeting: string | null,
  ): Promise<void> {
    const { actor, rule } = permit;
    const at = new Date(this.clock.now());
    await this.database.inTenant(actor, async (tx) => {
      const asked = await this.repository.request(tx, id);
      if (asked?.proposed_id !== actor.person || actor.wears !== 'work') throw new Problem('NOT_FOUND', 'No question.');
      await this.repository.hold(tx, asked.search_id);
      const row = await this.repository.request(tx, id);
      if (row?.state !== 'proposed') throw new Problem('ANSWERED_ALREADY', 'It waits for them no more.');
      await this.requests.become(tx, id, accept ? 'accepted' : 'declined', at);
      if (accept) await this.accept(tx, row, greeting);
      else await this.askAnew(tx, row, at);
      const details = { request: id, accept };
      await this.audit.record(tx, {
        actor,
        hat: 'coordinator',
        rule,
        action: 'answer-proposal',
        unit: row.unit_id,
        details,
      });
      await this.waking.wake(tx, actor, row, accept ? row.person_id : 'leaders');
    });
  }

  private async accept(tx: Tx, row: RequestRow, greeting: string | null): Promise<void> {
    const on = today(this.clock);
    const person = row.proposed_id ?? row.person_id;
    const plan = await this.repository.openPlan(tx, row.person_id, on);
    if (person === row.person_id || (plan && (await this.appointments.isClose(tx, plan, person))))
      throw new Problem('NOT_ALLOWED', 'Close to the owner.');
    if (!(await this.appointments.worksIn(tx, person, row.unit_id, on)))
      throw new Problem('NOT_ALLOWED', 'They no longer work there.', ['takes-part']);
    if (greeting?.trim()) await this.requests.greet(tx, row.id, textInput(greeting, 300));
  }

  /** The same question stands before the leader again. */
  private async askAnew(tx: Tx, row: RequestRow, at: Date): Promise<void> {
    const { sentence } = row;
    if (sentence === null) throw new Error('Words that whoever was asked may not read.');
    const { tenant_id: tenant, search_id: search, person_id: person, unit_id: unit, age, asked_by: by } = row;
    const dueOn = addDays(today(this.clock), (await deadlinesOf(tx))['coordinator-proposed']);
    await this.requests.ask(tx, { tenant, search, person, unit, age, dueOn, sentence, by, at });
  }
}
