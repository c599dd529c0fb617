// The process around an entry: its one sentence when it cannot start, and its end when it is asked to stop.
import { withoutContent } from './without-content';
import { StartProblem } from './start-problem';

const STOP_MS = 9_000;

interface Stoppable {
  close(): Promise<void>;
}

/** Runs an entry. A StartProblem is printed without its stack and ends the process with 1. */
export async function runEntry(entry: () => Promise<Stoppable | void>): Promise<void> {
  try {
    const running = await entry();
    if (running) {
      stopWhenAsked(running);
      endQuietly();
    }
  } catch (problem) {
    const text = problem instanceof StartProblem ? problem.message : problem instanceof Error ? problem.stack : problem;
    process.stderr.write(`${String(text)}\n`);
    process.exit(1);
  }
}

/** What nobody caught ends the process, as always; Node would print what the database was to store along with it. */
function endQuietly(): void {
  process.on('uncaughtException', (problem: unknown) => {
    process.stderr.write(`Uncaught: ${withoutContent(problem)}\n`);
    process.exit(1);
  });
}

function stopWhenAsked(running: Stoppable): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), STOP_MS).unref();
    running.close().then(
      () => process.exit(0),
      (problem: unknown) => {
        process.stderr.write(`${withoutContent(problem)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // Whoever started us by a channel is gone when it closes, however that came about.
  process.on('disconnect', stop);
}
