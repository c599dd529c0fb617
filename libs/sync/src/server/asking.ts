// What the gate says of one member: one question at a time, the newest counts, and an answer serves what waited for it.
import type { Gate, Member, RoomId, Standing } from '../ports';

/** Who waits for the gate's answers. */
export interface AskingEars {
  answered(standing: Standing): void;
  /** The gate can not tell. */
  failed(): void;
}

export class Asking {
  /** A question is under way. */
  open = false;
  private asked = 0;
  /** What was answered just now: it serves what waited for the answer, and nothing later. */
  private told: Standing | undefined;

  constructor(
    private readonly gate: Gate,
    private readonly member: Member,
    private readonly room: RoomId,
    private readonly ears: AskingEars,
  ) {}

  /** What is known without waiting. */
  known(): Standing | undefined {
    return this.gate.known(this.member, this.room) ?? this.told;
  }

  /** Nothing waits any more for what was answered. */
  served(): void {
    this.told = undefined;
  }

  ask(fresh: boolean): void {
    const turn = ++this.asked;
    this.open = true;
    this.told = undefined;
    const isNewest = (): boolean => {
      if (turn !== this.asked) return false;
      this.open = false;
      return true;
    };
    this.gate.ask(this.member, this.room, fresh).then(
      (standing) => {
        if (!isNewest()) return;
        this.told = standing;
        this.ears.answered(standing);
      },
      () => {
        if (isNewest()) this.ears.failed();
      },
    );
  }
}
