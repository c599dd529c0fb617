// What the municipality has set, for one page of it: fetched, changed one act at a time, and fetched again.
import { computed, inject, Service } from '@angular/core';
import type { OperationVariables } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { MunicipalityDocument } from '@samplan/contract';
import { municipality } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';

@Service({ autoProvided: false })
export class Settings {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);

  readonly doing = new Doing();
  readonly answer = asked(MunicipalityDocument, () => ({}));
  readonly all = computed(() => this.answer.data()?.municipality);

  /** Several changes count as one act. @returns whether all of it is stored */
  async store<Data, Variables extends OperationVariables>(
    document: TypedDocumentNode<Data, Variables>,
    ...changes: readonly Variables[]
  ): Promise<boolean> {
    const done = await this.doing.run(async () => {
      for (const change of changes) await this.client.change(document, change);
      return true;
    });
    this.answer.again();
    if (done) this.announcer.announce(municipality.saved);
    return done === true;
  }
}
