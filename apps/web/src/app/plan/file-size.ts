// How large a file is, as people say it.
import { LOCALES } from '@samplan/wording';
import type { Language } from '@samplan/domain';

export const MOST_BYTES = 10 * 1024 * 1024;

const KILO = 1024;

/** "1,2 MB", "340 kB"; never less than 1 kB. */
export function sizeIn(language: Language, bytes: number): string {
  const kilobytes = bytes / KILO;
  const [unit, amount] =
    kilobytes < 1000
      ? (['kilobyte', Math.max(1, Math.round(kilobytes))] as const)
      : (['megabyte', kilobytes / KILO] as const);
  const format = { style: 'unit', unit, maximumFractionDigits: 1 } as const;
  // Browsers know little Sámi; bokmål stands in.
  return new Intl.NumberFormat([LOCALES[language], 'nb-NO'], format).format(amount);
}
