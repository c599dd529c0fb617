// What was shared a moment ago, who can read it now, and the way back.
import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  effect,
  untracked,
} from '@angular/core';
import { Button, Icon } from '@samplan/ui';
import { drafts } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';
import type { SectionFacts } from '../plan-store';
import { namesOf } from '../readers';
import { Drafting } from './drafting';

@Component({
  selector: 'sam-shared-line',
  imports: [Button, Icon, Say],
  template: `
    @if (drafting.sharing(); as sharing) {
      <div class="undo">
        <p>
          <sam-icon name="check" /><span
            ><b [say]="texts.isShared" [with]="{ time: time() }"></b>
            @if (names()) {
              &ngsp;<span [say]="texts.canRead" [with]="{ names: names() }"></span>
            }
          </span>
        </p>
        <p class="row">
          <button
            type="button"
            samButton
            kind="secondary"
            class="tight"
            [attr.aria-describedby]="'undo-' + sharing.id"
            [attr.aria-disabled]="drafting.doing.isBusy()"
            (click)="drafting.takeBack(section(), sharing.id)"
          >
            <sam-icon name="undo" /><span
              ><span [say]="texts.undo"></span><span class="sr">&ngsp;<span [say]="texts.undoWhat"></span></span
            ></span>
          </button>
        </p>
        <p class="small quiet how" [id]="'undo-' + sharing.id" [say]="texts.undoHow"></p>
      </div>
    }
  `,
  styleUrl: './shared-line.css',
})
export class SharedLine {
  protected readonly drafting = inject(Drafting);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly section = input.required<SectionFacts>();
  protected readonly texts = drafts;
  protected readonly time = computed(() => this.language.date(this.drafting.sharing()?.at ?? '', 'time'));
  protected readonly names = computed(() => namesOf(this.section().readers, this.language));

  constructor() {
    // Said once; whoever shared stands at the way back.
    effect(() => {
      if (!this.drafting.sharing()) return;
      untracked(() => this.announcer.announce(drafts.isShared, { time: this.time() }));
      const focus = () => this.host.nativeElement.querySelector<HTMLElement>('button')?.focus();
      afterNextRender(focus, { injector: this.injector });
    });
  }
}
