// Whether what I wrote is stored, in a sign and a word; it follows the acknowledgements of the log alone.
import { Component, computed, inject, input } from '@angular/core';
import type { StoredState } from '@samplan/domain';
import { Icon } from '@samplan/ui';
import { live, storedStates } from '@samplan/wording';
import { CLOCK } from '../kernel/clock';
import { LanguageChoice } from '../kernel/language';

const COLOURS: Readonly<Record<StoredState, string>> = {
  saving: 'neutral',
  saved: 'success',
  'device-only': 'warning',
  'not-saved': 'danger',
};

@Component({
  selector: 'sam-stored',
  imports: [Icon],
  template: `
    @switch (state()) {
      @case ('saving') {
        <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
      }
      @case ('saved') {
        <sam-icon name="check" [small]="true" />
      }
      @case ('device-only') {
        <sam-icon name="offline" [small]="true" />
      }
      @default {
        <sam-icon name="warn" [small]="true" />
      }
    }
    <span [attr.lang]="lang()">{{ words() }}</span>
  `,
  host: {
    class: 'stored state',
    '[attr.data-color]': 'colour()',
    '[attr.data-fill]': "state() === 'device-only' || state() === 'not-saved' ? '' : null",
    '[attr.data-state]': 'state()',
  },
})
export class Stored {
  private readonly language = inject(LanguageChoice);
  private readonly clock = inject(CLOCK);

  readonly state = input.required<StoredState>();
  /** When it was last known to be stored; ISO 8601. */
  readonly at = input<string>();

  protected readonly colour = computed(() => COLOURS[this.state()]);
  protected readonly lang = computed(() => this.language.spoken(storedStates[this.state()]));
  protected readonly words = computed(() => {
    const word = this.language.say(storedStates[this.state()]);
    const at = this.at();
    if (this.state() !== 'saved' || !at) return word;
    const isToday =
      this.language.date(at, 'short') === this.language.date(new Date(this.clock.now()).toISOString(), 'short');
    const when = isToday
      ? this.language.say(live.savedAt, { time: this.language.date(at, 'time') })
      : this.language.date(at, 'short');
    return `${word} ${when}`;
  });
}

const RANK: readonly StoredState[] = ['saved', 'saving', 'device-only', 'not-saved'];

/** Of several texts the state that a person must know of. */
export const gravest = (states: readonly StoredState[]): StoredState =>
  states.reduce<StoredState>((worst, state) => (RANK.indexOf(state) > RANK.indexOf(worst) ? state : worst), 'saved');
