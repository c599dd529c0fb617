// That somebody is to get a coordinator: opened for a plan or a report of need, and appointed at once when both are there.
import { Inject, Injectable } from '@nestjs/common';
import { today, type Clock, type PersonId, type PlainDate, type PlanId, type SearchCause } from '@samplan/domain';
import { Audit } from '../kernel/audit';
import { CLOCK } from '../kernel/clock';
import type { Tx } from '../kernel/database';
import { textInput } from '../kernel/text-input';
import { Appointments, type By } from './appointments';
import { AppointmentsRepository, type AgreedRow } from './appointments.repository';

export interface NewSearch {
  readonly person: PersonId;
  readonly plan?: PlanId;
  readonly caseId?: string;
  readonly cause: SearchCause;
  /** The first day of whoever is found; from the owner's yes where it is left out. */
  readonly startsOn?: PlainDate;
  /** What the person wishes, in their own words: at most 500 characters. */
  readonly wish?: string;
}

@Injectable()
export class Searches {
  constructor(
    private readonly repository: AppointmentsRepository,
    private readonly appointments: Appointments,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * One who has a search that is open keeps it: what is new is added to it.
   * @returns the search, at `/coordinators/<id>` for the coordinating unit
   */
  async open(tx: Tx, { actor, hat, rule }: By, search: NewSearch): Promise<string> {
    const { person, plan, caseId, cause, startsOn, wish } = search;
    const at = new Date(this.clock.now());
    const [row] = await tx.query<{ id: string }>(
      `insert into coordinator_search (tenant_id, person_id, plan_id, case_id, cause, starts_on, opened_by, opened_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (person_id) where state in ('open', 'agreed') do update set
         plan_id = coalesce(excluded.plan_id, coordinator_search.plan_id),
         case_id = coalesce(excluded.case_id, coordinator_search.case_id),
         starts_on = coalesce(excluded.starts_on, coordinator_search.starts_on)
       returning id`,
      [actor.tenant, person, plan ?? null, caseId ?? null, cause, startsOn ?? null, actor.person, at],
    );
    if (!row) throw new Error('A search that was not stored.');
    if (wish)
      await tx.query(
        `insert into coordinator_wish (search_id, tenant_id, person_id, words, written_by, written_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (search_id) do update set words = excluded.words, written_by = excluded.written_by,
           written_at = excluded.written_at`,
        [row.id, actor.tenant, person, textInput(wish, 500), actor.person, at],
      );
    const details = { search: row.id, person, cause };
    await this.audit.record(tx, {
      actor,
      hat,
      rule,
      action: 'open-coordinator-search',
      ...(plan && { plan }),
      details,
    });
    return row.id;
  }

  /** With whom it is agreed for a report of need; undefined where nobody has been found who both sides said yes to. */
  agreedFor(tx: Tx, caseId: string): Promise<AgreedRow | undefined> {
    return this.repository.agreed(tx, caseId);
  }

  /**
   * Appoints, in a plan that has just been opened, whom both sides said yes to while there was a report of need alone.
   * @returns false where it is agreed with nobody
   * @throws Problem as `Appointments.appoint`
   */
  async appointAgreed(tx: Tx, by: By, caseId: string, plan: PlanId): Promise<boolean> {
    const agreed = await this.agreedFor(tx, caseId);
    if (!agreed) return false;
    const { search, person, unit, from } = agreed;
    await this.appointments.appoint(tx, by, { plan, person, unit, from: from ?? today(this.clock) });
    await this.repository.appointed(tx, search, plan, new Date(this.clock.now()));
    return true;
  }
}
