// Short sentences for screen readers about what happened without a change of page; one polite region in the frame.
import { Service, signal } from '@angular/core';

@Service()
export class Announcer {
  private readonly said = signal('');

  readonly words = this.said.asReadonly();

  announce(sentence: string): void {
    // A sentence said twice must differ to be read twice.
    this.said.update((last) => (last === sentence ? `${sentence}\u00a0` : sentence));
  }
}
