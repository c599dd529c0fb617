// A text that somebody sent as a fact: trimmed, bounded, and such as every store of ours can hold.
import { Problem } from '@samplan/domain';

/**
 * @param most UTF-16 units
 * @throws Problem BAD_INPUT for one that is empty, too long, or holds what is no text
 */
export function textInput(text: string, most: number): string {
  const said = text.trim();
  if (said === '') throw new Problem('BAD_INPUT', 'A text is missing.');
  if (said.length > most) throw new Problem('BAD_INPUT', `A text is longer than ${most}.`);
  if (/\0|\p{Surrogate}/u.test(said)) throw new Problem('BAD_INPUT', 'That is no text.');
  return said;
}
