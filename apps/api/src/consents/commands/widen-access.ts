// More for somebody in one part: by the owner on their list to sign, by the coordinator as a proposal; nothing holds yet.
import { Injectable } from '@nestjs/common';
import { Problem, type Level, type PlainDate, type SectionId } from '@samplan/domain';
import { levelOf, rankOf } from '@samplan/policy';
import { Access } from '../../access/access';
import type { Grantee } from '../../access/grantee';
import { Grantees } from '../../access/grantees';
import type { Permit } from '../../access/permit';
import { Readers } from '../../access/readers';
import { inSight, Sight } from '../../access/sight';
import { History } from '../../history/history';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import { textInput } from '../../kernel/text-input';
import { Tellings } from '../../tellings/tellings';
import { RowFacts } from '../row-facts';
import { raisesOf } from '../standings';
import { WideningsRepository } from '../widenings.repository';

export interface Wider {
  readonly section: SectionId;
  readonly of: Grantee;
  readonly to: Level;
  readonly seen: Level;
  readonly purpose: string;
  readonly until: PlainDate | null;
}

@Injectable()
export class WidenAccess {
  constructor(
    private readonly access: Access,
    private readonly rows: RowFacts,
    private readonly grantees: Grantees,
    private readonly readers: Readers,
    private readonly widenings: WideningsRepository,
    private readonly history: History,
    private readonly tellings: Tellings,
    private readonly audit: Audit,
    private readonly bell: Bell,
  ) {}

  /**
   * @throws Problem NOT_FOUND for a part that the asker does not read; BAD_INPUT for whoever takes no part, as far as they
   * may know; STALE where it is not as they saw it; ALREADY_SO, also where the owner has it on their list; NOT_ALLOWED for
   * what no grant can give
   */
  async run(asked: Permit<'propose-access'>, { section, of, to, seen, ...told }: Wider): Promise<string> {
    const [inPlan] = Sight.of(asked).plans;
    if (!inPlan || !inSight(inPlan, section)) throw new Problem('NOT_FOUND', 'No such section.');
    const purpose = told.purpose.trim() ? textInput(told.purpose, 200) : '';
    // Who is known to the asker, before the transaction, which asks for no second connection.
    await this.readers.person(inPlan, asked.actor.person);
    return this.access.holding(asked, async (tx, { actor, facts, hat, rule, action }, plan) => {
      const owner = facts.plan?.owner;
      if (!owner || levelOf(facts, section).level === 'none') throw new Problem('NOT_FOUND', 'No such section.');
      if (told.until !== null && told.until < facts.today) throw new Problem('BAD_INPUT', 'That day has passed.');
      if (!(await this.grantees.isKnown(tx, inPlan, of))) throw new Problem('BAD_INPUT', 'They take no part.');
      const theirs = await this.rows.of(tx, plan, of, facts.today);
      const before = theirs ? levelOf(theirs, section).level : 'none';
      if (before !== seen) throw new Problem('STALE', 'They may something else there by now.');
      if (rankOf(to) <= rankOf(before)) throw new Problem('ALREADY_SO', 'They may that already.');
      const level = theirs && raisesOf(theirs, section, of).find((one) => one === to);
      if (!level) throw new Problem('NOT_ALLOWED', 'No grant gives it.');

      const isOwners = actor.person === owner;
      const open = await this.widenings.openFor(tx, section, of);
      if (open && !isOwners && (open.state === 'to-sign' || open.wished_by !== actor.person))
        throw new Problem('ALREADY_SO', 'It waits for the owner.');
      const state = isOwners ? 'to-sign' : 'waiting';
      const made = { plan, section, to: of, level, purpose, until: told.until, state } as const;
      if (open) await this.widenings.change(tx, open.id, made);
      const id = open?.id ?? (await this.widenings.insert(tx, actor, made));
      const details = { widening: id, level, state };
      await this.audit.record(tx, { actor, hat, rule, action, plan, section, details });
      const after = { to: 'unit' in of ? of.unit : of.person, level };
      if (!open)
        await this.history.record(tx, {
          actor,
          hat,
          plan,
          section,
          noun: 'access',
          subject: id,
          field: 'wished',
          after,
        });
      await this.tellings.wake(tx, { tenant: actor.tenant, plan, by: actor.person }, owner);
      for (const person of new Set([owner, actor.person]))
        await this.bell.ring(tx, { topic: 'participants', tenant: actor.tenant, plan, person });
      return id;
    });
  }
}
