// What waits, and what is news, each in one sentence.
import { waiting } from '@samplan/wording';
import { wordsOf, type Go, type Item, type Sentence, type Speaker, type Tag } from './sort';
import { SORTS } from './sorts';

export interface Said {
  readonly what: Sentence;
  readonly why?: Sentence;
  readonly go: Go | undefined;
}

/** @param me as the API calls the asker */
export function saidOf(item: Item, me: string, speaker: Speaker): Said {
  const sort = SORTS[item.kind];
  const words = wordsOf(item, me, speaker);
  return {
    what: sort.say(item, words),
    ...(sort.why && { why: sort.why(item, words) }),
    go: sort.go?.(item),
  };
}

/** Whether it is late, and by when it is hoped for. @param today in Norway */
export function tagOf({ kind, answerBy }: Item, today: string, speaker: Speaker): Tag {
  const { tag, isTask } = SORTS[kind];
  if (tag) return tag;
  if (!answerBy)
    return isTask
      ? { icon: 'ring', color: 'accent', text: waiting.aTask }
      : { icon: 'bubble', color: 'accent', text: waiting.aQuestion };
  const values = { date: speaker.date(answerBy) };
  if (answerBy < today)
    return { icon: 'warn', color: 'danger', text: isTask ? waiting.shouldHaveBeenDone : waiting.shouldHave, values };
  return { icon: 'clock', color: 'accent', text: isTask ? waiting.doBy : waiting.answerBy, values };
}
