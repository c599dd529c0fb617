// What somebody will be able to do once the owner has said yes, as a sentence.
import type { Level } from '@samplan/contract';
import { consents, signing, widening, type Text } from '@samplan/wording';

type Given = Exclude<Level, 'none'>;

const THEN: Readonly<Record<Given, Text>> = {
  read: widening.thenRead,
  comment: widening.thenComment,
  edit: widening.thenEdit,
};
const WILL: Readonly<Record<Given, Text>> = {
  read: widening.willRead,
  comment: widening.willComment,
  edit: widening.willEdit,
};
const GIVES: Readonly<Record<Given, Text>> = {
  read: signing.givesRead,
  comment: signing.givesComment,
  edit: signing.givesEdit,
};

/** "Da kan Siv lese «Helse» til og med …"; needs `name`, `title` and `date`, which is none without an end. */
export const thenText = (level: Level): Text => (level === 'none' ? consents.meansNone : THEN[level]);

const UNTIL: Readonly<Record<Given, Text>> = {
  read: widening.untilRead,
  comment: widening.untilComment,
  edit: widening.untilEdit,
};

/** "Siv får lese «Helse» til og med …"; needs `name`, `title` and `date`, which is none without an end. */
export const untilText = (level: Level): Text => (level === 'none' ? consents.meansNone : UNTIL[level]);

/** "Siv får lese «Helse»."; needs `name` and `title`. */
export const willText = (level: Level): Text => (level === 'none' ? consents.meansNone : WILL[level]);

/** "Siv leser «Helse»"; needs `name` and `title`. */
export const givesText = (level: Level): Text => (level === 'none' ? consents.meansNone : GIVES[level]);
