// For one who is here in a role of the municipality: the pages of that role, each with what it is for.
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, type IconName } from '@samplan/ui';
import { home, roleHome, type Text } from '@samplan/wording';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import type { Me } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { isInBar, roleLinks } from '../shell/links';

const MOST = 5;

const WHAT: Readonly<Record<string, { readonly icon: IconName; readonly what: Text }>> = {
  '/inbox': { icon: 'bubble', what: roleHome.inbox },
  '/register': { icon: 'plan', what: roleHome.register },
  '/coordinators': { icon: 'people', what: roleHome.coordinators },
  '/overview': { icon: 'eye', what: roleHome.overview },
  '/data-requests': { icon: 'pen', what: roleHome.dataRequests },
  '/my-unit': { icon: 'people', what: roleHome.myUnit },
  '/units': { icon: 'people', what: roleHome.units },
  '/municipality': { icon: 'pen', what: roleHome.municipality },
  '/log-control': { icon: 'history', what: roleHome.logControl },
};

@Component({
  selector: 'sam-role-choices',
  imports: [Icon, RouterLink, Say, SayPipe, SpokenPipe],
  template: `
    @if (choices().length) {
      <nav [attr.lang]="words.choices | spoken" [attr.aria-label]="words.choices | say">
        <ul class="choices">
          @for (one of choices(); track one.to) {
            <li>
              <a [routerLink]="one.to">
                <sam-icon [name]="one.icon" />
                <span
                  ><b [say]="one.text"></b>
                  @if (one.what; as what) {
                    <small [say]="what"></small>
                  }
                </span>
                <sam-icon name="right" [small]="true" />
              </a>
            </li>
          }
        </ul>
      </nav>
    }
  `,
})
export class RoleChoices {
  readonly me = input.required<Me>();

  protected readonly words = home;
  /** What somebody has asked for by law stands here too: it waits for nobody else. */
  protected readonly choices = computed(() =>
    roleLinks(this.me())
      .filter((link) => isInBar(link) || link.to === '/data-requests')
      .slice(0, MOST)
      .map(({ to, text }) => ({ to, text, icon: WHAT[to]?.icon ?? 'right', what: WHAT[to]?.what })),
  );
}
