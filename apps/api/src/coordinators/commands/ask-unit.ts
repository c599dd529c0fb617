// The coordinating unit asks a service for a coordinator: the leader gets an age and a sentence, and no name.
import { Inject, Injectable } from '@nestjs/common';
import { addDays, ageOn, Problem, today, type Clock, type PlainDate, type UnitId } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { CLOCK } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { deadlinesOf } from '../../kernel/deadlines';
import { textInput } from '../../kernel/text-input';
import { CoordinatorsRepository } from '../coordinators.repository';
import { RequestsRepository } from '../requests.repository';
import { Waking } from '../waking';

export interface Asking {
  readonly search: string;
  readonly unit: UnitId;
  readonly sentence: string;
  readonly dueOn: PlainDate | null;
}

@Injectable()
export class AskUnit {
  constructor(
    private readonly database: Database,
    private readonly repository: CoordinatorsRepository,
    private readonly requests: RequestsRepository,
    private readonly waking: Waking,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws Problem NOT_FOUND for a search that is unknown; ALREADY_SO where somebody is asked already, or it is over;
   * BAD_INPUT for a unit that is none of ours, a day that has passed, or a sentence that is empty or too long
   */
  async run(permit: Permit<'keep-coordinators'>, { search: id, unit, sentence, dueOn }: Asking): Promise<void> {
    const { actor, hat, rule } = permit;
    const on = today(this.clock);
    await this.database.inTenant(actor, async (tx) => {
      const search = await this.repository.search(tx, id, actor.person);
      if (!search) throw new Problem('NOT_FOUND', 'No such search.');
      if ((await this.repository.hold(tx, id)) !== 'open') throw new Problem('ALREADY_SO', 'It is over.');
      if (!(await this.repository.units(tx, actor.tenant, on)).some((one) => one.id === unit))
        throw new Problem('BAD_INPUT', 'No unit of ours.');
      const due = dueOn ?? addDays(on, (await deadlinesOf(tx))['coordinator-proposed']);
      if (due < on) throw new Problem('BAD_INPUT', 'That day has passed.');
      const told = { sentence: textInput(sentence, 300), age: search.born && ageOn(on, search.born), dueOn: due };
      const by = { by: actor.person, at: new Date(this.clock.now()) };
      const asked = { tenant: actor.tenant, search: id, person: search.person_id, unit, ...told, ...by };
      const request = await this.requests.ask(tx, asked);
      if (!request) throw new Problem('ALREADY_SO', 'Somebody is asked already.');
      await this.audit.record(tx, { actor, hat, rule, action: 'ask-unit', unit, details: { search: id, request } });
      await this.waking.wake(tx, actor, { unit_id: unit, search_id: id }, 'leaders');
    });
  }
}
