// Yes or no to a question about responsibility, by the one who was asked or by the first of the unit.
import { Injectable } from '@nestjs/common';
import { Problem, type DeclineReason, type MeasureId, type PersonId } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { placeOf } from '../../access/place';
import { Traces } from '../../history/traces';
import { textInput } from '../../kernel/text-input';
import { Tellings, type Telling } from '../../tellings/tellings';
import { mayAnswer } from '../in-sight';
import { askedIn, ResponsibilitiesRepository } from '../../responsibilities/responsibilities.repository';
import { Seatings } from '../../responsibilities/seatings';
import { Steady } from '../../responsibilities/steady';

export interface Answer {
  readonly responsibilityId: string;
  readonly accept: boolean;
  readonly reason?: DeclineReason | null;
  readonly words?: string | null;
}

@Injectable()
export class AnswerResponsibility {
  constructor(
    private readonly steady: Steady,
    private readonly responsibilities: ResponsibilitiesRepository,
    private readonly seatings: Seatings,
    private readonly tellings: Tellings,
    private readonly traces: Traces,
  ) {}

  /** @throws Problem NOT_FOUND, NOT_ALLOWED, BAD_INPUT; ANSWERED_ALREADY where somebody else was first */
  async run(first: Permit<'read'>, answer: Answer): Promise<MeasureId> {
    const { accept } = answer;
    return this.steady.run(first, async (tx, permit, here) => {
      const { actor } = permit;
      const { plan, section } = placeOf(permit);
      const { measure, row } = await this.responsibilities.held(tx, section, answer.responsibilityId);
      if (!mayAnswer(here, row)) throw new Problem('NOT_ALLOWED', 'Somebody else was asked.');
      const said = saidIn(answer);
      const { accepted } = await this.responsibilities.standing(tx, measure.id);
      const person = row.kind === 'unit' && accept ? actor.person : row.person_id;
      const to = accept ? 'accepted' : 'declined';
      // Refused before anybody loses what they have; the one who has it loses it before another gets it.
      this.responsibilities.check(row, to);
      const changes = accept && accepted ? [await this.responsibilities.become(tx, accepted, 'ended')] : [];
      changes.push(await this.responsibilities.become(tx, row, to, { person, by: actor.person, ...said }));
      const details = { measure: measure.id, responsibility: row.id, accept };
      await this.traces.leave(tx, permit, 'answer-responsibility', details, ...changes);

      const tell = (kind: Telling['kind'], subject: string, ...people: readonly (PersonId | null | undefined)[]) =>
        this.tellings.tell(
          tx,
          actor,
          ...[...new Set(people)].flatMap((one) => (one ? [{ to: one, plan, section, kind, subject }] : [])),
        );
      if (accept) await tell('responsibility-accepted', row.id, row.asked_by, here.plan.plan.owner);
      else
        await tell(
          'responsibility-declined',
          row.id,
          row.asked_by,
          here.plan.plan.owner,
          await this.seatings.coordinator(here),
        );
      if (accept && accepted) await tell('responsibility-ended', accepted.id, accepted.person_id);
      // To the others of the unit it waits no longer.
      await this.tellings.settle(
        tx,
        { tenant: actor.tenant, plan },
        ...(await this.seatings.askedOf(here, askedIn(row))),
      );
      return measure.id;
    });
  }
}

function saidIn({ accept, reason, words }: Answer): { reason: DeclineReason | null; words: string | null } {
  const text = words?.trim() ? textInput(words, 2000) : '';
  if (!accept && !reason) throw new Problem('BAD_INPUT', 'A no has a reason.');
  if (!accept && reason === 'other' && text === '') throw new Problem('BAD_INPUT', 'Another reason is told in words.');
  return { reason: accept ? null : (reason ?? null), words: text === '' ? null : text };
}
