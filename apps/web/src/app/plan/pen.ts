// Where one writes in a plan, and where one is on the way in to write.
import { computed, inject, signal } from '@angular/core';
import type { CaretPlace } from '@samplan/ui/live-text';
import { CLOCK } from '../kernel/clock';
import { Live } from '../kernel/live';
import type { Place } from '../kernel/live-words';

/** One text of the plan: a section, and the root of its document. */
export interface Spot {
  readonly sectionId: string;
  readonly root: string;
}

interface Writing extends Spot {
  readonly caret: CaretPlace;
}

const SLOW_MS = 6000;

/** Is it this text? */
export const isAt = (spot: Spot | undefined, sectionId: string, root: string): boolean =>
  spot?.sectionId === sectionId && spot.root === root;

/** Make it where `inject` may be called. */
export class Pen {
  private readonly live = inject(Live);
  private readonly clock = inject(CLOCK);

  private readonly inWriting = signal<Writing | undefined>(undefined);
  /** Ends by itself when the right to write is taken away. */
  readonly writing = computed(() => (this.isLost() ? undefined : this.inWriting()));
  /** Where one was writing when the right to write was taken away; reading goes on. */
  readonly lost = computed(() => (this.isLost() ? this.inWriting() : undefined));
  private readonly goingIn = signal<Spot | undefined>(undefined);
  /** Pressed, and the words are on their way. */
  readonly isOpening = this.goingIn.asReadonly();
  private readonly slowly = signal<Spot | undefined>(undefined);
  /** Gone in to, and the words have not come yet: the line is slow or lost. */
  readonly opensSlowly = this.slowly.asReadonly();
  private readonly lastWritten = signal<Spot | undefined>(undefined);
  /** The words that one wrote in last, while they are open. */
  readonly current = computed(() => {
    const last = this.lastWritten();
    return last && this.live.bySection().get(last.sectionId)?.at(last.root);
  });

  /** @returns false where the words did not open */
  async goIn(place: Place, root: string, caret: CaretPlace): Promise<boolean> {
    const spot: Spot = { sectionId: place.sectionId, root };
    this.goingIn.set(spot);
    const words = await this.live.write(place).catch(() => undefined);
    if (this.goingIn() !== spot) return true; // one has gone in elsewhere, or come out
    this.goingIn.set(undefined);
    if (!words) return false;
    // Only now does one leave the text that one wrote in before: both change in one picture.
    const before = this.inWriting();
    if (before && before.sectionId !== place.sectionId) this.live.doneWriting(before.sectionId);
    this.lastWritten.set(spot);
    this.inWriting.set({ ...spot, caret });
    this.slowly.set(undefined);
    this.clock.after(SLOW_MS, () => this.slowly.set(words.ready() ? undefined : spot));
    return true;
  }

  comeOut(): void {
    const writing = this.inWriting();
    this.inWriting.set(undefined);
    this.goingIn.set(undefined);
    if (writing) this.live.doneWriting(writing.sectionId);
  }

  /** The words of a section are open no longer. */
  closedIn(sectionId: string): void {
    if (this.inWriting()?.sectionId === sectionId) this.inWriting.set(undefined);
  }

  private isLost(): boolean {
    const writing = this.inWriting();
    const level = writing && this.live.bySection().get(writing.sectionId)?.level();
    return level !== undefined && level !== 'edit';
  }
}
