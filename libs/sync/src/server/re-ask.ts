// One epoch for all senders of a batch: what is known of them, and what the gate says when the log found it stale.
import { closeCodes } from '../close-codes';
import type { Gate, RoomId, Standing } from '../ports';
import type { Session } from './session';

export interface Known {
  /** Those whose standing under `epoch` is known. The gate is asked for the others; what they sent waits. */
  readonly standings: ReadonlyMap<Session, Standing>;
  readonly epoch: number;
}

/** What is known of the senders without waiting, under the latest epoch among them, or `atLeast`. */
export function knownSenders(senders: ReadonlySet<Session>, atLeast: number): Known {
  const known = new Map<Session, Standing>();
  let epoch = atLeast;
  for (const session of senders) {
    const standing = session.storingStanding();
    if (!standing) continue;
    known.set(session, standing);
    epoch = Math.max(epoch, standing.epoch);
  }
  const standings = new Map<Session, Standing>();
  for (const [session, standing] of known) {
    // A standing read under an earlier epoch is asked for again.
    const current = standing.epoch >= epoch ? standing : session.knownStanding(epoch);
    if (current && current.epoch > epoch) return knownSenders(senders, current.epoch);
    if (current) standings.set(session, current);
  }
  return { standings, epoch };
}

export interface Reasked {
  /** The epoch that all answers agree on, or undefined where they do not. */
  readonly epoch: number | undefined;
  readonly failed: ReadonlySet<Session>;
  readonly allMayEdit: boolean;
}

/** Where the gate can not tell, the session is closed, to come back. */
export async function askSenders(gate: Gate, room: RoomId, senders: readonly Session[]): Promise<Reasked> {
  const answers = await Promise.allSettled(senders.map((session) => gate.ask(session.member, room, true)));
  const failed = new Set<Session>();
  const epochs = new Set<number>();
  let allMayEdit = true;
  answers.forEach((answer, at) => {
    const session = senders[at];
    if (!session) return;
    if (answer.status === 'rejected') {
      failed.add(session);
      session.close(closeCodes.retry, 'access can not be told');
      return;
    }
    epochs.add(answer.value.epoch);
    session.admit(answer.value);
    allMayEdit &&= answer.value.level === 'edit';
  });
  const [epoch] = epochs;
  return { epoch: epochs.size === 1 ? epoch : undefined, failed, allMayEdit: allMayEdit && failed.size === 0 };
}
