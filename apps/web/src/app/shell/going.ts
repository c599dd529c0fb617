// Going from page to page: says so when it takes long, and what to do when the page could not be fetched.
import { DestroyRef, inject, Service, signal } from '@angular/core';
import { NavigationCancel, NavigationEnd, NavigationError, NavigationStart, Router } from '@angular/router';
import { CLOCK } from '../kernel/clock';

const LONG_MS = 700;

@Service()
export class Going {
  private readonly router = inject(Router);
  private readonly clock = inject(CLOCK);
  private readonly slow = signal(false);
  private readonly failed = signal<string | undefined>(undefined);

  readonly isSlow = this.slow.asReadonly();
  /** The address of a page that could not be fetched; the page before it is still there. */
  readonly failedTo = this.failed.asReadonly();

  constructor() {
    let cancel: (() => void) | undefined;
    const hearing = this.router.events.subscribe((event) => {
      if (event instanceof NavigationStart) {
        cancel?.();
        cancel = this.clock.after(LONG_MS, () => this.slow.set(true));
        return;
      }
      const isOver = event instanceof NavigationEnd || event instanceof NavigationCancel;
      if (!isOver && !(event instanceof NavigationError)) return;
      cancel?.();
      this.slow.set(false);
      this.failed.set(event instanceof NavigationError ? event.url : undefined);
    });
    inject(DestroyRef).onDestroy(() => hearing.unsubscribe());
  }

  /** Tries the page again. Where the server answers and its pages still do not come, they are of a newer build: load anew. */
  async again(): Promise<void> {
    const url = this.failed();
    if (url === undefined) return;
    const isThere = await this.router.navigateByUrl(url).catch(() => false);
    if (!isThere && (await isReachable())) location.assign(url);
  }

  /** Back to the page that one is on. */
  stay(): void {
    this.failed.set(undefined);
  }
}

/** Does the server answer at all? */
export async function isReachable(): Promise<boolean> {
  try {
    return (await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(4000) })).ok;
  } catch {
    return false;
  }
}
