// Asks somebody to answer for a measure. Whoever has it keeps it until the other has said yes.
import { Inject, Injectable } from '@nestjs/common';
import { answerBy, parseId, Problem, today, type Clock, type PlainDate, type ResponsibleKind } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { placeOf } from '../../access/place';
import { Traces, type Changed } from '../../history/traces';
import { CLOCK } from '../../kernel/clock';
import { Tellings, type Telling } from '../../tellings/tellings';
import { MeasuresRepository, type ResponsibilityRow } from '../../responsibilities/measures.repository';
import { askedIn, ResponsibilitiesRepository } from '../../responsibilities/responsibilities.repository';
import { Seatings, type Asked } from '../../responsibilities/seatings';
import { Steady } from '../../responsibilities/steady';

export interface Asking {
  readonly measureId: string;
  readonly kind: ResponsibleKind;
  readonly personId?: string | null;
  readonly unitId?: string | null;
  readonly answerBy?: PlainDate | null;
}

@Injectable()
export class AskResponsibility {
  constructor(
    private readonly steady: Steady,
    private readonly measures: MeasuresRepository,
    private readonly responsibilities: ResponsibilitiesRepository,
    private readonly seatings: Seatings,
    private readonly tellings: Tellings,
    private readonly traces: Traces,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Taking it oneself is accepted at once. A question that waits is taken back, since there is one at a time.
   * @throws Problem MAY_NOT_READ also for somebody unknown; NOT_FOUND; BAD_INPUT
   */
  async run(first: Permit<'edit'>, asking: Asking): Promise<void> {
    const asked = askedOf(asking);
    const on = today(this.clock);
    if (asking.answerBy && asking.answerBy < on) throw new Problem('BAD_INPUT', 'That day has been.');
    await this.steady.run(first, async (tx, permit, here) => {
      const { actor } = permit;
      const { tenant, plan, section } = placeOf(permit);
      const measure = await this.measures.held(tx, section, asking.measureId);
      if (!measure) throw new Problem('NOT_FOUND', 'No such measure.');
      if (!(await this.seatings.mayBeAsked(here, asked)))
        throw new Problem('MAY_NOT_READ', 'Whoever answers for a measure may read what it is about.');
      const isOwn = asked.person === actor.person;
      const { open, accepted } = await this.responsibilities.standing(tx, measure.id);
      const changes: Changed[] = [];
      const told: Telling[] = [];
      const tell = (kind: Telling['kind'], subject: string, ...to: readonly Telling['to'][]) =>
        told.push(...to.map((one) => ({ to: one, plan, section, kind, subject })));
      if (open) {
        changes.push(await this.responsibilities.become(tx, open, 'withdrawn'));
        const were = await this.seatings.askedOf(here, askedIn(open));
        tell('responsibility-ended', open.id, ...(open.person_id ? [open.person_id] : were));
        await this.tellings.settle(tx, { tenant, plan }, ...were);
      }
      if (isOwn && accepted && !isSame(accepted, asked)) {
        changes.push(await this.responsibilities.become(tx, accepted, 'ended'));
        if (accepted.person_id) tell('responsibility-ended', accepted.id, accepted.person_id);
      }
      if (!isOwn || !accepted || !isSame(accepted, asked)) {
        const { id, change } = await this.responsibilities.insert(tx, {
          ...asked,
          tenant,
          plan,
          measure: measure.id,
          by: actor.person,
          state: isOwn ? 'accepted' : 'asked',
          answerBy: isOwn ? null : (asking.answerBy ?? answerBy(on)),
        });
        changes.push(change);
        if (isOwn) tell('responsibility-accepted', id, here.plan.plan.owner);
      }
      await this.traces.leave(tx, permit, 'ask-responsibility', { measure: measure.id, kind: asked.kind }, ...changes);
      await this.tellings.tell(tx, actor, ...told);
      await this.tellings.wake(tx, { tenant, plan, by: actor.person }, ...(await this.seatings.askedOf(here, asked)));
    });
  }
}

const isSame = (row: ResponsibilityRow, asked: Asked): boolean =>
  row.kind === asked.kind && row.unit_id === asked.unit && row.person_id === asked.person;

function askedOf({ kind, personId, unitId }: Asking): Asked {
  const person = parseId<'person'>(personId) ?? null;
  const unit = parseId<'unit'>(unitId) ?? null;
  const isUnit = kind === 'unit';
  if ((personId && !person) || (unitId && !unit) || isUnit !== (unit !== null) || (!isUnit && !person))
    throw new Problem('BAD_INPUT', 'A unit, or a person in their own part, is asked.');
  return { kind, person, unit };
}
