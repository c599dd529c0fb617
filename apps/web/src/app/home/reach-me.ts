// On the first page while the owner has not said how they may safely be reached: asked, and put off as they like.
import { Component, inject, Service, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button } from '@samplan/ui';
import { safeContact } from '@samplan/wording';
import { Say } from '../kernel/say';
import { Session } from '../kernel/session';

/** As long as this page is open in the browser. */
@Service()
export class PutOff {
  readonly isPutOff = signal(false);
}

@Component({
  selector: 'sam-reach-me',
  imports: [Button, RouterLink, Say],
  template: `@if (session.me()?.safeContact?.answer === 'do_not_know' && !putOff.isPutOff()) {
    <section class="panel stack" aria-labelledby="reach-me">
      <h2 id="reach-me" class="h3" [say]="texts.how"></h2>
      <p [say]="texts.stillOpen"></p>
      <p class="row">
        <a samButton kind="secondary" routerLink="/safe-contact" [say]="texts.answer"></a>
        <button
          type="button"
          samButton
          kind="tertiary"
          (click)="putOff.isPutOff.set(true)"
          [say]="texts.notNow"
        ></button>
      </p>
    </section>
  }`,
})
export class ReachMe {
  protected readonly session = inject(Session);
  protected readonly putOff = inject(PutOff);
  protected readonly texts = safeContact;
}
