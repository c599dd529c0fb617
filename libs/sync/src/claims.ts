// Who last held which client id in one room, also after the line is gone.

export interface Claim {
  readonly actor: string;
  /** Held by one who may write: it stands against those who may not. */
  readonly mayEdit: boolean;
}

/** The newest of each actor are kept; client ids are drawn anew with each document that is opened. */
const keptOfActor = 100;

export class Claims {
  private readonly claims = new Map<number, Claim>();
  private readonly idsOf = new Map<string, Set<number>>();

  get(clientId: number): Claim | undefined {
    return this.claims.get(clientId);
  }

  note(clientId: number, claim: Claim): void {
    const before = this.claims.get(clientId);
    if (before) this.idsOf.get(before.actor)?.delete(clientId);
    const ids = this.idsOf.get(claim.actor) ?? new Set();
    this.idsOf.set(claim.actor, ids.add(clientId));
    this.claims.set(clientId, claim);
    const [oldest] = ids;
    if (ids.size <= keptOfActor || oldest === undefined) return;
    ids.delete(oldest);
    this.claims.delete(oldest);
  }
}
