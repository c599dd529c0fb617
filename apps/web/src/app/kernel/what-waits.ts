// How much waits for the one who is signed in, for the bar at the top and the first page; no title, for that is a reading.
import { computed, inject, Service } from '@angular/core';
import { WhatWaitsDocument } from '@samplan/contract';
import { asked } from './asked';
import { Session } from './session';

@Service()
export class WhatWaits {
  private readonly session = inject(Session);
  private readonly answer = asked(
    WhatWaitsDocument,
    () => (this.session.me() ? {} : undefined),
    ({ topic }) => topic === 'waiting' || topic === 'participants' || topic === 'sections',
  );

  /** What asks for an answer now: what one has put off does not. */
  readonly questions = computed(() => (this.answer.data()?.waiting.questions ?? []).filter((one) => !one.putOffUntil));
  /** Until the first answer nobody can say that nothing waits. */
  readonly isKnown = computed(() => this.answer.data() !== undefined);
  readonly problem = computed(() => (this.isKnown() ? undefined : this.answer.problem()));
  /** How many texts of one’s own were not stored. */
  readonly unstored = computed(() => this.answer.data()?.unstoredWords.length ?? 0);
  readonly news = computed(() => this.answer.data()?.waiting.news ?? []);

  again(): void {
    this.answer.again();
  }
}
