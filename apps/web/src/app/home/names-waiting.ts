// For leaders of units, on their first page: how many names wait to be confirmed, and the way there.
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LedUnitsQuery } from '@samplan/contract';
import { Button } from '@samplan/ui';
import { myUnit } from '@samplan/wording';
import { Say } from '../kernel/say';

type LedUnit = LedUnitsQuery['ledUnits'][number];

@Component({
  selector: 'sam-names-waiting',
  imports: [Button, RouterLink, Say],
  template: `
    @for (unit of waiting(); track unit.id) {
      <section class="panel stack" [attr.aria-labelledby]="'names-' + unit.id">
        <h2
          class="h3"
          [id]="'names-' + unit.id"
          [say]="texts.waitsIn"
          [with]="{ count: unit.waiting, unit: unit.name }"
        ></h2>
        <p>
          <a samButton kind="secondary" [routerLink]="['/my-unit', unit.id]" [say]="texts.lookAtPeople"></a>
        </p>
      </section>
    }
  `,
  styles: `
    :host:has(section) {
      display: grid;
      gap: var(--sam-gap-4);
      margin-bottom: var(--sam-gap-5);
    }
  `,
})
export class NamesWaiting {
  readonly units = input.required<readonly LedUnit[]>();

  protected readonly texts = myUnit;
  protected readonly waiting = computed(() => this.units().filter(({ waiting }) => waiting > 0));
}
