// A door that closed while one was inside: what happened, and one's own words that did not get in, to take along.
import { Component, computed, inject, input, signal } from '@angular/core';
import { Button } from '@samplan/ui';
import { live, unstored, type Text } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { LanguageChoice } from '../kernel/language';
import { Say } from '../kernel/say';
import { isShut, type ClosedDoor } from './closed-doors';
import { PlanStore } from './plan-store';

@Component({
  selector: 'sam-closed-door',
  imports: [Button, Say],
  template: `
    @if (isShut()) {
      <h2 class="small-head" tabindex="-1" [say]="texts.closedTitle"></h2>
      <p [say]="texts.closedWhat" [with]="{ time: time() }"></p>
    }
    @if (door().kept) {
      <h3 [say]="texts.keptTitle"></h3>
      <p [say]="texts.keptWhat"></p>
      <div class="kept" #kept>{{ door().kept }}</div>
      <p class="row">
        <button type="button" samButton kind="secondary" class="tight" (click)="copy()" [say]="texts.copy"></button>
        <button type="button" samButton kind="tertiary" class="tight" (click)="forget()" [say]="texts.forget"></button>
      </p>
      <p class="small quiet" [say]="told() ?? (door().unstoredId ? whereKept : texts.forgetsItself)"></p>
    }
  `,
  styleUrl: './closed-door.css',
  host: { class: 'stack', role: 'status' },
})
export class ClosedDoorNotice {
  private readonly store = inject(PlanStore);
  private readonly language = inject(LanguageChoice);
  private readonly announcer = inject(Announcer);

  readonly door = input.required<ClosedDoor>();
  protected readonly texts = live;
  protected readonly whereKept = unstored.keptHere;
  protected readonly isShut = computed(() => isShut(this.door()));
  protected readonly time = computed(() => this.language.date(this.door().at, 'time'));
  protected readonly told = signal<Text | undefined>(undefined);

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.door().kept);
      this.told.set(live.copied);
    } catch {
      this.told.set(live.cannotCopy);
    }
    this.announcer.announce(this.told() ?? live.copied);
  }

  protected forget(): void {
    this.store.forget(this.door());
    this.announcer.announce(live.forgotten);
  }
}
