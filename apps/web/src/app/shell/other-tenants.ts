// "Gå til Nordvik kommune": the other municipalities in which one is somebody, each a button that leads there.
import { Component, inject } from '@angular/core';
import { Icon } from '@samplan/ui';
import { hats } from '@samplan/wording';
import { Doing } from '../kernel/doing';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { Session } from '../kernel/session';
import { Unstored } from '../kernel/unstored';

const WAIT_MS = 2500;

@Component({
  selector: 'sam-other-tenants',
  imports: [Icon, ProblemLine, Say],
  template: `@for (tenant of session.me()?.otherTenants; track tenant.id) {
      <button type="button" class="menu-item" [attr.aria-disabled]="doing.isBusy()" (click)="go(tenant.id)">
        <sam-icon name="right" /><span [say]="words.goTo" [with]="{ name: tenant.name }"></span>
      </button>
    }
    <sam-problem [text]="doing.problem()" />`,
})
export class OtherTenants {
  private readonly unstored = inject(Unstored);

  protected readonly session = inject(Session);
  protected readonly words = hats;
  protected readonly doing = new Doing();

  protected async go(tenantId: string): Promise<void> {
    await this.doing.run(async () => {
      if (!(await this.unstored.settled(WAIT_MS))) return this.doing.say(hats.notStored);
      if (!(await this.session.enter(tenantId))) this.doing.say(hats.notThere);
    });
  }
}
