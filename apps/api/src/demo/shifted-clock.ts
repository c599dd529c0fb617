// A clock that shows another time than the machine's, and goes as fast: for stories about days to come, in a demo alone.
import { systemClock, type Clock } from '@samplan/domain';
import { StartProblem } from '../kernel/start-problem';

/** A clock that stands still at a moment until it begins to go. */
export interface ShiftedClock extends Clock {
  begin(): void;
}

/** @param now in ISO 8601 @throws StartProblem where that is no moment */
export function clockFrom(now: string, real: Clock = systemClock): ShiftedClock {
  const from = Date.parse(now);
  if (Number.isNaN(from)) throw new StartProblem('--now must be a moment in ISO 8601, such as 2026-11-22T22:59:30Z.');
  let begun: number | undefined;
  return {
    begin: () => void (begun ??= real.now()),
    now: () => (begun === undefined ? from : from + real.now() - begun),
  };
}
