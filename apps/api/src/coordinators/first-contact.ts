// A coordinator of whom nothing shows that they have been in the plan: they are reminded, and the day after the coordinating unit is told.
import { Inject, Injectable } from '@nestjs/common';
import { today, type Clock, type PersonId, type PlainDate, type TenantId } from '@samplan/domain';
import { isNotClose } from '../access/not-close';
import { holdPlan } from '../access/place';
import { toldFirst, withoutContact, type WithoutContact } from '../appointments/first-contact';
import { CLOCK } from '../kernel/clock';
import { Database, type Tx } from '../kernel/database';
import { deadlinesOf } from '../kernel/deadlines';
import { Jobs } from '../kernel/jobs';
import { Tellings } from '../tellings/tellings';
import { LateRepository } from './late.repository';

@Injectable()
export class FirstContact {
  constructor(
    private readonly database: Database,
    private readonly late: LateRepository,
    private readonly tellings: Tellings,
    @Inject(CLOCK) private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.add({ name: 'first-contact', every: 'morning', run: () => this.run() });
  }

  /** One transaction a plan; what counts as a contact is said in `appointments/first-contact.ts`. */
  async run(): Promise<void> {
    const tenants = await this.database.asAccount(null, (tx) => this.late.tenants(tx));
    for (const tenant of tenants) {
      const found = await this.database.inTenant(tenant, (tx) => this.found(tx));
      for (const one of found) await this.see(tenant, one);
    }
  }

  private async found(tx: Tx, seat?: string): Promise<readonly WithoutContact[]> {
    return withoutContact(tx, today(this.clock), (await deadlinesOf(tx))['first-contact'], { ...(seat && { seat }) });
  }

  private see(tenant: TenantId, { seat, plan }: WithoutContact): Promise<void> {
    return this.database.inTenant(tenant, async (tx) => {
      await holdPlan(tx, plan);
      const [one] = await this.found(tx, seat);
      if (!one) return;
      const told = { tenant, seat, at: new Date(this.clock.now()) };
      const on = today(this.clock);
      if (await toldFirst(tx, told, 'due')) await this.tellings.wake(tx, { tenant, plan }, one.person);
      // To the coordinating unit it is a task of its own: it sees no plan.
      if (one.due < on && (await toldFirst(tx, told, 'late')))
        await this.tellings.wake(tx, { tenant }, ...(await coordinatingUnit(tx, one, on)));
    });
  }
}

/** Not those close to the owner, nor the coordinator. */
async function coordinatingUnit(tx: Tx, { plan, person }: WithoutContact, on: PlainDate): Promise<readonly PersonId[]> {
  const rows = await tx.query<{ id: PersonId }>(
    `select distinct r.person_id as id from tenant_role r join plan p on p.id = $1 and p.tenant_id = r.tenant_id
     where r.role = 'coordinating-unit' and r.valid_from <= $2::date and (r.valid_to is null or $2::date <= r.valid_to)
       and r.person_id <> $3 and ${isNotClose('p.owner_id', 'p.id', 'r.person_id')}`,
    [plan, on, person],
  );
  return rows.map(({ id }) => id);
}
