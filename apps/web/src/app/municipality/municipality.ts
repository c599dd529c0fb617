// The administrator's way to what the municipality sets for itself.
import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, type IconName } from '@samplan/ui';
import { municipality, type Text } from '@samplan/wording';
import { pageTitle } from '../kernel/page-title';
import { Say } from '../kernel/say';

interface Choice {
  readonly to: string;
  readonly icon: IconName;
  readonly name: Text;
  readonly what: Text;
}

const CHOICES: readonly Choice[] = [
  { to: 'deadlines', icon: 'clock', name: municipality.deadlines, what: municipality.deadlinesWhat },
  { to: 'template', icon: 'plan', name: municipality.template, what: municipality.templateWhat },
  { to: 'levels', icon: 'flag', name: municipality.levels, what: municipality.levelsWhat },
  { to: 'numbers', icon: 'warn', name: municipality.numbers, what: municipality.numbersWhat },
  { to: 'letters', icon: 'print', name: municipality.letters, what: municipality.lettersWhat },
];

@Component({
  selector: 'sam-municipality',
  imports: [Icon, RouterLink, Say],
  template: `<div class="page-head">
      <h1 tabindex="-1" [say]="texts.page"></h1>
      <p [say]="texts.what"></p>
    </div>
    <ul class="choices">
      @for (one of choices; track one.to) {
        <li>
          <a [routerLink]="'/municipality/' + one.to">
            <sam-icon [name]="one.icon" />
            <span><b [say]="one.name"></b><small [say]="one.what"></small></span>
            <sam-icon name="right" [small]="true" />
          </a>
        </li>
      }
    </ul>`,
  host: { class: 'narrow stack' },
})
export class Municipality {
  protected readonly texts = municipality;
  protected readonly choices = CHOICES;

  constructor() {
    pageTitle(() => municipality.page);
  }
}
