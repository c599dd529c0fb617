// The document that runs ahead of the log by at most one batch, and whose client ids it knows.
import * as Y from 'yjs';
import type { Limits, RoomId, Shape, Stored } from '../ports';
import type { Refusal } from '../protocol';
import { bringsNew, bringsStructs, type Contents } from './checks';
import { rootsTouched } from './touched';

/** One update that somebody wants stored. */
export interface Offer {
  readonly actor: string;
  readonly mayEdit: boolean;
  readonly update: Uint8Array;
  readonly contents: Contents;
  /** Absent where the sender may write in all roots. */
  readonly mayWrite?: ((root: string) => boolean) | undefined;
  /** After a refusal nothing more of the same sender is taken. */
  readonly sender: object;
}

/** taken: applied and to be stored. nothing: the document has it all. */
export type Verdict = 'taken' | 'nothing' | Refusal;

export interface Applied {
  readonly verdicts: readonly Verdict[];
  /** Roots in which the guarded offers that were taken write. */
  readonly touched: ReadonlyMap<Offer, ReadonlySet<string>>;
  /** Why the document may not be kept as it is now. */
  readonly problem: Refusal | undefined;
}

export class Head {
  readonly doc = new Y.Doc({ gc: true });
  readonly owners: Map<number, string>;
  /** The state vector before the last batch that was applied. */
  before: Map<number, number> = new Map();
  /** Client ids that the last batch registers. */
  private claimed = new Map<number, string>();
  private merged: Uint8Array[] = [];
  private touched = new Map<Offer, ReadonlySet<string>>();
  /** At least as large as the encoded state. */
  private size: number;
  private full = false;

  constructor(
    private readonly room: RoomId,
    private readonly shape: Shape,
    private readonly limits: Limits,
    /** Who showed a client id that has written nothing yet, and may write. */
    private readonly presentWriter: (clientId: number) => string | undefined,
    stored: Stored,
  ) {
    this.owners = new Map(stored.clients);
    this.size = stored.snapshot?.update.length ?? 0;
    // A document on the server writes nothing of its own: formatting is tidied by the client that formats.
    this.doc.on('afterTransaction', (transaction) => (transaction._needFormattingCleanup = false));
    this.doc.transact(() => {
      if (stored.snapshot) Y.applyUpdate(this.doc, stored.snapshot.update);
      for (const row of stored.tail) {
        Y.applyUpdate(this.doc, row.update);
        this.size += row.update.length;
      }
    });
    for (const name of this.doc.share.keys()) this.typeRoot(name);
    this.doc.on('update', (update: Uint8Array) => this.merged.push(update));
  }

  /** Applies what the offers bring, in one transaction. After a problem the document is to be thrown away. */
  apply(offers: readonly Offer[]): Applied {
    for (const offer of offers) for (const root of offer.contents.roots) this.typeRoot(root);
    const verdicts: Verdict[] = [];
    this.claimed = new Map();
    this.merged = [];
    this.touched = new Map();
    const { touched } = this;
    try {
      this.doc.transact((transaction) => {
        this.before = transaction.beforeState;
        const refused = new Map<object, Refusal>();
        for (const offer of offers) {
          const verdict = refused.get(offer.sender) ?? this.applyOne(offer);
          if (verdict !== 'taken' && verdict !== 'nothing') refused.set(offer.sender, verdict);
          verdicts.push(verdict);
        }
      });
    } catch {
      return { verdicts, touched, problem: 'malformed' };
    }
    return { verdicts, touched, problem: this.merged.length > 0 ? this.problem() : this.pending() };
  }

  /** Applies rows of the log, written elsewhere. */
  adopt(updates: readonly Uint8Array[]): void {
    this.merged = [];
    this.doc.transact((transaction) => {
      this.before = transaction.beforeState;
      for (const update of updates) Y.applyUpdate(this.doc, update);
    });
    for (const name of this.doc.share.keys()) this.typeRoot(name);
  }

  /** What the last batch added, as updates; empty where it brought nothing. */
  changes(): readonly Uint8Array[] {
    return this.merged;
  }

  /** Client ids of `actor` that the last batch registers, among those of these contents; each is told once. */
  newClients(actor: string, contents: readonly Contents[]): number[] {
    if (this.claimed.size === 0) return [];
    const ids = new Set(contents.flatMap((each) => each.spans.map((span) => span.client)));
    return [...ids].filter((id) => this.claimed.get(id) === actor && this.claimed.delete(id));
  }

  private applyOne(offer: Offer): Verdict {
    if (!bringsNew(this.doc, offer.contents)) return 'nothing';
    if (!offer.mayEdit || !this.mayWrite(offer)) return 'notAllowed';
    if (this.full && bringsStructs(this.doc, offer.contents)) return 'full';
    const fresh = offer.contents.spans.filter(({ client, to }) => to > Y.getState(this.doc.store, client));
    for (const { client } of fresh) {
      if ((this.owners.get(client) ?? this.presentWriter(client) ?? offer.actor) !== offer.actor) return 'foreign';
    }
    for (const { client } of fresh) {
      if (this.owners.has(client)) continue;
      this.owners.set(client, offer.actor);
      this.claimed.set(client, offer.actor);
    }
    Y.applyUpdate(this.doc, offer.update);
    this.size += offer.update.length;
    return 'taken';
  }

  private mayWrite(offer: Offer): boolean {
    const { mayWrite, contents } = offer;
    if (!mayWrite) return true;
    const roots = rootsTouched(this.doc, contents);
    this.touched.set(offer, roots);
    return [...roots].every((root) => mayWrite(root));
  }

  private problem(): Refusal | undefined {
    const pending = this.pending();
    if (pending) return pending;
    if (this.shape.problem(this.room, this.doc) !== undefined) return 'unlawfulShape';
    return this.measure() ? 'full' : undefined;
  }

  private pending(): Refusal | undefined {
    const { pendingStructs, pendingDs } = this.doc.store;
    return pendingStructs === null && pendingDs === null ? undefined : 'missing';
  }

  /** True when this batch made the document too large; a document that already was may still shrink. */
  private measure(): boolean {
    if (this.size <= this.limits.stateBytes) return false;
    this.size = Y.encodeStateAsUpdate(this.doc).length;
    const wasFull = this.full;
    this.full = this.size > this.limits.stateBytes;
    return this.full && !wasFull && this.size > this.limits.stateBytes + this.limits.syncStep2Bytes;
  }

  private typeRoot(name: string): void {
    if (!this.shape.allowsRoot(this.room, name)) return;
    if (this.shape.rootType(this.room, name) === 'text') this.doc.getText(name);
    else this.doc.getXmlFragment(name);
  }
}
