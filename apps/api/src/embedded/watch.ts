// Watches over a process that another part of the house depends on, and brings it back when it ends unasked.
import { isRunning } from './processes';

const LOOK_MS = 500;
/** One that ends this often within a minute is not brought back again. */
const MOST_A_MINUTE = 5;

interface Kept {
  /** Watches no longer. @returns the process that is running now, once a start under way has come to its end */
  letGo(): Promise<number>;
}

/**
 * @param again starts it anew and gives its id; rejects where it does not come up
 * @param gone is told once, when it is given up
 */
export function keepRunning(first: number, again: () => Promise<number>, gone: (problem: unknown) => void): Kept {
  let pid = first;
  let isOver = false;
  let starting: Promise<void> | undefined;
  let starts: number[] = [];
  const giveUp = (problem: unknown): void => {
    if (!isOver) gone(problem);
    isOver = true;
    clearInterval(timer);
  };
  const look = (): void => {
    if (isOver || starting || isRunning(pid)) return;
    const now = performance.now();
    starts = [...starts.filter((at) => now - at < 60_000), now];
    if (starts.length > MOST_A_MINUTE) return giveUp(new Error('it ends again and again.'));
    starting = again()
      .then((next) => void (pid = next), giveUp)
      .finally(() => (starting = undefined));
  };
  const timer = setInterval(look, LOOK_MS).unref();
  return {
    letGo: async () => {
      isOver = true;
      clearInterval(timer);
      await starting;
      return pid;
    },
  };
}

/** Without its database the server could only refuse everybody for ever. */
export function endWith(problem: unknown): void {
  const why = problem instanceof Error ? problem.message : String(problem);
  process.stderr.write(`The database ended and did not come up again: ${why}\n`);
  process.exit(1);
}
