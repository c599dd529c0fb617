// The doorbell as pages hear it. Heard while somebody is signed in; when the line was lost, everything is fetched again.
import { inject, Service } from '@angular/core';
import { ChangedDocument } from '@samplan/contract';
import { GraphqlClient, type Ring } from './graphql-client';

@Service()
export class Doorbell {
  private readonly client = inject(GraphqlClient);
  private readonly hearers = new Set<(ring: Ring) => void>();
  private close: (() => void) | undefined;

  constructor() {
    this.client.onConnected((again) => {
      if (again) this.client.fetchAllAgain();
    });
  }

  /** @returns what stops the hearing */
  onRing(heard: (ring: Ring) => void): () => void {
    this.hearers.add(heard);
    return () => this.hearers.delete(heard);
  }

  /** Hears the line stand again after it was lost: ask everything anew that no query on the page asks. */
  onReconnected(heard: () => void): () => void {
    return this.client.onConnected((again) => {
      if (again) heard();
    });
  }

  open(): void {
    this.close ??= this.client.listen(ChangedDocument, ({ changed }) => {
      for (const heard of this.hearers) heard(changed);
      return changed;
    });
  }

  shut(): void {
    this.close?.();
    this.close = undefined;
  }
}
