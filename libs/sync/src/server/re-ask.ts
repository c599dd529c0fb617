// Asks the gate afresh for the senders of a batch that the log found stale.
import { closeCodes } from '../close-codes';
import type { Gate, RoomId } from '../ports';
import type { Session } from './session';

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
