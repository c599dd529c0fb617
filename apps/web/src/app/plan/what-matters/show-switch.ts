// "Vis mens jeg skriver": the owner's switch between writing in peace and writing for all to see.
import { Component, computed, inject, input } from '@angular/core';
import { drafts } from '@samplan/wording';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';
import type { SectionFacts } from '../plan-store';
import { namesOf } from '../readers';
import { Drafting } from './drafting';

@Component({
  selector: 'sam-show-switch',
  imports: [Say],
  template: `
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        [attr.aria-describedby]="id()"
        [checked]="isOn()"
        (change)="choose($event)"
      /><span [say]="texts.show"></span>
    </label>
    <p class="small quiet" [id]="id()">
      <span [say]="names() ? texts.showHow : texts.showHowNobody" [with]="{ names: names() }"></span>
      @if (shares()) {
        &ngsp;<span [say]="texts.showShares"></span>
      }
    </p>
  `,
  styleUrls: ['./show-switch.css', '../switch.css'],
})
export class ShowSwitch {
  private readonly drafting = inject(Drafting);
  private readonly language = inject(LanguageChoice);

  readonly section = input.required<SectionFacts>();
  protected readonly texts = drafts;
  protected readonly id = computed(() => `show-${this.section().id}`);
  protected readonly isOn = computed(() => this.section().writing?.isLive === true);
  protected readonly shares = computed(() => {
    const draft = this.drafting.draftOf(this.section());
    return (
      !this.isOn() && draft !== undefined && (!draft.isShared || this.drafting.liveOf(this.section()) !== undefined)
    );
  });
  protected readonly names = computed(() => {
    const kept = new Set(this.section().writing?.keepers.map(({ personId }) => personId));
    return namesOf(
      this.section().readers.filter(({ personId }) => !kept.has(personId)),
      this.language,
    );
  });

  protected async choose({ target }: Event): Promise<void> {
    if (!(target instanceof HTMLInputElement)) return;
    await this.drafting.show(this.section(), target.checked);
    // As it is, also where it could not be changed.
    target.checked = this.isOn();
  }
}
