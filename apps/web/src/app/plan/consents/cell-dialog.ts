// What a cell opens: why somebody may, the way to change it, and what waits for a yes.
import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Level } from '@samplan/contract';
import { Button, Dialog } from '@samplan/ui';
import { answersToConsents, consents, levelNames, widening } from '@samplan/wording';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { Session } from '../../kernel/session';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { ChangeAccess } from './change-access';
import type { Lowered } from './lower-access';
import { isRowOf, rowName, shortName, type Spot } from './sharing';
import { WaitingWidening } from './waiting-widening';
import { WhyFacts } from './why-facts';

@Component({
  selector: 'sam-cell-dialog',
  imports: [Button, ChangeAccess, Dialog, RouterLink, Say, SayPipe, SpokenPipe, WaitingWidening, WhyFacts],
  template: `
    <sam-dialog
      [open]="spot() !== undefined && !isLocked()"
      [attr.lang]="heading().text | spoken"
      [heading]="heading().text | say: heading().values"
      (closed)="close()"
    >
      @if (spot(); as at) {
        @if (mode() === 'waits') {
          @if (at.waits; as waits) {
            <sam-waiting-widening
              [planId]="planId()"
              [widening]="waits"
              [toOwner]="toOwner()"
              [ownerName]="ownerName()"
              (answered)="answered.emit()"
            >
              <button type="button" samButton kind="tertiary" (click)="close()" [say]="texts.close"></button>
            </sam-waiting-widening>
          }
        } @else if (mode() === 'change') {
          <sam-change-access
            [planId]="planId()"
            [spot]="at"
            [toOwner]="toOwner()"
            [ownerName]="ownerName()"
            (lowered)="isChanging.set(false); lowered.emit($event)"
            (widened)="isChanging.set(false); widened.emit($event)"
            (stale)="isChanging.set(false); stale.emit()"
            (cancelled)="close()"
          />
        } @else {
          <p class="kicker" [say]="texts.kicker" [with]="kicker()"></p>
          <sam-why-facts [spot]="at" [toOwner]="toOwner()" [ownerName]="ownerName()" />
          <p class="row">
            <button type="button" samButton (click)="close()" [say]="texts.close"></button>
            @if (mayChange()) {
              <button type="button" samButton kind="secondary" (click)="change()" [say]="texts.change"></button>
            }
            @if (at.cell.why?.basis === 'owner_consent') {
              <a
                class="link"
                [routerLink]="['/plan', planId(), 'who-sees-what', 'answers']"
                [say]="toOwner() ? answerTexts.link : answerTexts.linkOther"
                [with]="{ owner: ownerName() }"
              ></a>
            }
          </p>
        }
      }
    </sam-dialog>
  `,
})
export class CellDialog {
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(Session);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly planId = input.required<string>();
  readonly spot = input.required<Spot | undefined>();
  readonly toOwner = input.required<boolean>();
  readonly ownerName = input.required<string>();
  /** Is it asked about what waits there, rather than about what is there? */
  readonly isAboutWaiting = input.required<boolean>();
  readonly lowered = output<Lowered>();
  readonly widened = output<Level>();
  readonly answered = output();
  readonly stale = output();
  readonly closed = output();

  protected readonly texts = consents;
  protected readonly answerTexts = answersToConsents;
  protected readonly isLocked = this.session.isLocked;
  protected readonly isChanging = signal(false);
  protected readonly mayChange = computed(() => {
    const { lowerTo = [], raiseTo = [] } = this.spot()?.cell ?? {};
    return lowerTo.length + raiseTo.length > 0;
  });
  protected readonly mode = computed(() => {
    if (this.isAboutWaiting()) return 'waits';
    return this.isChanging() || this.spot()?.cell.level === 'none' ? 'change' : 'why';
  });
  protected readonly heading = computed(() => {
    const at = this.spot();
    if (!at) return { text: consents.page };
    const values = { name: shortName(at.row), title: at.section.title };
    if (this.mode() === 'waits') return { text: widening.waitsTitle, values };
    if (this.mode() === 'change') {
      const [only, ...rest] = [...at.cell.lowerTo, ...at.cell.raiseTo];
      return { text: only === 'none' && !rest.length ? consents.takeTitle : consents.changeTitle, values };
    }
    if (isRowOf(at.row, this.session.me()?.id)) return { text: consents.whyYou };
    return at.row.unit ? { text: consents.whyThey } : { text: consents.whyName, values };
  });
  protected readonly kicker = computed(() => {
    const at = this.spot();
    const level = this.language.say(levelNames[at?.cell.level ?? 'none']);
    return at ? { name: rowName(at.row), title: at.section.title, level } : {};
  });

  protected change(): void {
    this.isChanging.set(true);
    const focus = () => this.host.nativeElement.querySelector<HTMLElement>('h2')?.focus();
    afterNextRender(focus, { injector: this.injector });
  }

  protected close(): void {
    this.isChanging.set(false);
    this.closed.emit();
  }
}
