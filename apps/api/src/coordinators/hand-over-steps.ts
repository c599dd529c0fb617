// How far a hand-over has come: what the two have gone through, and what the system sees for itself.
import { Injectable } from '@nestjs/common';
import { HAND_OVER_STEPS, osloDate, type HandOverStep, type PersonId, type PlainDate } from '@samplan/domain';
import type { Tx } from '../kernel/database';
import { HandOverRepository, type HandOverRow, type StandingRow } from './hand-over.repository';

export interface StepDone {
  readonly step: HandOverStep;
  readonly isSeen: boolean;
  readonly isDone: boolean;
  readonly doneOn: PlainDate | null;
  readonly by: PersonId | null;
  readonly date: PlainDate | null;
  readonly count: number | null;
}

@Injectable()
export class HandOverSteps {
  constructor(private readonly repository: HandOverRepository) {}

  /** In the order of the list. */
  async of(tx: Tx, row: HandOverRow, on: PlainDate): Promise<readonly StepDone[]> {
    const done = await this.repository.steps(tx, row.id);
    const standing = await this.repository.standing(tx, row, on);
    return HAND_OVER_STEPS.map((step) => {
      if (isSeen(step, standing)) return seen(step, standing, on);
      const gone = done.find((one) => one.step === step);
      return {
        ...{ step, isSeen: false, isDone: gone !== undefined, by: gone?.done_by ?? null, date: null, count: null },
        doneOn: gone ? osloDate(gone.done_at.getTime()) : null,
      };
    });
  }
}

/** A plan that is not under way needs no date: then the two tick it. */
export const isSeen = (step: HandOverStep, { state }: Pick<StandingRow, 'state'>): boolean =>
  step === 'next-review' ? state === 'active' : step === 'open-questions' || step === 'substitute';

/** What is lacking before it is taken over: what goes and ends by itself does so then. */
export const lacks = ({ step, isSeen: seen, isDone }: StepDone): boolean =>
  !isDone && !(seen && step !== 'next-review');

function seen(step: HandOverStep, standing: StandingRow, on: PlainDate): StepDone {
  const base = { step, isSeen: true, doneOn: null, by: null, date: null, count: null };
  if (step === 'next-review')
    return { ...base, date: standing.review, isDone: standing.review !== null && standing.review >= on };
  const count = step === 'substitute' ? standing.substitutes : standing.questions;
  return { ...base, count, isDone: count === 0 };
}
