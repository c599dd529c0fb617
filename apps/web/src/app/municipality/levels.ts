// Ladders of service levels: two are ready to choose, the third is the municipality's own to fill.
import { Component, computed, inject } from '@angular/core';
import { municipality } from '@samplan/wording';
import { pageTitle } from '../kernel/page-title';
import { Say } from '../kernel/say';
import { LadderForm } from './ladder-form';
import { Settings } from './settings';
import { SettingsFrame } from './settings-frame';

@Component({
  selector: 'sam-levels',
  imports: [LadderForm, Say, SettingsFrame],
  template: `<sam-settings-frame [heading]="texts.levels" [what]="texts.levelsWhat">
    <p class="quiet" [say]="texts.levelsHow"></p>
    @for (one of ladders(); track one.ladder) {
      <sam-ladder-form class="panel" [ladder]="one.ladder" [levels]="one.levels" />
    }
    <p class="quiet" [say]="texts.kept"></p>
  </sam-settings-frame>`,
  providers: [Settings],
  host: { class: 'narrow' },
})
export class Levels {
  protected readonly settings = inject(Settings);
  protected readonly texts = municipality;
  protected readonly ladders = computed(() => this.settings.all()?.ladders ?? []);

  constructor() {
    pageTitle(() => municipality.levels);
  }
}
