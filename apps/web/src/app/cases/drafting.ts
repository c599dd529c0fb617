// Keeps at the server what is being written of an answer: at each pause of the pen, and when one leaves the page.
import { computed, DestroyRef, DOCUMENT, effect, inject, signal, untracked } from '@angular/core';
import { WriteCaseDraftDocument, type CaseDraftInput } from '@samplan/contract';
import { CLOCK } from '../kernel/clock';
import { GraphqlClient } from '../kernel/graphql-client';
import { Refused } from '../kernel/problems';

/** As the API takes it, without the case. */
export type Draft = Omit<CaseDraftInput, 'caseId' | 'seen'>;

export type DraftState = 'none' | 'keeping' | 'kept' | 'not-kept' | 'collided';

const PAUSE_MS = 800;
const RETRY_MS = 5_000;

const text = (draft: Draft): string => JSON.stringify(draft);

/** Of two. */
export const isSame = (one: Draft, other: Draft): boolean => text(one) === text(other);

export class Drafting {
  private readonly client = inject(GraphqlClient);
  private readonly clock = inject(CLOCK);
  private readonly doing = signal<DraftState>('none');
  private stored: string | undefined;
  private seen: string | null | undefined;
  private cancel: (() => void) | undefined;
  private under: Promise<void> = Promise.resolve();
  private isOver = false;

  readonly state = this.doing.asReadonly();

  /**
   * Call it where `inject` may be called.
   * @param caseId undefined as long as nothing is known of the case
   * @param first what the page begins with: the draft that lies there, or nothing written
   * @param now what stands in it
   * @param at when the draft that lies there was kept
   */
  constructor(
    private readonly caseId: () => string | undefined,
    private readonly first: () => Draft,
    private readonly now: () => Draft,
    private readonly at: () => string | undefined,
  ) {
    const view = inject(DOCUMENT).defaultView;
    const written = computed(() => (this.caseId() ? text(this.now()) : undefined));
    effect(() => {
      const said = written();
      if (said !== undefined && said !== (this.stored ?? text(untracked(this.first)))) this.soon(PAUSE_MS, 'keeping');
    });
    const asks = (event: Event): void => {
      if (this.cancel) event.preventDefault();
    };
    view?.addEventListener('beforeunload', asks);
    inject(DestroyRef).onDestroy(() => {
      view?.removeEventListener('beforeunload', asks);
      if (this.cancel) void this.store();
    });
  }

  /** Before it is sent: what is on its way arrives first, and nothing follows. */
  async end(): Promise<void> {
    this.isOver = true;
    this.cancel?.();
    this.cancel = undefined;
    await this.under;
  }

  /** It was refused, and is written on. */
  goOn(): void {
    this.isOver = false;
    if (this.caseId() && text(this.now()) !== this.stored) this.soon(PAUSE_MS, 'keeping');
  }

  private soon(ms: number, state: DraftState): void {
    if (this.isOver || untracked(this.doing) === 'collided') return;
    this.cancel?.();
    this.doing.set(state);
    this.cancel = this.clock.after(ms, () => void this.store());
  }

  /** One after another, so that what was written last stands. */
  private store(): Promise<void> {
    this.cancel?.();
    this.cancel = undefined;
    const caseId = this.caseId();
    if (!caseId) return this.under;
    this.under = this.under.then(() => this.send(caseId, this.now()));
    return this.under;
  }

  private async send(caseId: string, draft: Draft): Promise<void> {
    try {
      const { writeCaseDraft } = await this.client.change(
        WriteCaseDraftDocument,
        { input: { caseId, ...draft, seen: this.seen === undefined ? this.at() : this.seen } },
        false,
      );
      this.stored = text(draft);
      if (writeCaseDraft.__typename === 'CaseDraftKept') {
        this.seen = writeCaseDraft.at ?? null;
        if (!this.cancel) this.doing.set(this.seen ? 'kept' : 'none');
      } else {
        this.cancel?.();
        this.cancel = undefined;
        // A case that is answered meanwhile takes no draft: the page says so when it is sent.
        this.doing.set(writeCaseDraft.code === 'FACTS_COLLIDED' ? 'collided' : 'none');
      }
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (!this.cancel) this.soon(RETRY_MS, 'not-kept');
    }
  }
}
