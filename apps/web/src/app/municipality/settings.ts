// What the municipality has set, for one page of it: fetched, changed one act at a time, and fetched again.
import { computed, inject, Service } from '@angular/core';
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

  /** One act, of several changes perhaps. @returns whether all of it is stored */
  async store(act: (client: GraphqlClient) => Promise<unknown>): Promise<boolean> {
    const done = await this.doing.run(async () => {
      await act(this.client);
      return true;
    });
    this.answer.again();
    if (done) this.announcer.announce(municipality.saved);
    return done === true;
  }
}
