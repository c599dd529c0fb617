// What needs one now, the most urgent first: a few of it, each with the way to it.
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { osloDate } from '@samplan/domain';
import { Button, StateTag } from '@samplan/ui';
import { waiting } from '@samplan/wording';
import { CLOCK } from '../kernel/clock';
import { LanguageChoice } from '../kernel/language';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { saidOf, tagOf } from './sentences';
import type { Go, Item } from './sort';

/** What is answered on the spot is answered there. */
const LIST: Go = { link: ['/waiting'], text: waiting.seeAndAnswer };

@Component({
  selector: 'sam-needs',
  imports: [Button, RouterLink, Say, SayPipe, SpokenPipe, StateTag],
  template: `
    <ul class="needs">
      @for (one of shown(); track one.id; let first = $first) {
        <li>
          <div>
            <p>
              <sam-state
                [icon]="one.tag.icon"
                [color]="one.tag.color"
                [attr.lang]="one.tag.text | spoken"
                [text]="one.tag.text | say: one.tag.values"
              />
            </p>
            <p class="what" [id]="'need-' + one.id" [say]="one.what.text" [with]="one.what.values"></p>
            @if (one.why; as why) {
              <p class="why" [say]="why.text" [with]="why.values"></p>
            }
          </div>
          <p>
            <a
              samButton
              [kind]="first && hasFirst() ? 'primary' : 'secondary'"
              [routerLink]="one.go.link"
              [queryParams]="{ view: one.go.view }"
              [attr.aria-describedby]="'need-' + one.id"
              [say]="one.go.text"
            ></a>
          </p>
        </li>
      }
    </ul>
  `,
})
export class Needs {
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(Session);
  private readonly today = osloDate(inject(CLOCK).now());

  readonly items = input.required<readonly Item[]>();
  readonly most = input(5);
  /** Only one button of a page is filled. */
  readonly hasFirst = input(true);

  protected readonly shown = computed(() =>
    this.items()
      .slice(0, this.most())
      .map((item) => {
        const said = saidOf(item, this.session.me()?.name ?? '', this.language);
        return { id: item.id, ...said, tag: tagOf(item, this.today, this.language), go: said.go ?? LIST };
      }),
  );
}
