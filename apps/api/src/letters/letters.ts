// The text of a letter: the municipality's own where it has one, else the standard one.
import type { Language, LetterKind, LetterText } from '@samplan/domain';
import { standardLetter, type LetterLanguage } from '@samplan/wording';
import type { Tx } from '../kernel/database';

const letterLanguage = (language: Language): LetterLanguage => (language === 'se' ? 'nb' : language);

/**
 * Asked within a transaction of one tenant; `filledLetter` of libs/domain puts in what it names.
 * @param language of whoever gets the letter
 */
export async function letterOf(tx: Pick<Tx, 'query'>, kind: LetterKind, language: Language): Promise<LetterText> {
  const spoken = letterLanguage(language);
  const [own] = await tx.query<LetterText>('select title, body from letter_text where kind = $1 and language = $2', [
    kind,
    spoken,
  ]);
  return own ?? standardLetter(kind, spoken);
}
