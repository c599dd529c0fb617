// "Skjul siden": away from here at once, to a page that anybody might read. Esc twice does the same.
import { Component, DOCUMENT, inject } from '@angular/core';
import { Button, Icon } from '@samplan/ui';
import { shell } from '@samplan/wording';
import { CLOCK } from '../kernel/clock';
import { Say } from '../kernel/say';
import { Unstored } from '../kernel/unstored';

const NEUTRAL_PAGE = 'https://www.yr.no/';
const TWICE_WITHIN_MS = 800;

@Component({
  selector: 'sam-quick-exit',
  imports: [Button, Icon, Say],
  template: `<button type="button" samButton kind="secondary" color="neutral" class="quick-exit" (click)="leave()">
    <sam-icon class="hide-phone" name="exit" [small]="true" />
    <span><span [say]="words.hide"></span>&ngsp;<span class="sr" [say]="words.hideHow"></span></span>
  </button>`,
  host: {
    '(document:keydown)': 'pressed($event.key)',
    '(document:pointerdown)': 'pressed()',
  },
})
export class QuickExit {
  private readonly document = inject(DOCUMENT);
  private readonly clock = inject(CLOCK);
  private readonly unstored = inject(Unstored);
  private lastEscape: number | undefined;

  protected readonly words = shell;

  /** Twice means one straight after the other: who closes a box, opens the next and closes that one too, stays. */
  protected pressed(key?: string): void {
    const before = this.lastEscape;
    this.lastEscape = key === 'Escape' ? this.clock.now() : undefined;
    if (before !== undefined && this.lastEscape !== undefined && this.lastEscape - before < TWICE_WITHIN_MS)
      this.leave();
  }

  protected leave(): void {
    this.unstored.letGo();
    // Nothing may stay in sight while the other page is on its way, nor the address in the history.
    this.document.documentElement.classList.add('hidden-at-once');
    this.document.title = '';
    const view = this.document.defaultView;
    view?.history.replaceState(null, '', '/');
    view?.location.replace(NEUTRAL_PAGE);
  }
}
