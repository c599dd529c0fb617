// Who helps with a measure; added and removed by those who may write there, among those who can read it.
import { Component, computed, inject, input } from '@angular/core';
import { ChangeHelperDocument } from '@samplan/contract';
import { Button, Icon } from '@samplan/ui';
import { measures } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';
import { Session } from '../../kernel/session';
import type { Measure } from '../measure-state';
import type { SectionFacts } from '../plan-store';

let made = 0;

@Component({
  selector: 'sam-measure-helpers',
  imports: [Button, Icon, Say],
  template: `
    @if (measure().helpers.length) {
      <p>
        <span class="quiet" [say]="texts.helpers"></span>&ngsp;<span>{{ names() }}</span>
      </p>
    }
    @if (mayEdit()) {
      @for (helper of measure().helpers; track helper.id) {
        <button
          type="button"
          samButton
          kind="tertiary"
          class="tight"
          [attr.aria-disabled]="doing.isBusy()"
          (click)="change(helper, false)"
          [say]="texts.removeHelper"
          [with]="{ name: helper.givenName }"
        ></button>
      }
      @if (others().length) {
        <div class="ds-field">
          <label class="ds-label" [attr.for]="id" [say]="texts.addHelper"></label>
          <span class="row">
            <select #whom class="ds-input" [id]="id">
              @for (one of others(); track one.id) {
                <option [value]="one.id">{{ one.name }}</option>
              }
            </select>
            <button
              type="button"
              samButton
              kind="secondary"
              class="tight"
              [attr.aria-disabled]="doing.isBusy()"
              (click)="add(whom.value)"
              [say]="texts.addHelperNow"
            ></button>
          </span>
        </div>
      }
    }
    @if (doing.problem(); as problem) {
      <p class="state" role="alert" data-color="danger">
        <sam-icon name="warn" [small]="true" /><span [say]="problem"></span>
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .ds-field {
      max-width: 26rem;
      margin-top: 0.25rem;
    }
    .row {
      flex-wrap: nowrap;
    }
    select {
      flex: 1;
      min-width: 0;
      min-height: 2.75rem;
    }
  `,
})
export class MeasureHelpers {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(Session);

  readonly measure = input.required<Measure>();
  readonly section = input.required<SectionFacts>();
  readonly mayEdit = input.required<boolean>();

  protected readonly texts = measures;
  protected readonly id = `helpers-${++made}`;
  protected readonly doing = new Doing();
  protected readonly names = computed(() => this.language.list(this.measure().helpers.map((one) => one.givenName)));
  /** Those who can read it, oneself too, and do not help yet. */
  protected readonly others = computed(() => {
    const me = this.session.me();
    const readers = this.section().readers.map(({ personId: id, name, givenName }) => ({ id, name, givenName }));
    const all = me ? [...readers, { id: me.id, name: me.name, givenName: me.givenName }] : readers;
    const taken = new Set(this.measure().helpers.map(({ id }) => id));
    return all.filter(({ id }) => !taken.has(id)).sort((a, b) => a.name.localeCompare(b.name, 'nb'));
  });

  protected add(id: string): void {
    const one = this.others().find((other) => other.id === id);
    if (one) void this.change(one, true);
  }

  protected async change({ id, givenName }: { id: string; givenName: string }, helps: boolean): Promise<void> {
    const input = { sectionId: this.section().id, measureId: this.measure().id, personId: id, helps };
    if (await this.doing.run(() => this.client.change(ChangeHelperDocument, { input })))
      this.announcer.announce(helps ? measures.helperAdded : measures.helperRemoved, { name: givenName });
  }
}
