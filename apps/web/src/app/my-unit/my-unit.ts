// The unit leader's page: the people of their unit; one who leads several chooses first.
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LedUnitsDocument, UnitPageDocument } from '@samplan/contract';
import { Icon, Skeleton } from '@samplan/ui';
import { myUnit, shell } from '@samplan/wording';
import { asked } from '../kernel/asked';
import { LanguageChoice } from '../kernel/language';
import { pageTitle } from '../kernel/page-title';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { Away } from '../shell/away';
import { UnitPeople } from '../unit-people/unit-people';
import { UnitRequests } from './requests';
import { Room } from './room';

@Component({
  selector: 'sam-my-unit',
  imports: [Away, Icon, Room, RouterLink, Say, SayPipe, Skeleton, SpokenPipe, UnitPeople, UnitRequests],
  templateUrl: './my-unit.html',
  styles: `
    .head {
      margin-bottom: var(--sam-gap-6);
    }
  `,
})
export class MyUnit {
  private readonly language = inject(LanguageChoice);

  /** From the address; without one, the only unit that the asker leads. */
  readonly unitId = input<string>();

  protected readonly texts = myUnit;
  protected readonly frame = shell;
  protected readonly led = asked(LedUnitsDocument, () => ({}));
  protected readonly all = computed(() => this.led.data()?.ledUnits ?? []);
  protected readonly chosen = computed(
    () => this.unitId() ?? (this.all().length === 1 ? this.all()[0]?.id : undefined),
  );
  protected readonly answer = asked(UnitPageDocument, () => {
    const unitId = this.chosen();
    return unitId ? { unitId } : undefined;
  });
  protected readonly unit = computed(() => this.answer.data()?.unit ?? undefined);
  protected readonly waiting = computed(
    () => this.unit()?.members.filter(({ state, isMe }) => state !== 'confirmed' && !isMe).length ?? 0,
  );
  protected readonly others = computed(() =>
    this.language.list(this.unit()?.servedTenants.map(({ name }) => name) ?? []),
  );

  constructor() {
    pageTitle(() => myUnit.page);
  }
}
