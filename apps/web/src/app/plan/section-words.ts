// The words of one section: read as they were last projected, followed while somebody writes, written where one reads.
import {
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  viewChild,
  afterNextRender,
} from '@angular/core';
import { Button, Icon, Mark, WordsView, type MarkParty } from '@samplan/ui';
import { LiveText, type CaretPlace, type LiveTextTexts } from '@samplan/ui/live-text';
import { live, plan } from '@samplan/wording';
import { LanguageChoice } from '../kernel/language';
import type { Other } from '../kernel/live-words';
import { Say } from '../kernel/say';
import { PlanStore, type SectionFacts } from './plan-store';
import { ReadAloud } from './read-aloud';
import { Readers } from './readers';
import { Stored } from './stored';

@Component({
  selector: 'sam-section-words',
  imports: [Button, Icon, LiveText, Mark, Readers, Say, Stored, WordsView],
  templateUrl: './section-words.html',
  styleUrl: './section-words.css',
  host: { '(click)': 'clicked($event)', '[attr.data-may-write]': "canWrite() ? '' : null" },
})
export class SectionWords {
  private readonly store = inject(PlanStore);
  private readonly language = inject(LanguageChoice);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  private readonly button = viewChild<string, ElementRef<HTMLElement>>('goIn', { read: ElementRef });

  readonly section = input.required<SectionFacts>();
  readonly title = input.required<string>();
  readonly headingId = input.required<string>();
  readonly hintId = input<string>();
  /** In a person's own words. */
  readonly own = input(false);

  protected readonly texts = live;
  protected readonly words = plan;
  private readonly opened = computed(() => this.store.liveOf(this.section().id));
  // Words are live from when they have come from the server; until then the projection stands.
  protected readonly lives = computed(() =>
    [this.opened()].filter((words) => words?.ready()).filter((words) => !!words),
  );
  protected readonly projection = computed(() => this.store.projectionOf(this.section()));
  protected readonly isEmpty = computed(() => this.store.isEmpty(this.section()));
  protected readonly canWrite = computed(() => (this.opened()?.level() ?? this.section().level) === 'edit');
  protected readonly isWriting = computed(
    () => this.store.writing()?.sectionId === this.section().id && this.canWrite(),
  );
  protected readonly penLost = computed(() => this.store.penLost() === this.section().id);
  protected readonly isGoingIn = computed(
    () =>
      this.store.isOpening() === this.section().id ||
      (this.store.writing()?.sectionId === this.section().id && this.lives().length === 0),
  );
  protected readonly caret = computed(() => this.store.writing()?.caret ?? 'end');
  protected readonly needsOpening = computed(() => this.store.needsOpening(this.section()));
  protected readonly opens = computed(() => this.store.isReading() === this.section().id);
  protected readonly failed = computed(() => this.store.openingFailed() === this.section().id);
  protected readonly isSlow = computed(() => this.isGoingIn() && this.store.opensSlowly() === this.section().id);
  protected readonly isNext = computed(
    () => this.store.writing() === undefined && this.store.nextStep() === this.section().id,
  );

  protected readonly tools = computed<LiveTextTexts>(() => ({
    lang: this.language.spoken(live.tools),
    tools: this.language.say(live.tools),
    boldSign: this.language.say(live.boldSign),
    bold: this.language.say(live.bold),
    list: this.language.say(live.list),
    undo: this.language.say(live.undo),
    redo: this.language.say(live.redo),
  }));

  protected readonly writers = computed(() =>
    (this.opened()?.others() ?? []).filter(({ writes }) => writes).map(asMark),
  );
  protected readonly writersColour = computed(() => this.writers()[0]?.colour);
  protected readonly writerNames = computed(() => {
    const names = this.writers().map(({ givenName }) => givenName);
    return { names: this.language.list(names), count: names.length };
  });

  constructor() {
    const readAloud = inject(ReadAloud);
    effect(() => {
      const words = this.opened();
      if (words) readAloud.listen(words, () => this.title());
    });
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      const watcher = new IntersectionObserver(([entry]) =>
        this.store.seen(this.section(), entry?.isIntersecting === true),
      );
      watcher.observe(this.host.nativeElement);
      destroyed.onDestroy(() => {
        watcher.disconnect();
        this.store.seen(this.section(), false);
      });
    });
  }

  protected open(): void {
    void this.store.openSection(this.section().id);
  }

  protected enter(): void {
    if (!this.isGoingIn()) void this.goIn('end');
  }

  protected comeOut(): void {
    this.store.comeOut();
    // The button comes back in the next picture.
    requestAnimationFrame(() => this.button()?.nativeElement.focus({ preventScroll: true }));
  }

  /** One writes where one reads: a press on the words goes in there, unless it marked something or followed a link. */
  protected clicked({ target, clientX: x, clientY: y }: MouseEvent): void {
    if (!this.canWrite() || this.isWriting() || this.needsOpening() || getSelection()?.isCollapsed === false) return;
    const text = target instanceof Element ? target.closest('.written') : null;
    if (!text) return;
    const { left, top } = text.getBoundingClientRect();
    void this.goIn({ x: x - left, y: y - top });
  }

  // Tools that close in a text further up must not pull this one away from under the eye.
  private async goIn(caret: CaretPlace): Promise<void> {
    const top = () => this.host.nativeElement.getBoundingClientRect().top;
    const before = top();
    await this.store.goIn(this.section(), caret);
    afterNextRender(() => scrollBy({ top: top() - before, behavior: 'instant' }), { injector: this.injector });
  }
}

const PARTIES: Readonly<Record<string, { party: MarkParty; colour: string }>> = {
  person: { party: 'person', colour: 'person' },
  representative: { party: 'representative', colour: 'person' },
  kin: { party: 'kin', colour: 'kin' },
  volunteer: { party: 'volunteer', colour: 'kin' },
  service: { party: 'service', colour: 'service' },
  coordinator: { party: 'coordinator', colour: 'coordinator' },
  ke: { party: 'ke', colour: 'ke' },
};

/** Somebody who is here, as a mark and a name draw them. */
export const asMark = ({ personId, name, party }: Other) => {
  const parts = name.split(' ').filter(Boolean);
  const initials = [parts[0], parts.length > 1 ? parts.at(-1) : undefined]
    .map((part) => part?.charAt(0) ?? '')
    .join('');
  const known = PARTIES[party] ?? { party: 'service' as const, colour: 'service' };
  return { personId, givenName: parts[0] ?? name, initials, ...known };
};
