// Shown in the window of its own in which one signs in again: tells the page that waits, and closes.
import { afterNextRender, Component } from '@angular/core';
import { sessionTexts } from '@samplan/wording';
import { pageTitle } from '../kernel/page-title';
import { Say } from '../kernel/say';
import { BACK_CHANNEL } from '../kernel/session';

@Component({
  selector: 'sam-signed-in-again',
  imports: [Say],
  template: `<div class="narrow stack">
    <h1 [say]="words.backTitle"></h1>
    <p [say]="words.back"></p>
  </div>`,
})
export class SignedInAgain {
  protected readonly words = sessionTexts;

  constructor() {
    pageTitle(() => sessionTexts.backTitle);
    afterNextRender(() => {
      // An issuer of another origin may have cut the tie between the windows; the channel reaches ours all the same.
      const channel = new BroadcastChannel(BACK_CHANNEL);
      channel.postMessage(BACK_CHANNEL);
      channel.close();
      if (window.opener instanceof Object && 'postMessage' in window.opener)
        window.opener.postMessage(BACK_CHANNEL, location.origin);
      window.close();
    });
  }
}
