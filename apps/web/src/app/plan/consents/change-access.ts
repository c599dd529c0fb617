// What somebody may do with a part, level by level: less is done at once, more is asked for.
import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { Level } from '@samplan/contract';
import { Icon, type IconName } from '@samplan/ui';
import { begun, consents, levelNames, widening, type Text } from '@samplan/wording';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';
import { LEVEL_ICONS } from './access-cell';
import { LowerAccess, type Lowered } from './lower-access';
import type { Spot } from './sharing';
import { WidenAccess } from './widen-access';

const MEANS: Readonly<Record<Level, Text>> = {
  none: consents.meansNone,
  read: consents.meansRead,
  comment: consents.meansComment,
  edit: consents.meansEdit,
};
const ICONS: Readonly<Record<Level, IconName>> = { ...LEVEL_ICONS, none: 'lock' };

@Component({
  selector: 'sam-change-access',
  imports: [Icon, LowerAccess, Say, WidenAccess],
  template: `
    @let at = spot();
    @if (choices().length > 2 || raises()) {
      <fieldset class="pick">
        <legend class="sr" [say]="texts.choose"></legend>
        @for (one of choices(); track one.level) {
          <label>
            <input type="radio" name="level" [checked]="to() === one.level" (change)="to.set(one.level)" />
            <sam-icon [name]="one.icon" />
            <span
              ><span [attr.lang]="one.lang">{{ one.name }}</span
              ><small [say]="one.means"></small
            ></span>
          </label>
        }
      </fieldset>
    }
    @if (isRaised()) {
      <sam-widen-access
        [planId]="planId()"
        [spot]="at"
        [to]="to()"
        [toOwner]="toOwner()"
        [ownerName]="ownerName()"
        (widened)="widened.emit($event)"
        (stale)="stale.emit()"
        (cancelled)="cancelled.emit()"
      />
    } @else {
      <sam-lower-access
        [planId]="planId()"
        [spot]="at"
        [to]="to()"
        [toOwner]="toOwner()"
        (lowered)="lowered.emit($event)"
        (stale)="stale.emit()"
        (cancelled)="cancelled.emit()"
      />
    }
  `,
  styleUrl: '../../../styles/pick.css',
  styles: ':host { display: block; }',
  host: { class: 'stack' },
})
export class ChangeAccess {
  private readonly language = inject(LanguageChoice);

  readonly planId = input.required<string>();
  readonly spot = input.required<Spot>();
  readonly toOwner = input.required<boolean>();
  readonly ownerName = input.required<string>();
  readonly lowered = output<Lowered>();
  readonly widened = output<Level>();
  /** Something else stands there by now. */
  readonly stale = output();
  readonly cancelled = output();

  protected readonly texts = consents;
  protected readonly more = widening;
  protected readonly raises = computed(() => this.spot().cell.raiseTo.length > 0);
  /** Where there is one way alone, it is chosen: to take away, or to give to one who has nothing. */
  protected readonly to = linkedSignal<Level>(() => {
    const { level, lowerTo, raiseTo } = this.spot().cell;
    const [only, ...rest] = [...lowerTo, ...raiseTo];
    if (only && rest.length === 0) return only;
    return level === 'none' ? (raiseTo[0] ?? level) : level;
  });
  protected readonly isRaised = computed(() => this.spot().cell.raiseTo.includes(this.to()));
  protected readonly choices = computed(() => {
    const { level, lowerTo, raiseTo } = this.spot().cell;
    return (['none', 'read', 'comment', 'edit'] as const)
      .filter((one) => one === level || lowerTo.includes(one) || raiseTo.includes(one))
      .map((one) => ({
        level: one,
        icon: ICONS[one],
        name: begun(this.language.say(levelNames[one])),
        lang: this.language.spoken(levelNames[one]),
        means: one === level ? consents.asNow : MEANS[one],
      }));
  });
}
