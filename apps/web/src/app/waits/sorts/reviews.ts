// That a plan is to be looked at, or should have been.
import { review } from '@samplan/wording';
import { toCoordinator, type Go, type Item, type Sort, type Words } from '../sort';

const toReview = ({ planId }: Item): Go | undefined =>
  planId ? { link: ['/plan', planId, 'review'], text: review.goTo } : undefined;

const isMine = ({ owner }: Item, { me }: Words): boolean => owner?.name === me;

export const reviewSorts = {
  review_near: {
    say: (item, words) =>
      isMine(item, words)
        ? { text: review.nearMine, values: { date: words.answerBy } }
        : { text: review.near, values: { owner: words.owner, date: words.answerBy } },
    why: () => ({ text: review.nearWhy }),
    go: toReview,
    tag: { icon: 'clock', color: 'accent', text: review.soon },
    isTask: true,
  },
  review_lapsed: {
    say: (item, words) =>
      isMine(item, words)
        ? { text: review.lapsedMine, values: { date: words.answerBy } }
        : { text: review.lapsed, values: { owner: words.owner, date: words.answerBy } },
    why: () => ({ text: review.lapsedWhy }),
    go: toReview,
    tag: { icon: 'warn', color: 'danger', text: review.overDate },
    isTask: true,
  },
  review_with_ke: {
    say: (item, { answerBy: date }) => ({ text: review.lapsed, values: { owner: item.ownerName, date } }),
    why: ({ about }) => (about ? { text: review.withKeWhy, values: { name: about } } : { text: review.withKeNobody }),
    go: ({ about, subjectId }) => toCoordinator(about && subjectId),
    tag: { icon: 'warn', color: 'danger', text: review.overDate },
    isTask: true,
  },
  review_asked: { say: (_item, { owner }) => ({ text: review.asked, values: { owner } }), go: toReview },
} as const satisfies Record<string, Sort>;
