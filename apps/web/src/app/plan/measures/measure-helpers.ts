// Who helps with a measure; added and removed by those who may write there, among those who can read it.
import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  viewChild,
  type Signal,
} from '@angular/core';
import { ChangeHelperDocument } from '@samplan/contract';
import { Button, Icon } from '@samplan/ui';
import { measures } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { Session } from '../../kernel/session';
import type { Measure } from '../measure-state';
import type { SectionFacts } from '../plan-store';

let made = 0;

@Component({
  selector: 'sam-measure-helpers',
  imports: [Button, Icon, ProblemLine, Say],
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
      @if (isAdding()) {
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
            <button type="button" samButton kind="tertiary" class="tight" (click)="end()" [say]="texts.cancel"></button>
          </span>
        </div>
      } @else if (others().length) {
        <button #opener type="button" samButton kind="tertiary" class="tight" (click)="begin()">
          <sam-icon name="plus" [small]="true" /><span
            ><span [say]="texts.addHelper"></span
            ><span class="sr">&ngsp;<span [say]="texts.about" [with]="{ title: name() }"></span></span
          ></span>
        </button>
      }
    }
    <sam-problem [text]="doing.problem()" />
  `,
  styles: `
    :host {
      display: block;
    }
    .ds-field {
      max-width: 26rem;
      margin-top: 0.25rem;
    }
    select {
      flex: 1 12rem;
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
  private readonly injector = inject(Injector);
  private readonly opener = viewChild<string, ElementRef<HTMLElement>>('opener', { read: ElementRef });
  private readonly whom = viewChild<string, ElementRef<HTMLElement>>('whom', { read: ElementRef });

  readonly measure = input.required<Measure>();
  readonly section = input.required<SectionFacts>();
  /** What the measure is called. */
  readonly name = input.required<string>();
  readonly mayEdit = input.required<boolean>();

  protected readonly texts = measures;
  protected readonly id = `helpers-${++made}`;
  protected readonly doing = new Doing();
  protected readonly isAdding = signal(false);
  protected readonly names = computed(() => this.language.list(this.measure().helpers.map((one) => one.givenName)));
  /** Those who can read it, oneself too, and do not help yet. */
  protected readonly others = computed(() => {
    const me = this.session.me();
    const readers = this.section().readers.map(({ personId: id, name, givenName }) => ({ id, name, givenName }));
    const all = me ? [...readers, { id: me.id, name: me.name, givenName: me.givenName }] : readers;
    const taken = new Set(this.measure().helpers.map(({ id }) => id));
    return all.filter(({ id }) => !taken.has(id)).sort((a, b) => a.name.localeCompare(b.name, 'nb'));
  });

  protected begin(): void {
    this.isAdding.set(true);
    this.focus(this.whom);
  }

  protected end(): void {
    this.isAdding.set(false);
    this.focus(this.opener);
  }

  protected async add(id: string): Promise<void> {
    const one = this.others().find((other) => other.id === id);
    if (one && (await this.change(one, true))) this.end();
  }

  protected async change({ id, givenName }: { id: string; givenName: string }, helps: boolean): Promise<boolean> {
    const input = { sectionId: this.section().id, measureId: this.measure().id, personId: id, helps };
    if (!(await this.doing.run(() => this.client.change(ChangeHelperDocument, { input })))) return false;
    this.announcer.announce(helps ? measures.helperAdded : measures.helperRemoved, { name: givenName });
    return true;
  }

  private focus(place: Signal<ElementRef<HTMLElement> | undefined>): void {
    afterNextRender(() => place()?.nativeElement.focus({ preventScroll: true }), { injector: this.injector });
  }
}
