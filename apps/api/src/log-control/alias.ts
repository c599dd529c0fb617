// The alias of somebody in the log, then B-01, and so on.

const ON_A_LETTER = 99;
const LETTERS = 26;

export function aliasOf(n: number): string {
  const at = Math.floor((n - 1) / ON_A_LETTER);
  const letter = (place: number): string => String.fromCharCode(65 + (place % LETTERS));
  const letters = at < LETTERS ? letter(at) : letter(Math.floor(at / LETTERS) - 1) + letter(at);
  return `${letters}-${String(((n - 1) % ON_A_LETTER) + 1).padStart(2, '0')}`;
}
