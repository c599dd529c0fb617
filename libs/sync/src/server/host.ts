// What every room is given: the ports, complete, and the process-wide parts of the engine.
import type { Bus, Events, Gate, Limits, Shape, Timers, UpdateLog } from '../ports';
import type { Committer } from './committer';

export interface Host {
  readonly gate: Gate;
  readonly shape: Shape;
  readonly log: UpdateLog;
  readonly bus: Bus | undefined;
  readonly timers: Timers;
  readonly limits: Limits;
  readonly events: Events;
  readonly committer: Committer;
}
