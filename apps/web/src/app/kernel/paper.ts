// Paper: what stands folded on the screen is built when somebody prints, and that a plan was printed stands in the log.
import { ApplicationRef, inject, Service, signal } from '@angular/core';
import { RecordPrintDocument, type PrintedPage } from '@samplan/contract';
import { GraphqlClient } from './graphql-client';

const PAGES: Readonly<Record<string, PrintedPage>> = {
  '': 'plan',
  'who-does-what': 'board',
  network: 'network',
  'who-sees-what': 'who_sees_what',
  history: 'history',
};

/** Which page of which plan an address shows. */
export function printedAt(path: string): { planId: string; page: PrintedPage } | undefined {
  const [, planId, page = ''] = /^\/plan\/([^/]+)\/?([^/]*)/.exec(path) ?? [];
  return planId ? { planId, page: PAGES[page] ?? 'other' } : undefined;
}

@Service()
export class Paper {
  private readonly wanted = signal(false);
  /** True from the first time that the page is printed. */
  readonly isWanted = this.wanted.asReadonly();

  constructor() {
    const app = inject(ApplicationRef);
    const client = inject(GraphqlClient);
    // The browser takes its picture as soon as those who hear it have answered.
    const build = () => {
      this.wanted.set(true);
      app.tick();
    };
    addEventListener('beforeprint', () => {
      build();
      const printed = printedAt(location.pathname);
      if (printed) void client.change(RecordPrintDocument, printed, false).catch(() => undefined);
    });
    matchMedia('print').addEventListener('change', ({ matches }) => matches && build());
  }
}
