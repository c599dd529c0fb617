// What leaves the house is told of nobody who could be found in it: numbers under five are left out, also of every sum.

/** Fewer than these are not told. */
export const FEWEST = 5;

/** @returns null for one that is too small to be told */
export const toldCount = (count: number): number | null => (count >= FEWEST ? count : null);

/**
 * The sum of what is told, and of nothing else: what is left out has no part in any number, so that no difference gives it
 * back. @returns null where nothing is told
 */
export const toldSum = (counts: readonly number[]): number | null => {
  const told = counts.filter((count) => count >= FEWEST);
  return told.length > 0 ? told.reduce((sum, count) => sum + count, 0) : null;
};
