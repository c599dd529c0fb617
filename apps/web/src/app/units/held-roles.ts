// Who holds a role in the municipality, until when, and taking one away.
import { Component, inject, input, signal } from '@angular/core';
import { TENANT_ROLES } from '@samplan/domain';
import { TakeRoleDocument, type OverviewHereFragment } from '@samplan/contract';
import { Button, Dialog } from '@samplan/ui';
import { roleNames, unitsPage } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { LanguageChoice } from '../kernel/language';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhenPipe } from '../kernel/when.pipe';
import { wordOf } from '../kernel/wire-words';

type Role = OverviewHereFragment['roles'][number];

@Component({
  selector: 'sam-held-roles',
  imports: [Button, Dialog, ProblemLine, Say, SayPipe, SpokenPipe, WhenPipe],
  templateUrl: './held-roles.html',
  styleUrl: './held-roles.css',
})
export class HeldRoles {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);

  readonly roles = input.required<readonly Role[]>();

  protected readonly texts = unitsPage;
  protected readonly isLocked = inject(Session).isLocked;
  protected readonly doing = new Doing();
  protected readonly taking = signal<Role | undefined>(undefined);

  protected nameOf({ role, unit }: Role): string {
    const word = wordOf(TENANT_ROLES, role);
    const name = word ? this.language.say(roleNames[word]) : '';
    const isSame = unit?.toLocaleLowerCase('nb') === name.toLocaleLowerCase('nb');
    return unit && !isSame ? this.language.say(unitsPage.ofUnit, { role: name, unit }) : name;
  }

  protected ask(role: Role): void {
    this.doing.say(undefined);
    this.taking.set(role);
  }

  protected async take(): Promise<void> {
    const role = this.taking();
    if (!role) return;
    const done = await this.doing.run(() => this.client.change(TakeRoleDocument, { roleId: role.id }));
    if (!done) return;
    if (done.takeRole.__typename !== 'UnitsOverview') return this.doing.say(unitsPage.ownRole);
    this.taking.set(undefined);
    this.announcer.announce(unitsPage.taken, { name: role.name });
  }
}
