// Takes in a list of people: what each line would do is told first, and all of it is done or nothing.
import { Inject, Injectable } from '@nestjs/common';
import { today, type Clock, type ImportAct, type ImportProblem, type PlainDate, type UnitId } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Newcomers } from '../../identity/newcomers';
import { CLOCK } from '../../kernel/clock';
import { Database, type Tx } from '../../kernel/database';
import { Holding } from '../holding';
import { MembersRepository } from '../members.repository';
import { readList, type ListedPerson } from '../people-list';
import { isClosed } from '../units';
import { UnitsRepository, type UnitFacts } from '../units.repository';

interface Judged {
  readonly listed: ListedPerson;
  readonly unit: UnitId | undefined;
  readonly act: ImportAct | null;
  readonly problem: ImportProblem | null;
}

const LONGEST_NAME = 100;
const LONGEST_TITLE = 60;

@Injectable()
export class ImportPeople {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly holding: Holding,
    private readonly units: UnitsRepository,
    private readonly members: MembersRepository,
    private readonly newcomers: Newcomers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem BAD_INPUT for what is no list of people; TOO_MUCH */
  async run(asked: Permit<'manage-units'>, csv: string, store: boolean) {
    const listed = readList(csv);
    const { tenant } = asked.actor;
    const tenants = await this.database.inTenant(asked.actor, async (tx) =>
      this.units.tenantsOf(
        tx,
        (await this.ours(tx, asked)).map(({ id }) => id),
      ),
    );
    return this.database.inTenant([...new Set([tenant, ...tenants])], async (tx) => {
      const ours = await this.ours(tx, asked);
      if (store) for (const { id } of [...ours].sort((a, b) => (a.id < b.id ? -1 : 1))) await this.members.hold(tx, id);
      const permit = await this.access.again(tx, asked);
      const judged = await this.judge(tx, permit, listed, ours);
      const isWhole = judged.length > 0 && judged.every(({ problem }) => problem === null);
      const stored = store && isWhole;
      if (stored) await this.store(tx, permit, judged);
      await this.holding.record(tx, permit, 'import-people', {}, { lines: judged.length, stored });
      return { lines: judged.map(shown), stored };
    });
  }

  private async ours(tx: Tx, { actor }: Permit<'manage-units'>): Promise<readonly UnitFacts[]> {
    return (await this.units.all(tx)).filter(
      (unit) => unit.tenant === actor.tenant && !isClosed(unit, today(this.clock)),
    );
  }

  private async judge(
    tx: Tx,
    { actor }: Permit<'manage-units'>,
    listed: readonly ListedPerson[],
    ours: readonly UnitFacts[],
  ): Promise<readonly Judged[]> {
    const on = today(this.clock);
    const byName = new Map(ours.map(({ id, name }) => [name.toLocaleLowerCase('nb'), id]));
    const seen = new Set<string>();
    const judged: Judged[] = [];
    for (const one of listed) {
      const unit = byName.get(one.unit.toLocaleLowerCase('nb'));
      const key = `${one.nationalId} ${unit ?? ''}`;
      const problem = this.problemOf(one, unit, seen.has(key));
      seen.add(key);
      const works = !problem && unit && (await this.works(tx, actor.tenant, one, unit, on));
      judged.push({ listed: one, unit, problem, act: problem ? null : works ? 'stay' : 'add' });
    }
    return judged;
  }

  private problemOf(one: ListedPerson, unit: UnitId | undefined, isSaid: boolean): ImportProblem | null {
    if (!one.givenName) return 'name-missing';
    if (!this.newcomers.isNationalId(one.nationalId)) return 'national-id-wrong';
    if (!one.unit) return 'unit-missing';
    if (!unit) return 'unit-unknown';
    if ([one.givenName, one.familyName].some((name) => name.length > LONGEST_NAME)) return 'text-too-long';
    if (one.title.length > LONGEST_TITLE) return 'text-too-long';
    return isSaid ? 'said-twice' : null;
  }

  private async works(tx: Tx, tenant: UnitFacts['tenant'], one: ListedPerson, unit: UnitId, on: PlainDate) {
    const person = await this.newcomers.find(tx, one.nationalId, tenant);
    return person !== undefined && this.members.worksIn(tx, unit, person, on);
  }

  private async store(tx: Tx, permit: Permit<'manage-units'>, judged: readonly Judged[]): Promise<void> {
    const { tenant } = permit.actor;
    const act = this.holding.actOf(permit);
    for (const { listed, unit, act: what } of judged) {
      if (what !== 'add' || !unit) continue;
      const person = await this.newcomers.settle(tx, tenant, listed);
      const accounts = await this.members.accountsOf(tx, [person]);
      const tenants = await this.units.tenantsOf(tx, [unit]);
      await this.members.holdPlansOf(tx, accounts);
      await this.members.settle(tx, accounts, tenant, tenants);
      const until = await this.holding.until(tx, unit, permit);
      for (const account of accounts) await this.members.add(tx, unit, account, listed.title, until, act);
      await this.holding.record(tx, permit, 'add-member', { unit, tenants }, { person, imported: true });
      await this.holding.ring(tx, accounts);
    }
  }
}

/** Never the national id. */
const shown = ({ listed, act, problem }: Judged) => ({
  line: listed.line,
  name: `${listed.givenName} ${listed.familyName}`.trim(),
  unit: listed.unit,
  act,
  problem,
});
