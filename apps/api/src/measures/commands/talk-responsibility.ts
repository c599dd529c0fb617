// Spør først: something said between those who were asked and those who asked, before a yes or a no.
import { Injectable } from '@nestjs/common';
import { Problem, waitsForAnswer, type PersonId } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { placeOf } from '../../access/place';
import { Traces } from '../../history/traces';
import { textInput } from '../../kernel/text-input';
import { Tellings } from '../../tellings/tellings';
import { isCoordinator, isOwner, mayAnswer } from '../in-sight';
import { askedIn, ResponsibilitiesRepository } from '../../responsibilities/responsibilities.repository';
import { Seatings } from '../../responsibilities/seatings';
import { Steady } from '../../responsibilities/steady';

@Injectable()
export class TalkResponsibility {
  constructor(
    private readonly steady: Steady,
    private readonly responsibilities: ResponsibilitiesRepository,
    private readonly seatings: Seatings,
    private readonly tellings: Tellings,
    private readonly traces: Traces,
  ) {}

  /** @throws Problem NOT_FOUND, NOT_ALLOWED, BAD_INPUT; ANSWERED_ALREADY where there is nothing to talk about any more */
  async run(first: Permit<'read'>, responsibilityId: string, said: string): Promise<void> {
    const words = textInput(said, 2000);
    await this.steady.run(first, async (tx, permit, here) => {
      const { actor } = permit;
      const { tenant, plan, section } = placeOf(permit);
      const { measure, row } = await this.responsibilities.held(tx, section, responsibilityId);
      const isAsked = mayAnswer(here, row);
      if (!isAsked && row.asked_by !== actor.person && !isOwner(here.plan) && !isCoordinator(here.plan))
        throw new Problem('NOT_ALLOWED', 'The talk is between those who ask and those who were asked.');
      if (!waitsForAnswer(row)) throw new Problem('ANSWERED_ALREADY', 'It has been answered or taken back.');
      const changes = row.state === 'asked' ? [await this.responsibilities.become(tx, row, 'talking')] : [];
      await this.responsibilities.say(tx, { tenant, plan, person: actor.person }, row.id, words);
      const details = { measure: measure.id, responsibility: row.id };
      await this.traces.leave(tx, permit, 'talk-responsibility', details, ...changes);
      // Whoever talks has seen what was said.
      await this.responsibilities.heard(tx, row.id, actor.person);
      const to: readonly PersonId[] = isAsked
        ? [row.asked_by, here.plan.plan.owner]
        : await this.seatings.askedOf(here, askedIn(row));
      const kind = isAsked ? 'responsibility-talked' : 'talk-answered';
      const told = [...new Set(to)].map((one) => ({ to: one, plan, section, kind, subject: row.id }) as const);
      await this.tellings.tell(tx, actor, ...told);
      await this.tellings.settle(tx, { tenant, plan }, actor.person);
    });
  }
}
