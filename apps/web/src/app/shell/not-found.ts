// An address without a page.
import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button } from '@samplan/ui';
import { shell } from '@samplan/wording';
import { pageTitle } from '../kernel/page-title';
import { Say } from '../kernel/say';

@Component({
  selector: 'sam-not-found',
  imports: [Button, RouterLink, Say],
  template: `<div class="narrow stack">
    <h1 [say]="words.notFoundTitle"></h1>
    <p [say]="words.notFound"></p>
    <p><a samButton routerLink="/" [say]="words.toHome"></a></p>
  </div>`,
})
export class NotFound {
  protected readonly words = shell;

  constructor() {
    pageTitle(() => shell.notFoundTitle);
  }
}
