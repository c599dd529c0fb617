// Moves a goal with all that serves it, or a measure, to another section: facts and words in one transaction.
import { Injectable } from '@nestjs/common';
import { isOwnersOwn, Problem, type Objectable, type SectionId } from '@samplan/domain';
import { itemRoots, mayHoldItems } from '@samplan/plan-doc';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { holdPlan, placeOf, requireOwnWords, sectionOf } from '../../access/place';
import { WhoReads } from '../../access/who-reads';
import { History, type FactChange } from '../../history/history';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import { Database, type Tx } from '../../kernel/database';
import { Pen } from '../../words/pen';
import { Lost } from '../lost';
import { MovingRepository, type Moved } from '../moving.repository';

export interface Move {
  readonly kind: Objectable;
  readonly item: string;
  readonly to: SectionId;
}

@Injectable()
export class MoveItem {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly whoReads: WhoReads,
    private readonly moving: MovingRepository,
    private readonly lost: Lost,
    private readonly pen: Pen,
    private readonly audit: Audit,
    private readonly history: History,
    private readonly bell: Bell,
  ) {}

  /**
   * Responsibility goes only to who may read: where whoever has it, or is asked, could not read the other section, it ends or
   * the question is taken back, and they are told without the title; such helpers are removed. The preview showed who they
   * are. A link between what moves and what stays is kept, and is none to one who cannot read both.
   * @throws Problem NOT_FOUND for what does not stand in the section, and for another section that the actor does not see or
   * that is of another plan; NOT_ALLOWED where they may not write there, or where a goal is the owner's own and they may not
   * write those; BAD_INPUT
   */
  async run(permit: Permit<'edit'>, { kind, item, to }: Move): Promise<void> {
    const place = placeOf(permit);
    const { tenant, plan, section } = place;
    if (kind === 'section' || to === section)
      throw new Problem('BAD_INPUT', 'A goal or a measure, to another section.');
    const target = await this.access.require(permit.actor, 'edit', { plan, section: to });
    await this.database.inTenant(tenant, async (tx) => {
      await holdPlan(tx, plan);
      const from = await this.access.again(tx, permit);
      const there = await this.access.again(tx, target);
      if (!mayHoldItems(sectionOf(there).kind)) throw new Problem('BAD_INPUT', 'Nothing of that kind stands there.');
      const moved = await (kind === 'goal'
        ? this.moving.underGoal(tx, section, item)
        : this.moving.measure(tx, section, item));
      if (moved.goals.length + moved.measures.length === 0) throw new Problem('NOT_FOUND', 'No such thing here.');
      if (moved.goals.some(isOwnersOwn)) {
        requireOwnWords(from, section);
        requireOwnWords(there, to);
      }
      await this.moving.move(tx, plan, to, moved);
      await this.moving.takeNewsAlong(tx, to, moved.measures);
      const lost = await this.lost.leave(tx, from, moved.measures, await this.whoReads.of(tx, there, to));
      await this.tell(tx, { from, there, item }, moved, lost);
      const roots = [
        ...moved.goals.flatMap(({ id }) => itemRoots('goal', id)),
        ...moved.measures.flatMap((id) => itemRoots('measure', id)),
      ];
      await this.pen.move(tx, place, to, roots);
    });
  }

  private async tell(
    tx: Tx,
    { from, there, item }: { readonly from: Permit<'edit'>; readonly there: Permit<'edit'>; readonly item: string },
    { goals, measures }: Moved,
    lost: readonly Pick<FactChange, 'noun' | 'subject' | 'field' | 'before' | 'after'>[],
  ): Promise<void> {
    const { plan, section } = placeOf(from);
    const { section: to } = placeOf(there);
    const moves = [...goals.map(({ id }) => ['goal', id] as const), ...measures.map((id) => ['measure', id] as const)];
    const details = { goals: goals.length, measures: measures.length, item };
    for (const [permit, at, action] of [
      [from, section, 'move-out'],
      [there, to, 'move-in'],
    ] as const) {
      const { actor, rule, hat } = permit;
      await this.audit.record(tx, { actor, hat, action, rule, plan, section: at, details });
      const of = { actor, hat, plan, section: at, field: 'moved', before: section, after: to } as const;
      await this.history.record(tx, ...moves.map(([noun, subject]) => ({ ...of, noun, subject })));
      if (at === section)
        await this.history.record(tx, ...lost.map((change) => ({ actor, hat, plan, section, ...change })));
      await this.bell.ring(tx, { topic: 'facts', tenant: actor.tenant, plan, section: at });
    }
  }
}
