// Says how a goal has gone since last time, each for themselves; said again, it stands in place of what was said.
import { Inject, Injectable } from '@nestjs/common';
import { parseId, PLAN_ROLES, Problem, type Clock, type Hat, type ReviewCourse } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { placeOf } from '../../access/place';
import { Traces } from '../../history/traces';
import { Bell } from '../../kernel/bell';
import { CLOCK } from '../../kernel/clock';
import { textInput } from '../../kernel/text-input';
import { ReviewsRepository, type SayingRow } from '../reviews.repository';

/** A sentence. */
export const MOST_WORDS = 500;

export interface Said {
  readonly goalId: string;
  readonly course?: ReviewCourse | null;
  readonly words?: string | null;
}

@Injectable()
export class SayHowItGoes {
  constructor(
    private readonly access: Access,
    private readonly reviews: ReviewsRepository,
    private readonly traces: Traces,
    private readonly bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Without a course it is only written, and its author's alone to see, unless they have said how it goes before.
   * @throws Problem NOT_FOUND for a goal that does not stand there or has ended; STALE where the plan is not under way
   */
  async run(asked: Permit<'comment'>, { goalId, course, words }: Said): Promise<void> {
    const said = words?.trim() ? textInput(words, MOST_WORDS) : null;
    const goal = parseId<'goal'>(goalId);
    await this.access.holding(asked, async (tx, permit) => {
      const { actor } = permit;
      const { tenant, plan, section } = placeOf(permit);
      if (!goal || !(await this.reviews.hasGoal(tx, section, goal))) throw new Problem('NOT_FOUND', 'No such goal.');
      const where = { tenant, plan, by: actor.person, at: new Date(this.clock.now()) };
      const { id: review, isNew } = await this.reviews.going(tx, where);
      await this.reviews.say(tx, where, review, { goal, course: course ?? null, words: said, hat: partOf(permit.hat) });
      await this.traces.leave(tx, permit, 'say-how-it-goes', { goal });
      if (isNew) await this.bell.ring(tx, { topic: 'plan', tenant, plan });
    });
  }
}

/** Who may comment in a section does so in a part of the plan. */
function partOf(hat: Hat): SayingRow['hat'] {
  const part = hat === 'owner' ? hat : PLAN_ROLES.find((role) => role === hat);
  if (!part) throw new Error('Somebody without a part in the plan.');
  return part;
}
