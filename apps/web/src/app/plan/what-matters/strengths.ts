// "Dette er jeg god til": a text of its own under what matters, with the same readers and writers.
import { Component, computed, ElementRef, inject, input, output, viewChild } from '@angular/core';
import { Button, Icon, isBlank } from '@samplan/ui';
import { plan } from '@samplan/wording';
import { STRENGTHS } from '../../kernel/live-root';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { ItemWords } from '../item-words';
import { isAt } from '../pen';
import { PlanStore, type SectionFacts } from '../plan-store';

@Component({
  selector: 'sam-strengths',
  imports: [Button, Icon, ItemWords, Say, SayPipe],
  template: `
    <h3 [id]="id()" tabindex="-1" [say]="texts.strengths"></h3>
    @if (isBlank() && !isWriting()) {
      @if (!mayWrite()) {
        <p class="quiet hint" [say]="texts.strengthsWait" [with]="{ name: name() }"></p>
      } @else if (store.isOwner()) {
        <p class="hint"><span [say]="texts.goodAt"></span>&ngsp;<span [say]="texts.strengthsWhy"></span></p>
      }
    }
    <sam-item-words
      #words
      [section]="section()"
      [root]="root"
      [words]="projected()"
      [label]="texts.strengths | say"
      [own]="true"
      [editable]="section().level === 'edit' && !inPeace()"
      (left)="focusButton()"
    />
    @if (mayWrite() && !isWriting()) {
      <p>
        <button
          #goIn
          type="button"
          samButton
          kind="secondary"
          class="tight"
          (click)="inPeace() ? wanted.emit() : words.goIn()"
        >
          <sam-icon name="pen" /><span
            [say]="store.isOwner() ? texts.writeStrengths : texts.writeStrengthsOf"
            [with]="{ name: name() }"
          ></span>
        </button>
      </p>
    }
  `,
  styleUrl: './strengths.css',
  host: { role: 'group', '[attr.aria-labelledby]': 'id()' },
})
export class Strengths {
  protected readonly store = inject(PlanStore);
  private readonly button = viewChild<string, ElementRef<HTMLElement>>('goIn', { read: ElementRef });

  readonly section = input.required<SectionFacts>();
  /** The words shown are those that are shared: they are written elsewhere, to which the button leads. */
  readonly inPeace = input(false);
  readonly wanted = output();

  protected readonly texts = plan;
  protected readonly root = STRENGTHS;
  protected readonly id = computed(() => `strengths-${this.section().id}`);
  protected readonly name = computed(() => this.store.plan()?.owner.givenName ?? '');
  protected readonly mayWrite = computed(
    () => (this.store.liveOf(this.section().id)?.level() ?? this.section().level) === 'edit',
  );

  protected readonly projected = computed(() => this.section().words?.strengths);
  protected readonly isBlank = computed(() => isBlank(this.store.wordsAt(this.section(), STRENGTHS, this.projected())));
  protected readonly isWriting = computed(() => isAt(this.store.writing(), this.section().id, STRENGTHS));

  focusButton(): void {
    requestAnimationFrame(() => this.button()?.nativeElement.focus({ preventScroll: true }));
  }
}
