// Signing out: waits a little for words that are not stored yet, and asks before they are lost.
import { Component, computed, inject, output, signal } from '@angular/core';
import { Button, Dialog } from '@samplan/ui';
import { sessionTexts, shell } from '@samplan/wording';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { Unstored } from '../kernel/unstored';
import { isReachable } from './going';

const WAIT_MS = 2500;

@Component({
  selector: 'sam-sign-out',
  imports: [Button, Dialog, Say, SayPipe, SpokenPipe],
  templateUrl: './sign-out.html',
})
export class SignOut {
  private readonly unstored = inject(Unstored);
  private readonly session = inject(Session);

  /** The question is closed again, and one is still here. */
  readonly stayed = output();

  protected readonly words = sessionTexts;
  protected readonly frame = shell;
  private readonly asking = signal<HTMLFormElement | undefined>(undefined);
  private readonly waits = signal(false);
  readonly isWaiting = this.waits.asReadonly();
  /** Over a page that has locked lies the lock alone. */
  protected readonly isAsking = computed(() => this.asking() !== undefined && !this.session.isLocked());
  protected readonly isStored = computed(() => !this.unstored.isAny());
  protected readonly lost = signal<readonly string[]>([]);
  /** The sign-out itself needs the server; without it the browser would show an error of its own. */
  protected readonly isAway = signal(false);
  protected readonly heading = computed(() => {
    if (this.isAway()) return sessionTexts.cannotSignOut;
    return this.isStored() ? sessionTexts.allStored : sessionTexts.notAllStored;
  });

  /** Takes the form's submit: asks where something would be lost by it, and where the server is away. */
  async ask(event: Event): Promise<void> {
    event.preventDefault();
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || this.waits()) return;
    this.waits.set(this.unstored.isAny());
    const isStored = await this.unstored.settled(WAIT_MS);
    this.waits.set(false);
    if (this.session.isLocked()) return;
    this.isAway.set(isStored && !(await isReachable()));
    if (isStored && !this.isAway()) return form.submit();
    this.lost.set(this.unstored.words());
    this.asking.set(form);
  }

  protected stay(): void {
    this.asking.set(undefined);
  }

  protected closed(): void {
    this.stay();
    if (!this.session.isLocked()) this.stayed.emit();
  }

  protected async leave(): Promise<void> {
    this.isAway.set(!(await isReachable()));
    if (this.isAway()) return;
    this.unstored.letGo();
    this.asking()?.submit();
  }
}
