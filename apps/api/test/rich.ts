// Random cases of which some must be interesting: that is asked of a fixed beginning, and new ones follow each time.
import fc, { type IAsyncPropertyWithHooks } from 'fast-check';

const FIXED = 20261122;

/**
 * Runs a property on the same cases every time, then on new ones.
 * @param rich what must have been met in the fixed cases: cases in which all is hidden, or nothing is, would prove nothing
 */
export async function holdsRichly<Case>(
  property: IAsyncPropertyWithHooks<Case>,
  numRuns: number,
  rich: () => void,
): Promise<void> {
  await fc.assert(property, { numRuns, seed: FIXED });
  rich();
  await fc.assert(property, { numRuns: Math.ceil(numRuns / 2) });
}
