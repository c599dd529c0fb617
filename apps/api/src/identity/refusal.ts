// Why somebody was not let in; the web has a kind page for each.
export const REFUSALS = ['no-pid', 'too-low', 'unknown-person', 'closed', 'cancelled', 'failed', 'ended'] as const;
export type RefusalReason = (typeof REFUSALS)[number];

export class SignInRefused extends Error {
  constructor(readonly reason: RefusalReason) {
    super(`Sign-in refused: ${reason}`);
    this.name = 'SignInRefused';
  }
}
