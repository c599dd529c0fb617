// What was found, for as long as one may surely still read it.
import { DestroyRef, inject, signal } from '@angular/core';
import type { SearchQuery } from '@samplan/contract';
import { Doorbell } from '../kernel/doorbell';
import { endsAccess } from '../kernel/graphql-client';

export type Hit = SearchQuery['search']['hits'][number];

/** The latest answer, and what it is the answer to. Make it where `inject` may be called. */
export class Found {
  private readonly answer = signal<{ text: string; hits: readonly Hit[]; more: boolean } | undefined>(undefined);
  private readonly outdated = signal(false);
  private ended = 0;

  readonly shown = this.answer.asReadonly();
  /** It was taken away, for access may have ended; to search again is a choice, and stands in the log. */
  readonly isOutdated = this.outdated.asReadonly();

  constructor() {
    const doorbell = inject(Doorbell);
    const stops = [
      doorbell.onRing((ring) => {
        if (endsAccess(ring)) this.forget();
      }),
      doorbell.onReconnected(() => this.forget()),
    ];
    inject(DestroyRef).onDestroy(() => stops.forEach((stop) => stop()));
  }

  /** Shows what comes, unless access ended while it was on its way. */
  async show(text: string, coming: Promise<SearchQuery | undefined>): Promise<void> {
    const before = this.ended;
    const answer = await coming;
    if (!answer) return;
    this.answer.set(before === this.ended ? { text, ...answer.search } : undefined);
    this.outdated.set(before !== this.ended);
  }

  private forget(): void {
    this.ended++;
    if (!this.answer()) return;
    this.answer.set(undefined);
    this.outdated.set(true);
  }
}
