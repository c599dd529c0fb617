// For those who are here in a role, or work here and take part in no plan: what needs them, and where to go.
import { Component, computed, inject, input } from '@angular/core';
import { osloDate, TENANT_ROLES, type TenantRole } from '@samplan/domain';
import { home, type Text } from '@samplan/wording';
import { CLOCK } from '../kernel/clock';
import { Say } from '../kernel/say';
import type { Me } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhatWaits } from '../kernel/what-waits';
import { WhenPipe } from '../kernel/when.pipe';
import { wordOf } from '../kernel/wire-words';
import { MoreChoices } from './more-choices';
import { RoleChoices } from './role-choices';
import { WaitingHere } from './waiting-here';
import { waitsHeading } from './waits-heading';

const WHAT: Readonly<Record<TenantRole, Text>> = {
  'coordinating-unit': home.hereAsKe,
  'unit-leader': home.hereAsLeader,
  administrator: home.hereAsAdministrator,
  'log-controller': home.hereAsLogController,
};

@Component({
  selector: 'sam-nothing-here',
  imports: [MoreChoices, RoleChoices, Say, SpokenPipe, WaitingHere, WhenPipe],
  template: `
    <div class="page-head">
      <p class="quiet small upper" [attr.lang]="'date' | spoken">{{ today | when }}</p>
      <h1 [say]="heading().text" [with]="heading().values"></h1>
    </div>
    <sam-waiting-here [isTold]="true" />
    <sam-role-choices [me]="me()" />
    <p class="quiet">
      @for (role of roles(); track role) {
        <span [say]="sentences[role]"></span>&ngsp;
      } @empty {
        <span [say]="words.hereAsStaff"></span>&ngsp;
      }
      <span [say]="words.onlyThoseInIt"></span>
    </p>
    @if (me().hat === 'work') {
      <p [say]="words.plansCome"></p>
      <sam-more-choices [me]="me()" />
    }
  `,
  host: { class: 'narrow letter stack' },
})
export class NothingHere {
  readonly me = input.required<Me>();

  protected readonly words = home;
  protected readonly sentences = WHAT;
  private readonly what = inject(WhatWaits);
  protected readonly heading = computed(() => waitsHeading(this.what, this.me().givenName));
  protected readonly today = osloDate(inject(CLOCK).now());
  protected readonly roles = computed(() => [
    ...new Set(this.me().worksAs.flatMap(({ role }) => wordOf(TENANT_ROLES, role ?? '') ?? [])),
  ]);
}
