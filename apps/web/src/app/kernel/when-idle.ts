// Fetches the other pages after the one that one came to.
import { ApplicationRef, inject, Service } from '@angular/core';
import type { PreloadingStrategy } from '@angular/router';
import { catchError, EMPTY, from, switchMap, type Observable } from 'rxjs';

/** Pages are there before one goes to them, also when the line is lost by then. */
@Service()
export class WhenIdle implements PreloadingStrategy {
  private readonly app = inject(ApplicationRef);

  preload(_route: unknown, load: () => Observable<unknown>): Observable<unknown> {
    // What could not be fetched is fetched when one goes there.
    return from(this.app.whenStable()).pipe(
      switchMap(load),
      catchError(() => EMPTY),
    );
  }
}
