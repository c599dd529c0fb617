// One ladder: its levels as lines to write, and whether it is used at all.
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { SetLadderDocument, type ServiceLadder as WireLadder } from '@samplan/contract';
import { SERVICE_LADDERS } from '@samplan/domain';
import { Button } from '@samplan/ui';
import { ladderNames, municipality, standardLevels } from '@samplan/wording';
import { Doing } from '../kernel/doing';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { wordOf } from '../kernel/wire-words';
import { Settings } from './settings';

const MOST_LEVELS = 20;
const LONGEST_LEVEL = 120;

@Component({
  selector: 'sam-ladder-form',
  imports: [Button, ProblemLine, Say],
  template: `<h2 class="h3" [id]="ladder()" [say]="name()"></h2>
    @if (levels().length === 0 && standard().length > 0) {
      <p [say]="texts.notUsed"></p>
      <ol class="small quiet" reversed>
        @for (level of standard().toReversed(); track level) {
          <li>{{ level }}</li>
        }
      </ol>
      <p>
        <button
          type="button"
          samButton
          kind="secondary"
          [attr.aria-disabled]="settings.doing.isBusy()"
          (click)="store(standard())"
        >
          <span
            ><span [say]="texts.use"></span><span class="sr">: <span [say]="name()"></span></span
          ></span>
        </button>
      </p>
    } @else {
      <form class="stack" novalidate (submit)="save($event)">
        @if (standard().length === 0) {
          <p [say]="texts.pyramid"></p>
        }
        <div class="ds-field">
          <label class="ds-label" [attr.for]="ladder() + '-levels'" [say]="texts.oneALine"></label>
          <textarea
            class="ds-input"
            rows="7"
            [id]="ladder() + '-levels'"
            [value]="written()"
            [attr.aria-invalid]="isWrong() ? true : null"
            [attr.aria-describedby]="isWrong() ? ladder() + '-wrong' : null"
            (input)="write($event)"
          ></textarea>
          @if (isWrong()) {
            <p
              class="ds-validation-message"
              role="alert"
              data-color="danger"
              [id]="ladder() + '-wrong'"
              [say]="texts.levelsWrong"
            ></p>
          }
        </div>
        <sam-problem [text]="saving.problem()" />
        <p class="row">
          <button
            type="submit"
            samButton
            kind="secondary"
            [attr.aria-disabled]="settings.doing.isBusy()"
            [say]="settings.doing.isBusy() ? texts.saving : texts.save"
          ></button>
          @if (levels().length > 0) {
            <button type="button" samButton kind="tertiary" (click)="store([])">
              <span
                ><span [say]="texts.stopUsing"></span><span class="sr">: <span [say]="name()"></span></span
              ></span>
            </button>
          }
        </p>
      </form>
    }`,
  styles: `
    :host {
      display: block;
    }
    :host > * + * {
      margin-top: 0.75rem;
    }
    textarea {
      width: 100%;
      min-width: 0;
    }
    ol {
      padding-inline-start: 1.5rem;
    }
  `,
  host: { role: 'region', '[attr.aria-labelledby]': 'ladder()' },
})
export class LadderForm {
  protected readonly settings = inject(Settings);

  readonly ladder = input.required<WireLadder>();
  readonly levels = input.required<readonly string[]>();

  protected readonly texts = municipality;
  protected readonly saving = new Doing();
  private readonly word = computed(() => wordOf(SERVICE_LADDERS, this.ladder()) ?? 'effort-pyramid');
  protected readonly name = computed(() => ladderNames[this.word()]);
  protected readonly standard = computed(() => standardLevels[this.word()]);
  protected readonly written = linkedSignal(() => this.levels().join('\n'));
  protected readonly isWrong = signal(false);

  protected write({ target }: Event): void {
    if (target instanceof HTMLTextAreaElement) this.written.set(target.value);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const lines = this.written()
      .split('\n')
      .map((line) => line.trim());
    const levels = lines.filter(Boolean);
    this.isWrong.set(
      levels.length > MOST_LEVELS ||
        new Set(levels).size < levels.length ||
        levels.some((level) => level.length > LONGEST_LEVEL),
    );
    if (!this.isWrong()) await this.store(levels);
  }

  protected async store(levels: readonly string[]): Promise<void> {
    const change = { ladder: this.ladder(), levels: [...levels] };
    await this.settings.store((client) => client.change(SetLadderDocument, change));
    this.saving.say(this.settings.doing.problem());
  }
}
