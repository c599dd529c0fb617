// The port through which signing in anew signs: identity knows who came, and consents what they came for.
import type { ConsentKind, PlanId } from '@samplan/domain';
import type { Actor } from './actor';

export interface Asked {
  readonly plan: PlanId;
  readonly kind: ConsentKind;
}

export abstract class Signatures {
  /** @returns its plan and what it is to; undefined for one that is unknown, another’s, or of another session (alike) */
  abstract asked(actor: Actor, signing: string): Promise<Asked | undefined>;

  /**
   * By one who has just shown anew who they are.
   * @param acr how surely, as the issuer says it
   * @returns the consent
   * @throws Problem TOO_LATE after ten minutes; STALE where it is no longer what was shown; others as a command does
   */
  abstract sign(actor: Actor, signing: string, acr: string): Promise<string>;
}
