// The line under the top bar for those who can be here as several, or in several municipalities: which now, and the way on.
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { hats } from '@samplan/wording';
import { hatWords } from '../kernel/hat-words';
import { LanguageChoice } from '../kernel/language';
import { Say } from '../kernel/say';
import { Session } from '../kernel/session';

@Component({
  selector: 'sam-hat-line',
  imports: [RouterLink, Say],
  template: `@if (hat() || tenant()) {
    <p class="hat">
      @if (hat(); as hat) {
        <span
          ><span [say]="words.hereAs"></span>&ngsp;<b>{{ hat }}</b>
          @if (tenant(); as tenant) {
            <span>, </span><b>{{ tenant }}</b>
          }
        </span>
      } @else {
        <span
          ><span [say]="words.hereIn"></span>&ngsp;<b>{{ tenant() }}</b></span
        >
      }
      <a routerLink="/choose-hat" [say]="words.change"></a>
    </p>
  }`,
})
export class HatLine {
  private readonly session = inject(Session);
  private readonly language = inject(LanguageChoice);

  protected readonly words = hats;
  protected readonly tenant = computed(() => {
    const me = this.session.me();
    return me?.otherTenants.length ? me.tenant.name : undefined;
  });
  protected readonly hat = computed(() => {
    const me = this.session.me();
    return me && this.session.hasChoice() ? hatWords(me, this.language) : undefined;
  });
}
