// Gives a role in the municipality to somebody who works in a unit.
import { Component, inject, input, output, signal } from '@angular/core';
import { GiveRoleDocument, type TenantRole } from '@samplan/contract';
import { TENANT_ROLES } from '@samplan/domain';
import { Button } from '@samplan/ui';
import { myUnit, roleNames, unitsPage } from '@samplan/wording';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { ProblemLine } from '../kernel/problem-line';
import { sentenceFor } from '../kernel/problems';
import { Say } from '../kernel/say';
import { wordOf } from '../kernel/wire-words';
import type { Member } from '../unit-people/unit-people';

const ROLES: readonly TenantRole[] = ['unit_leader', 'coordinating_unit', 'log_controller', 'administrator'];
const IN_A_UNIT: readonly TenantRole[] = ['unit_leader', 'coordinating_unit'];

@Component({
  selector: 'sam-give-role',
  imports: [Button, ProblemLine, Say],
  template: `<form class="stack" novalidate (submit)="give($event)">
    <fieldset>
      <legend class="ds-label" [say]="texts.whichRole"></legend>
      @for (one of roles; track one.role) {
        <label class="choice">
          <input type="radio" name="role" [checked]="role() === one.role" (change)="role.set(one.role)" /><span
            [say]="one.text"
          ></span>
        </label>
      }
    </fieldset>
    <div class="ds-field">
      <label class="ds-label" for="role-until" [say]="texts.roleUntil"></label>
      <input class="ds-input" id="role-until" type="date" [value]="until()" (input)="write($event)" />
    </div>
    <sam-problem [text]="doing.problem()" [with]="{ name: member().name }" />
    <p class="row">
      <button
        type="submit"
        samButton
        [attr.aria-disabled]="doing.isBusy()"
        [say]="doing.isBusy() ? texts.giving : texts.giveRole"
      ></button>
      <button type="button" samButton kind="tertiary" (click)="cancelled.emit()" [say]="page.cancel"></button>
    </p>
  </form>`,
  styles: `
    .choice input {
      width: 1.5rem;
      height: 1.5rem;
      flex: none;
      margin: 0;
      accent-color: var(--ds-color-accent-base-default);
    }
    .ds-input {
      min-height: 2.75rem;
    }
  `,
})
export class GiveRole {
  private readonly client = inject(GraphqlClient);

  readonly unitId = input.required<string>();
  readonly member = input.required<Member>();
  readonly given = output();
  readonly cancelled = output();

  protected readonly texts = myUnit;
  protected readonly page = unitsPage;
  protected readonly doing = new Doing();
  protected readonly roles = ROLES.map((role) => ({
    role,
    text: roleNames[wordOf(TENANT_ROLES, role) ?? 'unit-leader'],
  }));
  protected readonly role = signal<TenantRole>('unit_leader');
  protected readonly until = signal('');

  protected write({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.until.set(target.value);
  }

  protected async give(event: Event): Promise<void> {
    event.preventDefault();
    const [role, to] = [this.role(), this.until()];
    const input = {
      personId: this.member().personId,
      role,
      ...(IN_A_UNIT.includes(role) && { unitId: this.unitId() }),
      ...(to && { to }),
    };
    const done = await this.doing.run(() => this.client.change(GiveRoleDocument, { input }), {
      BAD_INPUT: myUnit.dayPast,
    });
    if (!done) return;
    const { giveRole } = done;
    if (giveRole.__typename === 'GiveRoleRefused')
      return this.doing.say(giveRole.code === 'ALREADY_SO' ? myUnit.hasRole : sentenceFor('NOT_ALLOWED'));
    this.given.emit();
  }
}
