// Which language to speak with somebody whom we do not know yet.
import { LANGUAGES, type Language } from '@samplan/domain';

const NAMES: Readonly<Record<string, Language>> = { no: 'nb', nb: 'nb', nn: 'nn', en: 'en', se: 'se', sme: 'se' };

/** @param asked from the address; @param header Accept-Language of the request; bokmål where neither says anything */
export function guessLanguage(asked: unknown, header: string | undefined): Language {
  const known = LANGUAGES.find((language) => language === asked);
  if (known) return known;
  const wishes = (header ?? '').split(',').map((wish) => {
    const [tag = '', ...rest] = wish.trim().split(';');
    const weight = Number(
      rest
        .find((part) => part.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? 1,
    );
    return { language: NAMES[tag.toLowerCase().split('-')[0] ?? ''], weight };
  });
  return wishes.sort((a, b) => b.weight - a.weight).find(({ language }) => language)?.language ?? 'nb';
}
