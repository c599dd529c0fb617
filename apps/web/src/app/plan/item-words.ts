// The words of a goal or a measure, read in a list and written in place; the same saving, carets and undo as a section's.
import { Component, computed, inject, input, output, viewChild } from '@angular/core';
import { isBlank, Mark } from '@samplan/ui';
import { live, plan } from '@samplan/wording';
import { LanguageChoice } from '../kernel/language';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { isAt } from './pen';
import { PlanStore, type SectionFacts } from './plan-store';
import { asMark } from './section-words';
import { WrittenText } from './written-text';

let made = 0;

/**
 * `<sam-item-words #what [section]="section()" [root]="'measure:' + id + ':what'" [words]="measure().words?.what"
 * [label]="…" [editable]="true" (left)="…" />`
 *
 * Takes no room while nothing is written there and nobody writes. A press on the words goes in; a button or a menu of
 * the holder's goes in by `what.goIn()`, and leads the focus back at `(left)`. The words shown are the live ones where
 * there are any.
 */
@Component({
  selector: 'sam-item-words',
  imports: [Mark, ProblemLine, Say, WrittenText],
  template: `
    <span [class]="showLabel() ? 'item-label' : 'sr'" [id]="id">{{ label() }}</span>
    <sam-written-text
      [section]="section()"
      [root]="root()"
      [projection]="shown()"
      [labelledBy]="id"
      [own]="own()"
      [mayWrite]="mayWrite()"
      [isFollowed]="writers().length > 0"
      (left)="left.emit()"
    />
    @if (writers().length) {
      <p class="writing" [attr.data-color]="writers()[0]?.colour">
        @for (writer of writers(); track writer.personId) {
          <sam-mark size="small" [party]="writer.party" [initials]="writer.initials" />
        }
        <span [say]="texts.writesHere" [with]="writerNames()"></span
        ><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
      </p>
    }
    @if (isGoingIn()) {
      <p class="state" role="status"><span [say]="isSlow() ? texts.opensSlowly : texts.opening"></span></p>
    }
    @if (failed()) {
      <sam-problem [text]="planTexts.cannotOpen" />
    }
  `,
  styleUrl: './item-words.css',
  host: { '[hidden]': 'isAway()' },
})
export class ItemWords {
  private readonly store = inject(PlanStore);
  private readonly language = inject(LanguageChoice);
  private readonly text = viewChild.required(WrittenText);

  readonly section = input.required<SectionFacts>();
  /** `goal:<id>:words`, `goal:<id>:why`, `measure:<id>:what`, `…:how`, `…:extent`. */
  readonly root = input.required<string>();
  /** As the server last projected them. */
  readonly words = input.required<unknown>();
  /** What the text is, already said: the name of the editor. */
  readonly label = input.required<string>();
  /** The label stands over the words, for all to see. */
  readonly showLabel = input(false);
  /** May the asker write these words? */
  readonly editable = input(false);
  /** In a person's own words. */
  readonly own = input(false);
  readonly left = output();

  protected readonly texts = live;
  protected readonly planTexts = plan;
  protected readonly id = `item-words-${++made}`;
  private readonly opened = computed(() => this.store.liveOf(this.section().id));
  protected readonly shown = computed(() => this.store.wordsAt(this.section(), this.root(), this.words()));
  protected readonly mayWrite = computed(
    () => this.editable() && (this.opened()?.level() ?? this.section().level) === 'edit',
  );
  readonly isWriting = computed(() => this.mayWrite() && isAt(this.store.writing(), this.section().id, this.root()));
  protected readonly isGoingIn = computed(
    () =>
      isAt(this.store.isOpening(), this.section().id, this.root()) ||
      (this.isWriting() && this.opened()?.ready() !== true),
  );
  protected readonly isSlow = computed(() => isAt(this.store.opensSlowly(), this.section().id, this.root()));
  protected readonly failed = computed(() => isAt(this.store.openingFailed(), this.section().id, this.root()));
  readonly isBlank = computed(() => isBlank(this.shown()));
  /** Nothing is written there, and nobody writes: it takes no room. */
  protected readonly isAway = computed(
    () => this.isBlank() && !this.isWriting() && !this.isGoingIn() && !this.failed() && this.writers().length === 0,
  );

  protected readonly writers = computed(() =>
    (this.opened()?.others() ?? []).filter(({ root }) => root === this.root()).map(asMark),
  );
  protected readonly writerNames = computed(() => {
    const names = this.writers().map(({ givenName }) => givenName);
    return { names: this.language.list(names), count: names.length };
  });

  goIn(): void {
    if (!this.isGoingIn() && !this.isWriting()) void this.text().goIn();
  }
}
