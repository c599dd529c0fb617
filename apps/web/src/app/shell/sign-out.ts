// Signing out: waits a little for words that are not stored yet, and asks before they are lost.
import { Component, computed, inject, output, signal } from '@angular/core';
import { Button, Dialog } from '@samplan/ui';
import { sessionTexts, shell } from '@samplan/wording';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { Unstored } from '../kernel/unstored';

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
  protected readonly heading = computed(() => (this.isStored() ? sessionTexts.allStored : sessionTexts.notAllStored));

  /** Takes the form's submit when something would be lost by it. */
  async ask(event: Event): Promise<void> {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !this.unstored.isAny()) return;
    event.preventDefault();
    if (this.waits()) return;
    this.waits.set(true);
    const isStored = await this.unstored.settled(WAIT_MS);
    this.waits.set(false);
    if (this.session.isLocked()) return;
    if (isStored) return form.submit();
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

  protected leave(): void {
    this.unstored.letGo();
    this.asking()?.submit();
  }
}
