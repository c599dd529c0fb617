// Answers to both consents as they were recorded, and what they gave, as rows.
import { Injectable } from '@nestjs/common';
import type {
  ConsentForm,
  ConsentKind,
  ConsentState,
  Level,
  PersonId,
  PlainDate,
  PlanId,
  SectionId,
  UnitId,
} from '@samplan/domain';
import type { Tx } from '../kernel/database';

export interface ConsentRow {
  readonly id: string;
  readonly plan_id: PlanId;
  readonly kind: ConsentKind;
  readonly state: ConsentState;
  readonly form: ConsentForm | null;
  readonly purpose: string | null;
  readonly given_by: PersonId | null;
  readonly recorded_by: PersonId;
  readonly witness: string | null;
  readonly at: Date;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  /** Taken back as such, or all that it gave. */
  readonly withdrawn_at: Date | null;
  readonly text_id: string | null;
  readonly scan_id: string | null;
  readonly signed_at: Date | null;
  readonly acr: string | null;
}

export interface GivesRow {
  readonly consent_id: string;
  readonly section_id: SectionId;
  readonly unit_id: UnitId | null;
  readonly person_id: PersonId | null;
  readonly level: Level;
  readonly name: string;
}

@Injectable()
export class ReceiptsRepository {
  /** Newest first. */
  async consents(tx: Tx, plans: readonly PlanId[]): Promise<readonly ConsentRow[]> {
    return tx.query<ConsentRow>(
      `select c.id, c.plan_id, c.kind, c.state, c.form, c.purpose, c.given_by, c.recorded_by, c.witness,
         coalesce(c.signed_at, c.recorded_at) as at, c.valid_from::text as "from", c.valid_to::text as until,
         coalesce(c.withdrawn_at, g.at) as withdrawn_at, c.text_id, c.scan_id, c.signed_at, c.acr
       from consent c left join lateral (
         select max(withdrawn_at) as at from access_grant where consent_id = c.id having bool_and(withdrawn_at is not null)) g on true
       where c.plan_id = any ($1::uuid[]) order by c.recorded_at desc, c.id`,
      [plans],
    );
  }

  /** What each gives, or gave; of an answer that gave nothing, what it was asked for. */
  async gives(tx: Tx, consents: readonly string[]): Promise<readonly GivesRow[]> {
    return tx.query<GivesRow>(
      `with granted as (
         select distinct on (consent_id, section_id, unit_id, person_id) consent_id, section_id, unit_id, person_id, level
         from access_grant where consent_id = any ($1::uuid[])
         order by consent_id, section_id, unit_id, person_id, withdrawn_at desc nulls first)
       select o.*, coalesce(u.short_name, btrim(p.given_name || ' ' || p.family_name)) as name
       from (select * from granted union all
         select consent_id, section_id, unit_id, person_id, level from access_wish w
         where consent_id = any ($1::uuid[]) and not exists (select from granted g where g.consent_id = w.consent_id)) o
       join section s on s.id = o.section_id left join unit u on u.id = o.unit_id left join person p on p.id = o.person_id
       order by coalesce(u.short_name, p.given_name || ' ' || p.family_name) collate norwegian, s.position`,
      [consents],
    );
  }
}
