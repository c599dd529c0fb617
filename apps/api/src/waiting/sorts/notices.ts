// That one is not reached outside the app, whatever hat is worn: the address is to be looked at.
import { failedNotice } from '../../tellings/failed-notice';
import type { WaitingSort } from '../sort';

export const noticeSort: WaitingSort = {
  questions: {
    kinds: ['address-to-check'],
    of: async (tx, { actor }) => {
      const failed = await failedNotice(tx, actor.person);
      return failed ? [{ ...failed, kind: 'address-to-check' }] : [];
    },
  },
};
