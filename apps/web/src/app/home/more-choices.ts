// For those without a plan of their own: to report a need, and in private their case, where they have one.
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, type IconName } from '@samplan/ui';
import { home, myCase, reportNeed, type Text } from '@samplan/wording';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import type { Me } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';

interface Choice {
  readonly to: string;
  readonly icon: IconName;
  readonly text: Text;
  readonly what: Text;
}

const CASE: Choice = { to: '/my-case', icon: 'history', text: myCase.page, what: home.myCaseWhat };
const REPORT: Choice = { to: '/report-need', icon: 'hand', text: reportNeed.page, what: home.reportNeedWhat };

@Component({
  selector: 'sam-more-choices',
  imports: [Icon, RouterLink, Say, SayPipe, SpokenPipe],
  template: `
    <nav [attr.lang]="words.choices | spoken" [attr.aria-label]="words.choices | say">
      <ul class="choices">
        @for (one of choices(); track one.to) {
          <li>
            <a [routerLink]="one.to">
              <sam-icon [name]="one.icon" />
              <span><b [say]="one.text"></b><small [say]="one.what"></small></span>
              <sam-icon name="right" [small]="true" />
            </a>
          </li>
        }
      </ul>
    </nav>
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class MoreChoices {
  readonly me = input.required<Me>();

  protected readonly words = home;
  protected readonly choices = computed(() => {
    const { hat, hasCase } = this.me();
    if (hat === 'work') return [{ ...REPORT, what: home.reportNeedAtWork }];
    return hasCase ? [CASE, REPORT] : [REPORT];
  });
}
