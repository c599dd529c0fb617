// Moves a goal with all that serves it, or a measure, to another section: facts and words in one transaction.
import { Injectable } from '@nestjs/common';
import { isOwnersOwn, Problem, type Objectable, type SectionId } from '@samplan/domain';
import { itemRoots, mayHoldItems } from '@samplan/plan-doc';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { placeOf, requireOwnWords, sectionOf } from '../../access/place';
import { WhoReads } from '../../access/who-reads';
import { Traces, type Changed } from '../../history/traces';
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
    private readonly access: Access,
    private readonly whoReads: WhoReads,
    private readonly moving: MovingRepository,
    private readonly lost: Lost,
    private readonly pen: Pen,
    private readonly traces: Traces,
  ) {}

  /**
   * Responsibility goes only to who may read: where whoever has it, or is asked, could not read the other section, it ends or
   * the question is taken back, and they are told without the title; such helpers are removed. The preview showed who they
   * are. A link between what moves and what stays is kept, and is none to one who cannot read both.
   * @throws Problem NOT_FOUND for what does not stand in the section, and for another section that the actor does not see or
   * that is of another plan; NOT_ALLOWED where they may not write there, or where a goal is the owner's own and they may not
   * write those; BAD_INPUT
   */
  async run(asked: Permit<'edit'>, { kind, item, to }: Move): Promise<void> {
    const place = placeOf(asked);
    const { plan, section } = place;
    if (kind === 'section' || to === section)
      throw new Problem('BAD_INPUT', 'A goal or a measure, to another section.');
    const target = await this.access.require(asked.actor, 'edit', { plan, section: to });
    await this.access.holding(asked, async (tx, from) => {
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
      const details = { goals: moved.goals.length, measures: moved.measures.length, item };
      const moves = changesOf(moved, { before: section, after: to });
      await this.traces.leave(tx, from, 'move-out', details, ...moves, ...lost);
      await this.traces.leave(tx, there, 'move-in', details, ...moves);
      const roots = [
        ...moved.goals.flatMap(({ id }) => itemRoots('goal', id)),
        ...moved.measures.flatMap((id) => itemRoots('measure', id)),
      ];
      await this.pen.move(tx, place, to, roots);
    });
  }
}

const changesOf = (
  { goals, measures }: Moved,
  places: { readonly before: SectionId; readonly after: SectionId },
): readonly Changed[] => [
  ...goals.map(({ id }) => ({ noun: 'goal', subject: id, field: 'moved', ...places }) as const),
  ...measures.map((id) => ({ noun: 'measure', subject: id, field: 'moved', ...places }) as const),
];
