// Wishes for access as rows.
import { Injectable } from '@nestjs/common';
import type { PersonId, PlanId, SectionId, TenantId, UnitId, WishState } from '@samplan/domain';
import type { Tx } from '../kernel/database';
import type { Grantee } from '../access/grantee';
import type { GrantedLevel } from '../access/grantees';

export interface WishRow {
  readonly id: string;
  readonly plan_id: PlanId;
  readonly section_id: SectionId;
  readonly unit_id: UnitId | null;
  readonly person_id: PersonId | null;
  readonly level: GrantedLevel;
  readonly state: WishState;
  readonly wished_by: PersonId;
  readonly wished_at: Date;
  /** The unit as it stands within a sentence, or the person. */
  readonly name: string;
}

const ROW = `
  select w.id, w.plan_id, w.section_id, w.unit_id, w.person_id, w.level, w.state, w.wished_by, w.wished_at,
    coalesce(u.short_name, btrim(p.given_name || ' ' || p.family_name)) as name
  from access_wish w left join unit u on u.id = w.unit_id left join person p on p.id = w.person_id`;

@Injectable()
export class WishesRepository {
  async waiting(tx: Tx, plans: readonly PlanId[]): Promise<readonly WishRow[]> {
    return tx.query<WishRow>(
      `${ROW} where w.plan_id = any ($1::uuid[]) and w.state = 'waiting' order by w.wished_at, w.id`,
      [plans],
    );
  }

  async hold(tx: Tx, id: string): Promise<WishRow | undefined> {
    const [row] = await tx.query<WishRow>(`${ROW} where w.id = $1 for no key update of w`, [id]);
    return row;
  }

  /** One is open for each section and grantee: who wishes for more raises it, but what is on the owner's list the owner alone. */
  async wish(
    tx: Tx,
    tenant: TenantId,
    plan: PlanId,
    section: SectionId,
    to: Grantee,
    level: GrantedLevel,
    by: PersonId,
    state: 'waiting' | 'to-sign',
  ): Promise<{ readonly id: string; readonly isNew: boolean }> {
    const [row] = await tx.query<{ id: string; isNew: boolean }>(
      `insert into access_wish as w (tenant_id, plan_id, section_id, unit_id, person_id, level, wished_by, state)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (section_id, coalesce(unit_id, person_id)) where state in ('waiting', 'to-sign') do update
         set level = case when excluded.state = 'to-sign' or (w.state = 'waiting'
             and array_position(array['read', 'comment', 'edit'], excluded.level)
               > array_position(array['read', 'comment', 'edit'], w.level)) then excluded.level else w.level end,
           state = case when excluded.state = 'to-sign' then 'to-sign' else w.state end
       returning id, xmax = 0 as "isNew"`,
      [tenant, plan, section, 'unit' in to ? to.unit : null, 'person' in to ? to.person : null, level, by, state],
    );
    if (!row) throw new Error('A wish that was not stored.');
    return row;
  }

  async answer(tx: Tx, id: string, state: WishState): Promise<void> {
    await tx.query('update access_wish set state = $2, answered_at = now() where id = $1', [id, state]);
  }
}
