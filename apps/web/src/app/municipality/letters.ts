// The letters of the municipality: which there are, and which of them are in its own words.
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LETTER_KINDS } from '@samplan/domain';
import { Icon } from '@samplan/ui';
import { letterNames, municipality } from '@samplan/wording';
import { pageTitle } from '../kernel/page-title';
import { Say } from '../kernel/say';
import { Settings } from './settings';
import { SettingsFrame } from './settings-frame';

@Component({
  selector: 'sam-letters',
  imports: [Icon, RouterLink, Say, SettingsFrame],
  template: `<sam-settings-frame [heading]="texts.letters" [what]="texts.lettersWhat">
    <ul class="choices">
      @for (one of letters(); track one.kind) {
        <li>
          <a [routerLink]="'/municipality/letters/' + one.kind">
            <sam-icon name="print" />
            <span><b [say]="one.name"></b><small [say]="one.isOwn ? texts.own : texts.isStandard"></small></span>
            <sam-icon name="right" [small]="true" />
          </a>
        </li>
      }
    </ul>
  </sam-settings-frame>`,
  providers: [Settings],
  host: { class: 'narrow' },
})
export class Letters {
  protected readonly settings = inject(Settings);
  protected readonly texts = municipality;
  protected readonly letters = computed(() =>
    LETTER_KINDS.map((kind) => ({
      kind,
      name: letterNames[kind],
      isOwn: this.settings.all()?.letters.some((one) => one.kind === kind.replaceAll('-', '_') && one.isOwn) === true,
    })),
  );

  constructor() {
    pageTitle(() => municipality.letters);
  }
}
