// What one decides for oneself: the language, how one may safely be reached, and where one is signed in.
import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { calendar, myData, noticeSettings, settings } from '@samplan/wording';
import { pageTitle } from '../kernel/page-title';
import { Say } from '../kernel/say';
import { LanguageList } from '../shell/language-list';
import { Calendar } from './calendar';
import { Notices } from './notices';
import { SignOutElsewhere } from './sign-out-elsewhere';

@Component({
  selector: 'sam-settings',
  imports: [Calendar, LanguageList, Notices, RouterLink, Say, SignOutElsewhere],
  template: `<div class="page-head"><h1 tabindex="-1" [say]="texts.page"></h1></div>
    <section class="panel stack" aria-labelledby="language">
      <h2 class="h3" id="language" [say]="texts.language"></h2>
      <sam-language-list />
    </section>
    <section class="panel stack" aria-labelledby="notices">
      <h2 class="h3" id="notices" [say]="notices.heading"></h2>
      <sam-notices />
    </section>
    <section class="panel stack" aria-labelledby="calendar">
      <h2 class="h3" id="calendar" [say]="calendar.heading"></h2>
      <sam-calendar />
    </section>
    <section class="panel stack" aria-labelledby="signed-in">
      <h2 class="h3" id="signed-in" [say]="texts.signedIn"></h2>
      <sam-sign-out-elsewhere />
    </section>
    <section class="panel stack" aria-labelledby="my-data">
      <h2 class="h3" id="my-data" [say]="data.page"></h2>
      <p [say]="data.copyWhat"></p>
      <p><a class="link" routerLink="/my-data" [say]="texts.toMyData"></a></p>
    </section>
    <p class="small quiet" [say]="texts.atOnce"></p>`,
  host: { class: 'narrow stack' },
})
export class Settings {
  protected readonly texts = settings;
  protected readonly data = myData;
  protected readonly notices = noticeSettings;
  protected readonly calendar = calendar;

  constructor() {
    pageTitle(() => settings.page);
  }
}
