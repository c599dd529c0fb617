// What a death does, in the transaction of whoever enters it: nothing is sent to or about the person from then on.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, today, type Clock, type PersonId, type PlainDate, type PlanId } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { History } from '../history/history';
import { Sessions } from '../identity/sessions';
import { Audit } from '../kernel/audit';
import { Bell } from '../kernel/bell';
import { CLOCK } from '../kernel/clock';
import type { Tx } from '../kernel/database';
import { DeathRepository, type PlanOfDead } from './death.repository';

/** How long what was entered wrongly may be undone. */
const UNDO_MS = 24 * 3_600_000;

type DeathPermit = Permit<'record-death'> | Permit<'keep-deaths'>;

export interface EnteredDeath {
  readonly personId: PersonId;
  readonly name: string;
  readonly diedOn: PlainDate;
  /** ISO 8601, as the other. */
  readonly enteredAt: string;
  readonly enteredBy: string;
  readonly undoUntil: string | null;
}

@Injectable()
export class Deaths {
  constructor(
    private readonly deaths: DeathRepository,
    private readonly sessions: Sessions,
    private readonly history: History,
    private readonly audit: Audit,
    private readonly bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param plan through which it is told; absent where the coordinating unit tells it
   * @throws Problem BAD_INPUT for a day to come or before the birth; ALREADY_SO
   */
  async enter(tx: Tx, permit: DeathPermit, person: PersonId, diedOn: PlainDate, plan?: PlanId): Promise<void> {
    const { actor, hat, rule } = permit;
    const on = today(this.clock);
    const born = await this.deaths.born(tx, person);
    if (diedOn > on || (born !== null && diedOn < born)) throw new Problem('BAD_INPUT', 'Nobody died that day.');
    const plans = await this.deaths.openPlans(tx, person);
    const dying = {
      tenant: actor.tenant,
      person,
      plans: plans.map((one) => one.plan),
      on,
      by: actor.person,
      at: this.now(),
    };
    const death = await this.deaths.insert(tx, dying, diedOn);
    if (!death) throw new Problem('ALREADY_SO', 'That death is entered.');
    const waited = await this.deaths.end(tx, { ...dying, death });
    await this.sessions.endAllOf(tx, person);
    await this.audit.record(tx, {
      actor,
      hat,
      rule,
      action: 'record-death',
      ...(plan && { plan }),
      details: { person },
    });
    await this.told(tx, permit, plans, 'closed');
    for (const one of new Set(waited))
      await this.bell.ring(tx, { topic: 'waiting', tenant: actor.tenant, person: one });
  }

  /** @throws Problem ALREADY_SO where no death stands; TOO_LATE after a day */
  async undo(tx: Tx, permit: Permit<'keep-deaths'>, person: PersonId): Promise<void> {
    const { actor, hat, rule } = permit;
    const death = await this.deaths.standing(tx, person);
    if (!death) throw new Problem('ALREADY_SO', 'No death is entered.');
    if (this.clock.now() >= death.enteredAt.getTime() + UNDO_MS) throw new Problem('TOO_LATE', 'A day has passed.');
    const plans = await this.deaths.undo(tx, death.id, actor.person, this.now());
    await this.audit.record(tx, { actor, hat, rule, action: 'undo-death', details: { person } });
    await this.told(tx, permit, plans, undefined);
  }

  async entered(tx: Tx): Promise<readonly EnteredDeath[]> {
    const rows = await this.deaths.entered(tx);
    return rows.map(({ enteredAt, ...row }) => {
      const until = enteredAt.getTime() + UNDO_MS;
      return {
        ...row,
        enteredAt: enteredAt.toISOString(),
        undoUntil: this.clock.now() < until ? new Date(until).toISOString() : null,
      };
    });
  }

  /** @param after the state of all of them; undefined where each went back to its own */
  private async told(
    tx: Tx,
    { actor, hat }: DeathPermit,
    plans: readonly PlanOfDead[],
    after: 'closed' | undefined,
  ): Promise<void> {
    for (const { plan, state } of plans) {
      const change = { actor, hat, plan, noun: 'plan', field: 'state' } as const;
      await this.history.record(tx, { ...change, before: after ? state : 'closed', after: after ?? state });
      await this.bell.ring(tx, { topic: 'plan', tenant: actor.tenant, plan });
    }
  }

  private now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}
