// Over the page when the session has ended: the words are hidden, and come back for the same person alone.
import { Component, computed, DestroyRef, effect, type ElementRef, inject, viewChild } from '@angular/core';
import { Button, Icon } from '@samplan/ui';
import { sessionTexts } from '@samplan/wording';
import { Doors, type Door } from '../kernel/doors';
import { LanguageChoice } from '../kernel/language';
import { Say } from '../kernel/say';
import { BACK_CHANNEL, Session } from '../kernel/session';
import { DemoLine } from './demo-line';

@Component({
  selector: 'sam-lock',
  imports: [Button, DemoLine, Icon, Say],
  templateUrl: './lock.html',
  host: { '(window:focus)': 'look()', '(document:visibilitychange)': 'look()', '(window:message)': 'told($event)' },
})
export class Lock {
  protected readonly session = inject(Session);
  private readonly doors = inject(Doors);
  private readonly language = inject(LanguageChoice);

  protected readonly words = sessionTexts;
  protected readonly ways = computed(() => this.doors.waysBack());
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  constructor() {
    const channel = new BroadcastChannel(BACK_CHANNEL);
    // In another tab: signed in anew, or here as something else from now on.
    channel.onmessage = () => void this.session.look();
    inject(DestroyRef).onDestroy(() => channel.close());
    effect(() => this.heading()?.nativeElement.focus());
  }

  protected signIn(door: Door): void {
    const address = this.doors.address(door, '/signed-in-again', this.language.current());
    // Replicas live in this page's memory alone: it must stay open while somebody signs in beside it.
    window.open(address, 'samplan-sign-in', 'popup,width=560,height=780');
  }

  protected look(): void {
    if (this.session.isLocked()) void this.session.look();
  }

  protected told(event: MessageEvent): void {
    if (event.origin === location.origin && event.data === BACK_CHANNEL) this.look();
  }
}
