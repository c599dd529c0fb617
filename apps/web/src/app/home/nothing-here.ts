// For those who are here in a role, or work here and take part in no plan: what needs them, where to go, what they are here.
import { Component, computed, inject, input } from '@angular/core';
import { osloDate, TENANT_ROLES, type TenantRole } from '@samplan/domain';
import { Mark } from '@samplan/ui';
import { home, roleNames, type Text } from '@samplan/wording';
import { CLOCK } from '../kernel/clock';
import { Say } from '../kernel/say';
import type { Me } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhatWaits } from '../kernel/what-waits';
import { WhenPipe } from '../kernel/when.pipe';
import { wordOf } from '../kernel/wire-words';
import { RoleChoices } from './role-choices';
import { WaitingHere } from './waiting-here';

const WHAT: Readonly<Record<TenantRole, Text>> = {
  'coordinating-unit': home.hereAsKe,
  'unit-leader': home.hereAsLeader,
  administrator: home.hereAsAdministrator,
  'log-controller': home.hereAsLogController,
};

@Component({
  selector: 'sam-nothing-here',
  imports: [Mark, RoleChoices, Say, SpokenPipe, WaitingHere, WhenPipe],
  template: `
    <p class="kicker upper" [attr.lang]="'date' | spoken">{{ today | when }}</p>
    @if (what.questions().length; as count) {
      <h1 [say]="words.waits" [with]="{ count: count }"></h1>
    } @else {
      <h1 [say]="words.nothingWaits"></h1>
    }
    <sam-waiting-here [isTold]="true" />
    <sam-role-choices [me]="me()" />
    @for (role of roles(); track role) {
      <p [say]="sentences[role]"></p>
    } @empty {
      <p [say]="words.hereAsStaff"></p>
    }
    <p [say]="words.onlyThoseInIt"></p>
    @if (me().hat === 'work') {
      <p [say]="words.plansCome"></p>
    }
    <section class="panel" aria-labelledby="here-as">
      <h2 id="here-as" class="h3" [say]="words.youAreHereAs"></h2>
      <p class="who">
        <sam-mark [party]="me().party" [initials]="me().initials" />
        <span
          ><b>{{ me().name }}</b>
          @for (role of roles(); track role) {
            <small class="upper" [say]="roleNames[role]"></small>
          }
          @for (unit of units(); track unit) {
            <small>{{ unit }}</small>
          }
        </span>
      </p>
    </section>
  `,
  host: { class: 'narrow letter stack' },
})
export class NothingHere {
  readonly me = input.required<Me>();

  protected readonly words = home;
  protected readonly roleNames = roleNames;
  protected readonly sentences = WHAT;
  protected readonly what = inject(WhatWaits);
  protected readonly today = osloDate(inject(CLOCK).now());
  protected readonly roles = computed(() => [
    ...new Set(this.me().worksAs.flatMap(({ role }) => wordOf(TENANT_ROLES, role ?? '') ?? [])),
  ]);
  /** Units and the organisation; a unit that is named as a role is not said twice. */
  protected readonly units = computed(() => {
    const { worksAs, tenant } = this.me();
    const said = new Set(this.roles().map((role) => roleNames[role].nb));
    const units = worksAs.flatMap(({ unit }) => unit ?? []);
    return [...new Set([...units.filter((unit) => !said.has(unit.toLocaleLowerCase('nb'))), tenant.name])];
  });
}
