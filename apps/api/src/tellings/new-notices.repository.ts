// That something new waits for somebody, as it is told outside the app: a row in the transaction of what it tells of.
import { Inject, Injectable } from '@nestjs/common';
import type { Clock, PersonId, PlanId, TenantId } from '@samplan/domain';
import { isAlive } from '../kernel/alive';
import { CLOCK } from '../kernel/clock';
import type { Tx } from '../kernel/database';

@Injectable()
export class NewNotices {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** One that waits already tells of this too. Nothing is made for one who is dead, nor where whose plan it is. */
  async make(tx: Tx, tenant: TenantId, plan: PlanId | undefined, people: readonly PersonId[]): Promise<void> {
    await tx.query(
      `insert into notice (tenant_id, person_id, made_at, plans, beside_plans)
       select $1, p, $2, array_remove(array[$3::uuid], null), $3::uuid is null from unnest($4::uuid[]) p
       where ${isAlive('p')} and not exists (select from plan where plan.id = $3 and not ${isAlive('plan.owner_id')})
       order by p
       on conflict (person_id) where state = 'waiting' do update set
         plans = array(select distinct unnest(notice.plans || excluded.plans)),
         beside_plans = notice.beside_plans or excluded.beside_plans`,
      [tenant, new Date(this.clock.now()), plan ?? null, [...new Set(people)]],
    );
  }
}
