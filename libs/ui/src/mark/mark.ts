// A person's mark: initials in the shape and colour of a party. The name and the role stand in text beside it.
import { Component, computed, input } from '@angular/core';

export type MarkParty = 'person' | 'representative' | 'kin' | 'volunteer' | 'service' | 'coordinator' | 'ke';

/** The colour of each party, as `data-color` says it. */
export const MARK_COLORS: Readonly<Record<MarkParty, string>> = {
  person: 'person',
  representative: 'person',
  kin: 'kin',
  volunteer: 'kin',
  service: 'service',
  coordinator: 'coordinator',
  ke: 'ke',
};

@Component({
  selector: 'sam-mark',
  template: '{{ initials() }}',
  host: {
    class: 'mark',
    'aria-hidden': 'true',
    '[attr.data-party]': 'party()',
    '[attr.data-color]': 'color()',
    '[class.s]': "size() === 'small'",
    '[class.l]': "size() === 'large'",
    '[class.dashed]': 'dashed()',
  },
})
export class Mark {
  readonly party = input.required<MarkParty>();
  readonly initials = input.required<string>();
  readonly size = input<'small' | 'medium' | 'large'>('medium');
  /** Somebody without a login. */
  readonly dashed = input(false);

  protected readonly color = computed(() => MARK_COLORS[this.party()]);
}
