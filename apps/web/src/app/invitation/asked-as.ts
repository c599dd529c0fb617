// What an invitation asks somebody to be, and how far it lets them, as sentences.
import type { InvitationToMeQuery } from '@samplan/contract';
import { LEVELS, PLAN_ROLES } from '@samplan/domain';
import { asWhat, invitation, levelActs, roleNames, type Text, type Values } from '@samplan/wording';
import type { LanguageChoice } from '../kernel/language';
import { wordOf } from '../kernel/wire-words';

type Shown = NonNullable<InvitationToMeQuery['invitation']>;
type Speaker = Pick<LanguageChoice, 'say'>;

/** For a unit, or by oneself; with the title that was written, unless it only repeats the role. */
export function askedAs(
  { owner, role, unit, title }: Pick<Shown, 'owner' | 'role' | 'unit' | 'title'>,
  speaker: Speaker,
) {
  const values: Values = { owner: owner.givenName, unit, title };
  if (unit) return { text: title ? invitation.asUnitTitle : invitation.asUnit, values };
  const word = wordOf(PLAN_ROLES, role);
  const said = speaker.say(nameOf(word ?? 'participant'));
  const isRepeated = title.toLocaleLowerCase('nb') === said.toLocaleLowerCase('nb');
  return { text: title && !isRepeated ? invitation.asRoleTitle : invitation.asRole, values: { ...values, role: said } };
}

/** How many parts of the plan at each level, the furthest first. Which parts is for later. */
export function givenLevels(gives: readonly { readonly level: string }[], speaker: Speaker) {
  return LEVELS.toReversed().flatMap((level) => {
    const count = gives.filter((one) => one.level === level).length;
    return level === 'none' || count === 0 ? [] : [{ level: speaker.say(levelActs[level]), count }];
  });
}

const nameOf = (word: (typeof PLAN_ROLES)[number]): Text =>
  word === 'next-of-kin' || word === 'participant' || word === 'volunteer' ? asWhat[word] : roleNames[word];
