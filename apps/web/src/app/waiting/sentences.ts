// What waits, and what is news, each in one sentence.
import type { WaitingHereFragment } from '@samplan/contract';
import { begun, waiting, type Text, type Values } from '@samplan/wording';
import type { LanguageChoice } from '../kernel/language';

export type Item = WaitingHereFragment;
export interface Sentence {
  readonly text: Text;
  readonly values?: Values;
}
type Speaker = Pick<LanguageChoice, 'say' | 'date'>;

/** Who asks: in full, for it may be the first one hears of them. */
const nameOf = (item: Item, speaker: Speaker): string => item.by?.name ?? begun(speaker.say(waiting.somebody));
/** Who answered, whom one knows by now. */
const givenNameOf = (item: Item, speaker: Speaker): string => item.by?.givenName ?? nameOf(item, speaker);
const aboutOf = (item: Item, speaker: Speaker): string => item.about ?? speaker.say(waiting.somebody);
const titleOf = (item: Item, speaker: Speaker): string => item.title || speaker.say(waiting.something);
const ownerOf = (item: Item, speaker: Speaker): string =>
  item.owner?.givenName || item.ownerName || begun(speaker.say(waiting.somebody));

const monthOf = ({ month }: Item, speaker: Speaker): string => (month ? speaker.date(month, 'month') : '');

/** What one is asked, and why; undefined for a kind that asks nothing. @param myName as the API calls the asker */
export function questionOf(
  item: Item,
  myName: string,
  speaker: Speaker,
): { what: Sentence; why?: Sentence } | undefined {
  const owner = ownerOf(item, speaker);
  const title = titleOf(item, speaker);
  const about = aboutOf(item, speaker);
  const name = nameOf(item, speaker);
  switch (item.kind) {
    case 'responsibility_asked':
      return {
        what:
          item.about && item.about !== myName
            ? { text: waiting.askedUnit, values: { owner, unit: item.about, title } }
            : { text: waiting.askedYou, values: { owner, title } },
        why: { text: waiting.asks, values: { name } },
      };
    case 'talk_answered':
      return { what: { text: waiting.talkAnswered, values: { owner, title } } };
    case 'responsibility_talked':
      return { what: { text: waiting.talked, values: { name: givenNameOf(item, speaker), title } } };
    case 'access_wished':
      return {
        what: { text: waiting.accessWished, values: { about, section: item.sectionTitle ?? title } },
        why: { text: waiting.wishes, values: { name } },
      };
    case 'invitation_to_approve':
      return {
        what: { text: waiting.toApprove, values: { about } },
        why: { text: waiting.suggests, values: { name } },
      };
    case 'opening_asked':
      return {
        what: item.owner
          ? { text: waiting.openingAsked, values: { owner, month: monthOf(item, speaker) } }
          : { text: waiting.openingAskedUnnamed, values: { month: monthOf(item, speaker) } },
      };
    case 'plan_without_coordinator':
      return { what: { text: waiting.withoutCoordinator, values: { owner: item.ownerName } } };
    case 'invited':
      return { what: { text: waiting.invited, values: { owner: item.ownerName } } };
    default:
      return undefined;
  }
}

/** What somebody answered or ended. */
export function newsOf(item: Item, speaker: Speaker): Sentence {
  const name = givenNameOf(item, speaker);
  const title = titleOf(item, speaker);
  const about = aboutOf(item, speaker);
  const owner = ownerOf(item, speaker);
  const section = item.sectionTitle ?? title;
  switch (item.kind) {
    case 'responsibility_accepted':
      return item.title
        ? { text: waiting.accepted, values: { name, title } }
        : { text: waiting.hasAccepted, values: { name } };
    case 'responsibility_declined':
      return { text: waiting.declined, values: { name, title } };
    case 'responsibility_ended':
      if (item.accepted === false)
        return item.title ? { text: waiting.takenBack, values: { title } } : { text: waiting.takenBackUntitled };
      return item.title ? { text: waiting.ended, values: { title } } : { text: waiting.endedUntitled };
    case 'access_answered':
      return { text: item.accepted ? waiting.accessYes : waiting.accessNo, values: { owner, about, section } };
    case 'access_ended':
      return { text: waiting.accessEnded };
    case 'access_given':
      return item.sectionTitle
        ? { text: waiting.accessGivenTo, values: { owner, section } }
        : { text: waiting.moreIsOpen };
    case 'consent_recorded':
      return { text: waiting.consentRecorded, values: { name } };
    case 'opening_answered':
      return item.month
        ? { text: waiting.openingAnswered, values: { name, month: monthOf(item, speaker) } }
        : { text: waiting.hasToldWhy, values: { name } };
    case 'municipality_answered':
      return { text: waiting.municipalityAnswered };
    case 'plan_shut':
      return { text: waiting.planShut };
    case 'invitation_answered':
      return {
        text: item.accepted ? waiting.invitationYes : waiting.invitationNo,
        values: { name: item.about ?? name },
      };
    case 'left_plan':
      return { text: waiting.left, values: { name: item.about ?? name } };
    default:
      return questionOf(item, '', speaker)?.what ?? { text: waiting.talked, values: { name, title } };
  }
}
