// The reasons for closing a plan, as a form offers them.
import type { CloseReason as WireCloseReason } from '@samplan/contract';
import { CLOSE_REASONS } from '@samplan/domain';
import { closeReasonNames } from '@samplan/wording';
import { wordOf } from '../kernel/wire-words';

const WORDS = [
  'goals_reached',
  'no_longer_wanted',
  'needs_ended',
  'moved',
  'other',
] as const satisfies readonly WireCloseReason[];

export const REASONS = WORDS.map((word) => ({
  word,
  text: closeReasonNames[wordOf(CLOSE_REASONS, word) ?? 'other'],
}));
