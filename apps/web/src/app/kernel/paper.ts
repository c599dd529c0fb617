// What stands folded on the screen and unfolded on paper is built when somebody prints.
import { ApplicationRef, inject, Service, signal } from '@angular/core';

@Service()
export class Paper {
  private readonly wanted = signal(false);
  /** True from the first time that the page is printed. */
  readonly isWanted = this.wanted.asReadonly();

  constructor() {
    const app = inject(ApplicationRef);
    // The browser takes its picture as soon as those who hear it have answered.
    const build = () => {
      this.wanted.set(true);
      app.tick();
    };
    addEventListener('beforeprint', build);
    matchMedia('print').addEventListener('change', ({ matches }) => matches && build());
  }
}
