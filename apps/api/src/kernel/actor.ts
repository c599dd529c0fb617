// Whoever is asking, as the chosen tenant knows them, and the port that finds them from a cookie.
import type { AccountId, Language, PersonId, SessionId, TenantId, WornHat } from '@samplan/domain';

export interface Actor {
  readonly account: AccountId;
  readonly person: PersonId;
  readonly tenant: TenantId;
  readonly session: SessionId;
  readonly language: Language;
  /** Full name. */
  readonly name: string;
  readonly givenName: string;
  /** What they are here as; null where they have yet to choose, and then nothing but their own account is theirs. */
  readonly wears: WornHat | null;
}

/** Finds the actor of a request; identity provides it, so that the kernel need not know sessions. */
export abstract class Actors {
  /** @returns null where nobody is signed in, or the session has ended */
  abstract find(cookieHeader: string | undefined): Promise<Actor | null>;
}
