// The register of plans, as the coordinating unit may see it: a page at a time, each look at it logged.
import { Inject, Injectable } from '@nestjs/common';
import { parseDate, parseId, Problem, today, type Clock, type PlainDate } from '@samplan/domain';
import type { Permit } from '../access/permit';
import type { Actor } from '../kernel/actor';
import { Audit } from '../kernel/audit';
import { CLOCK } from '../kernel/clock';
import { Database, type Tx } from '../kernel/database';
import { deadlinesOf } from '../kernel/deadlines';
import type { Filter, Look } from './looked-for';
import { RegisterRepository, type Cursor, type RegisterRow, type RegisterUnit } from './register.repository';

export interface RegisterPage {
  readonly on: PlainDate;
  readonly count: number;
  readonly plans: readonly RegisterRow[];
  readonly next: string | null;
  readonly units: readonly RegisterUnit[];
}

/** At most so many on a page, and so many unless told. */
const [MOST, USUAL] = [100, 50];
const WITHOUT_DATE = 'infinity';

@Injectable()
export class Register {
  constructor(
    private readonly database: Database,
    private readonly repository: RegisterRepository,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem BAD_INPUT for a cursor that no page gave, and for a day that has not been */
  async page(
    { actor, hat, rule }: Permit<'see-register'>,
    filter: Filter,
    on: PlainDate | null,
    after: string | null,
    first: number | null,
  ): Promise<RegisterPage> {
    const cursor = after === null ? null : cursorIn(after);
    const size = Math.min(MOST, Math.max(1, first ?? USUAL));
    return this.database.inTenant(actor, async (tx) => {
      const look = await this.look(tx, actor, on);
      const rows = await this.repository.page(tx, look, filter, cursor, size + 1);
      const plans = rows.slice(0, size);
      const last = plans.at(-1);
      await this.audit.record(tx, { actor, hat, rule, action: 'see-register', details: { plans: plans.length } });
      return {
        on: look.on,
        count: await this.repository.count(tx, look, filter),
        plans,
        next: rows.length > size && last ? `${last.nextReviewOn ?? WITHOUT_DATE}_${last.id}` : null,
        units: await this.repository.units(tx, look),
      };
    });
  }

  /** @throws Problem BAD_INPUT for a day that has not been */
  async look(tx: Tx, { person, tenant }: Actor, on: PlainDate | null): Promise<Look> {
    const now = today(this.clock);
    if (on && on > now) throw new Problem('BAD_INPUT', 'That day has not been yet.');
    await this.repository.bringToToday(tx, now);
    return { me: person, tenant, on: on ?? now, today: now, deadlines: await deadlinesOf(tx) };
  }
}

function cursorIn(text: string): Cursor {
  const [review = '', id] = text.split('_');
  const plan = parseId<'plan'>(id);
  const date = review === WITHOUT_DATE ? review : parseDate(review);
  if (!plan || !date) throw new Problem('BAD_INPUT', 'No page ended there.');
  return { review: date, plan };
}
