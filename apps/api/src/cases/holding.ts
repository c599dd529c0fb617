// What every change of a case has in common: it is held, still open and the actor's to keep, logged, and told.
import { Inject, Injectable } from '@nestjs/common';
import { parseId, Problem, type LoggedAction, type WaitingKind } from '@samplan/domain';
import type { Permit } from '../access/permit';
import type { Actor } from '../kernel/actor';
import { Audit } from '../kernel/audit';
import { CLOCK, type Clock } from '../kernel/clock';
import { Database, type Tx } from '../kernel/database';
import { Tellings } from '../tellings/tellings';
import type { CaseRow } from './case';
import { Cases } from './cases';
import { CasesRepository } from './cases.repository';
import { KeepingRepository } from './keeping.repository';

export interface Held {
  readonly row: CaseRow;
  readonly actor: Actor;
  readonly at: Date;
}

/** What the person is told of what is done in their case; the rest they find when they look. */
const NEWS: Partial<Record<LoggedAction, WaitingKind>> = {
  'add-case-note': 'case-noted',
  'delay-case': 'case-delayed',
  'decide-case': 'case-decided',
};

type Details = Readonly<Record<string, string | number | boolean>>;

@Injectable()
export class Holding {
  constructor(
    private readonly database: Database,
    private readonly repository: CasesRepository,
    private readonly keeping: KeepingRepository,
    private readonly cases: Cases,
    private readonly audit: Audit,
    private readonly tellings: Tellings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param act changes the open case; what it returns stands in the log beside which case it was
   * @returns the case as it is then
   * @throws Problem NOT_FOUND for one that is none of the actor's business; ANSWERED_ALREADY for one that is not open
   */
  async changing(
    permit: Permit<'keep-cases'>,
    caseId: string,
    action: LoggedAction,
    act: (tx: Tx, held: Held) => Promise<Details | void>,
  ): Promise<object> {
    const id = parseId<'case'>(caseId);
    if (!id) throw new Problem('NOT_FOUND', 'No such case.');
    return this.database.inTenant(permit.actor, async (tx) => {
      await this.repository.hold(tx, id);
      const [row] = await this.repository.kept(tx, id);
      if (row?.id !== id) throw new Problem('NOT_FOUND', 'No such case.');
      if (row.state !== 'open') throw new Problem('ANSWERED_ALREADY', 'The case is not open.');
      const held = { row, actor: permit.actor, at: new Date(this.clock.now()) };
      const details = (await act(tx, held)) ?? {};
      return this.changed(tx, permit, row, action, details);
    });
  }

  /** Logs what was done and rings for everybody who reads the case. */
  async changed(
    tx: Tx,
    permit: Permit<'keep-cases'>,
    { id, personId }: Pick<CaseRow, 'id' | 'personId'>,
    action: LoggedAction,
    details: Details = {},
  ): Promise<object> {
    const { actor, hat, rule, facts } = permit;
    await this.audit.record(tx, { actor, hat, rule, action, details: { case: id, person: personId, ...details } });
    const keepers = await this.repository.keepers(tx, facts.today, personId);
    await this.tell(tx, actor, { id, personId }, NEWS[action]);
    await this.tellings.settle(tx, { tenant: actor.tenant }, personId, ...keepers.map((one) => one.id));
    const whole = await this.cases.whole(tx, permit, id);
    if (!whole) throw new Problem('NOT_FOUND', 'No such case.');
    return { __typename: 'CaseChanged', case: whole };
  }

  /** Once until it is seen; what is new after that is a notice all the same. */
  private async tell(
    tx: Tx,
    { tenant, person }: Actor,
    { id, personId: to }: Pick<CaseRow, 'id' | 'personId'>,
    kind: WaitingKind | undefined,
  ): Promise<void> {
    if (!kind) return;
    if (await this.keeping.isTold(tx, to, id, kind)) await this.tellings.wake(tx, { tenant, by: person }, to);
    else await this.tellings.tell(tx, { tenant, person }, { to, kind, subject: id, wears: 'private' });
  }
}
