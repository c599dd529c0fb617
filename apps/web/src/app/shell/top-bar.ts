// The bar at the top: the mark, where one can go, the way out, and one's own menu.
import { Component, computed, inject, viewChild } from '@angular/core';
import { NavigationEnd, RouterLink, RouterLinkActive } from '@angular/router';
import { TENANT_ROLES } from '@samplan/domain';
import { Icon, Mark, Menu } from '@samplan/ui';
import { hats, roleNames, settings, shell, storedStates } from '@samplan/wording';
import { Doors } from '../kernel/doors';
import { LanguageChoice } from '../kernel/language';
import { onNavigation } from '../kernel/on-navigation';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhatWaits } from '../kernel/what-waits';
import { wordOf } from '../kernel/wire-words';
import { LanguageList } from './language-list';
import { isInBar, linksFor } from './links';
import { Logo } from './logo';
import { OtherTenants } from './other-tenants';
import { QuickExit } from './quick-exit';
import { SignOut } from './sign-out';

@Component({
  selector: 'sam-top-bar',
  imports: [
    Icon,
    LanguageList,
    Logo,
    Mark,
    Menu,
    OtherTenants,
    QuickExit,
    RouterLink,
    RouterLinkActive,
    Say,
    SayPipe,
    SignOut,
    SpokenPipe,
  ],
  templateUrl: './top-bar.html',
})
export class TopBar {
  private readonly session = inject(Session);
  private readonly doors = inject(Doors);
  private readonly language = inject(LanguageChoice);
  private readonly whatWaits = inject(WhatWaits);
  private readonly openMenu = viewChild(Menu);

  protected readonly words = shell;
  protected readonly settingsPage = settings.page;
  protected readonly hats = hats;
  protected readonly hasChoice = this.session.hasChoice;
  protected readonly saving = storedStates.saving;
  protected readonly me = this.session.me;
  protected readonly isCitizen = this.session.isCitizen;
  /** The tenant; before sign-in only where there is one alone. */
  protected readonly tenant = computed(() => {
    const tenants = this.doors.list()?.tenants ?? [];
    return this.me()?.tenant.name ?? (tenants.length === 1 ? tenants[0] : undefined);
  });
  protected readonly links = computed(() => {
    const me = this.me();
    return me ? linksFor(me, this.isCitizen(), this.whatWaits.questions().length) : [];
  });
  protected readonly inBar = computed(() => this.links().filter(isInBar));
  protected readonly inMenu = computed(() => this.links().filter((link) => !isInBar(link)));
  protected readonly work = computed(() => {
    const work = this.me()?.worksAs[0];
    const role = wordOf(TENANT_ROLES, work?.role ?? '');
    return work?.unit ?? work?.title ?? (role && this.language.say(roleNames[role]));
  });

  constructor() {
    onNavigation((event, isFirst) => {
      if (event instanceof NavigationEnd && !isFirst) this.openMenu()?.close();
    });
  }
}
