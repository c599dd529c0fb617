// One text of a section, a goal or a measure: read as it was last projected, followed, and written where one reads it.
import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, output } from '@angular/core';
import { Button, WordsView } from '@samplan/ui';
import { LiveText, type CaretPlace, type LiveTextTexts } from '@samplan/ui/live-text';
import { live, plan } from '@samplan/wording';
import { LanguageChoice } from '../kernel/language';
import { BODY } from '../kernel/live-root';
import { NoPlace } from '../kernel/no-place';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { isAt } from './pen';
import { PlanStore, type SectionFacts } from './plan-store';
import { Stored } from './stored';

let made = 0;

@Component({
  selector: 'sam-written-text',
  imports: [Button, LiveText, NoPlace, ProblemLine, Say, Stored, WordsView],
  templateUrl: './written-text.html',
  styleUrl: './written-text.css',
  host: { '(click)': 'clicked($event)', '[attr.data-may-write]': "mayWrite() ? '' : null" },
})
export class WrittenText {
  private readonly store = inject(PlanStore);
  private readonly language = inject(LanguageChoice);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);

  readonly section = input.required<SectionFacts>();
  readonly root = input<string>(BODY);
  /** The words as last projected; undefined where there are none to show. */
  readonly projection = input.required<unknown>();
  readonly labelledBy = input.required<string>();
  readonly describedBy = input<string>();
  /** In a person's own words. */
  readonly own = input(false);
  readonly mayWrite = input(false);
  /** Others' carets are drawn in it also while one only reads. */
  readonly isFollowed = input(false);
  /** The foot of the editor has the way out; otherwise the holder has. */
  readonly hasDone = input(true);
  /** One is done writing here: lead the focus back to where one came from. */
  readonly left = output();

  protected readonly texts = live;
  protected readonly placeId = `no-place-${++made}`;
  protected readonly words = plan;
  readonly isWriting = computed(() => this.mayWrite() && isAt(this.store.writing(), this.section().id, this.root()));
  protected readonly described = computed(
    () => [this.describedBy(), this.isWriting() && this.placeId].filter(Boolean).join(' ') || undefined,
  );
  // Words are live from when they have come from the server; until then the projection stands.
  protected readonly lives = computed(() => {
    const words = this.store.liveOf(this.section().id);
    return words?.ready() && (this.isFollowed() || this.isWriting()) ? [words] : [];
  });
  protected readonly caret = computed(() => this.store.writing()?.caret ?? 'end');

  protected readonly tools = computed<LiveTextTexts>(() => ({
    lang: this.language.spoken(live.tools),
    tools: this.language.say(live.tools),
    boldSign: this.language.say(live.boldSign),
    bold: this.language.say(live.bold),
    list: this.language.say(live.list),
    undo: this.language.say(live.undo),
    redo: this.language.say(live.redo),
  }));

  // Tools that close in a text further up must not pull this one away from under the eye.
  async goIn(caret: CaretPlace = 'end'): Promise<void> {
    const top = () => this.host.nativeElement.getBoundingClientRect().top;
    const before = top();
    await this.store.goIn(this.section(), caret, this.root());
    afterNextRender(() => scrollBy({ top: top() - before, behavior: 'instant' }), { injector: this.injector });
  }

  protected comeOut(): void {
    this.store.comeOut();
    this.left.emit();
  }

  /** One writes where one reads: a press on the words goes in there, unless it marked something or followed a link. */
  protected clicked({ target, clientX: x, clientY: y }: MouseEvent): void {
    if (!this.mayWrite() || this.isWriting() || getSelection()?.isCollapsed === false) return;
    const text = target instanceof Element ? target.closest('.written') : null;
    if (!text) return;
    const { left, top } = text.getBoundingClientRect();
    void this.goIn({ x: x - left, y: y - top });
  }
}
