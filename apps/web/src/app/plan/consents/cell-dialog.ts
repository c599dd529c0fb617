// What a cell opens: why somebody may, and for whoever decides the way to make it smaller.
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
import { Button, Dialog } from '@samplan/ui';
import { consents, levelNames } from '@samplan/wording';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { Session } from '../../kernel/session';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { LowerAccess, type Lowered } from './lower-access';
import { isRowOf, rowName, shortName, type Spot } from './sharing';
import { WhyFacts } from './why-facts';

@Component({
  selector: 'sam-cell-dialog',
  imports: [Button, Dialog, LowerAccess, Say, SayPipe, SpokenPipe, WhyFacts],
  template: `
    <sam-dialog
      [open]="spot() !== undefined && !isLocked()"
      [attr.lang]="heading().text | spoken"
      [heading]="heading().text | say: heading().values"
      (closed)="close()"
    >
      @if (spot(); as at) {
        @if (isChanging()) {
          <sam-lower-access
            [planId]="planId()"
            [spot]="at"
            (lowered)="isChanging.set(false); lowered.emit($event)"
            (stale)="isChanging.set(false); stale.emit()"
            (cancelled)="close()"
          />
        } @else {
          <p class="kicker" [say]="texts.kicker" [with]="kicker()"></p>
          <sam-why-facts [spot]="at" [toOwner]="toOwner()" [ownerName]="ownerName()" />
          <p class="row">
            <button type="button" samButton (click)="close()" [say]="texts.close"></button>
            @if (at.cell.lowerTo.length) {
              <button type="button" samButton kind="secondary" (click)="change()" [say]="texts.change"></button>
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
  readonly lowered = output<Lowered>();
  readonly stale = output();
  readonly closed = output();

  protected readonly texts = consents;
  protected readonly isLocked = this.session.isLocked;
  protected readonly isChanging = signal(false);
  protected readonly heading = computed(() => {
    const at = this.spot();
    if (!at) return { text: consents.page };
    const values = { name: shortName(at.row), title: at.section.title };
    if (this.isChanging())
      return { text: at.cell.lowerTo.some((to) => to !== 'none') ? consents.changeTitle : consents.takeTitle, values };
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
