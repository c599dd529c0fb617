// What one is here as, in words: as it stands at the top of each page and in the choice.
import { PARTIES, TENANT_ROLES } from '@samplan/domain';
import { hats, roleNames, type Text } from '@samplan/wording';
import type { LanguageChoice } from './language';
import type { Me } from './session';
import { wordOf } from './wire-words';

interface Work {
  readonly unit?: string | null;
  readonly within?: string | null;
  readonly title?: string | null;
  readonly role?: string | null;
}

/** In private life: what one is in the plans of others comes before one's own. */
export function privateWord(parties: readonly string[], ownsPlan: boolean): Text {
  const known = parties.flatMap((party) => wordOf(PARTIES, party) ?? []);
  if (known.includes('kin') || known.includes('representative')) return hats.kin;
  if (known.includes('volunteer')) return hats.volunteer;
  return ownsPlan || known.includes('person') ? hats.owner : hats.private;
}

/** The title at work, or the role in the municipality. */
export function workWord(works: readonly Work[], language: LanguageChoice): string {
  const roles = works.flatMap(({ role }) => wordOf(TENANT_ROLES, role ?? '') ?? []);
  if (roles[0]) return language.say(roleNames[roles[0]]);
  const titles = new Set(works.flatMap(({ title }) => title ?? []));
  const [title] = titles;
  return title !== undefined && titles.size === 1 ? title : language.say(hats.work);
}

/** "sykepleier i hjemmesykepleien"; undefined where it is not chosen. */
export function hatWords(me: Me, language: LanguageChoice): string | undefined {
  if (!me.hat) return undefined;
  if (me.hat === 'private')
    return language.say(privateWord(me.party === 'person' ? [] : [me.party], me.ownPlan != null));
  const word = workWord(me.worksAs, language);
  // The coordinating unit is its own unit, whatever it is called in the language of the page.
  const places = me.hat === 'coordinating_unit' ? [] : me.worksAs.flatMap(({ within }) => within ?? []);
  const units = [...new Set(places)].filter((unit) => unit !== word);
  if (units.length === 0) return word;
  const unit = new Intl.ListFormat(language.current() === 'en' ? 'en' : 'nb').format(units);
  return language.say(hats.in, { title: word, unit });
}
