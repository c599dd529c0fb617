// Waiting until something is so, for as long as a slow and busy machine may need, and not a moment longer.
export const PATIENCE_MS = 60_000;

/** @throws Error that names what did not come about */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  what: string,
  ms = PATIENCE_MS,
  everyMs = 5,
): Promise<void> {
  for (const end = Date.now() + ms; !(await isSo()); await pause(everyMs)) {
    if (Date.now() > end) throw new Error(`${what}: not within ${ms} ms`);
  }
}

export const pause = (ms: number): Promise<void> => new Promise((after) => setTimeout(after, ms));
