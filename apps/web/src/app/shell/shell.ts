// The frame of every page, and what lies over it: the notice before the session ends, and the lock after it.
import { Component, computed, DOCUMENT, effect, type ElementRef, inject, viewChild } from '@angular/core';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { shell, urgent } from '@samplan/wording';
import { Button, Skeleton } from '@samplan/ui';
import { Announcer } from '../kernel/announcer';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { LanguageChoice } from '../kernel/language';
import { SayPipe } from '../kernel/say.pipe';
import { Paper } from '../kernel/paper';
import { Say } from '../kernel/say';
import { NewDay } from '../kernel/new-day';
import { Session } from '../kernel/session';
import { UrgentNumbers } from '../kernel/urgent-numbers';
import { comesAnew } from '../kernel/way-back';
import { onNavigation } from '../kernel/on-navigation';
import { Away } from './away';
import { DemoLine } from './demo-line';
import { EndNotice } from './end-notice';
import { Going } from './going';
import { HatLine } from './hat-line';
import { Lock } from './lock';
import { TopBar } from './top-bar';

@Component({
  selector: 'sam-root',
  imports: [SpokenPipe, Away, Button, DemoLine, EndNotice, HatLine, Lock, RouterOutlet, Say, SayPipe, Skeleton, TopBar],
  templateUrl: './shell.html',
  host: { '(document:keydown)': 'session.active()', '(document:pointerdown)': 'session.active()' },
})
export class Shell {
  protected readonly session = inject(Session);
  protected readonly going = inject(Going);
  protected readonly isKnown = computed(() => this.session.state() !== 'away' && this.session.state() !== 'unknown');
  protected readonly announcer = inject(Announcer);
  protected readonly language = inject(LanguageChoice);
  protected readonly words = shell;
  protected readonly urgent = urgent;
  protected readonly numbers = inject(UrgentNumbers).numbers;

  private readonly document = inject(DOCUMENT);
  private readonly page = viewChild.required<ElementRef<HTMLElement>>('page');
  private leftAt: Element | null = null;
  private watcher: MutationObserver | undefined;

  constructor() {
    const router = inject(Router);
    if (this.document.defaultView) comesAnew(this.document.defaultView);
    inject(Paper);
    void this.session.known();
    inject(NewDay);
    onNavigation((event, isFirst) => {
      if (event instanceof NavigationEnd && !isFirst) this.toHeading();
    });
    effect(() => this.hideWhileLocked(this.session.isLocked()));
    this.session.onGone(() => void router.navigateByUrl('/'));
  }

  protected toContent(event: Event): void {
    event.preventDefault();
    this.document.querySelector<HTMLElement>('main')?.focus();
  }

  // People with a screen reader learn where they came to. A page that is still fetching shows another heading first:
  // the focus follows until the page is there, unless somebody has moved it by then.
  private toHeading(): void {
    this.watcher?.disconnect();
    const main = this.document.querySelector('main');
    if (!main) return;
    const before = this.document.activeElement;
    let last: Element | null = null;
    const follow = (): void => {
      const now = this.document.activeElement;
      const heading = main.querySelector('h1');
      if (now !== last && now !== before && now !== this.document.body) return this.watcher?.disconnect();
      if (!heading) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      last = heading;
      if (!main.querySelector('[aria-busy="true"]')) this.watcher?.disconnect();
    };
    this.watcher = new MutationObserver(follow);
    this.watcher.observe(main, { childList: true, subtree: true });
    follow();
  }

  private hideWhileLocked(locked: boolean): void {
    const page = this.page().nativeElement;
    if (locked) this.leftAt = this.document.activeElement;
    page.inert = locked;
    page.classList.toggle('locked', locked);
    if (!locked && this.leftAt instanceof HTMLElement) {
      this.leftAt.focus({ preventScroll: true });
      this.leftAt = null;
    }
  }
}
