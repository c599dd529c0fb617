// The words of one section: read as they were last projected, followed while somebody writes, written where one reads.
import {
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  output,
  viewChild,
  afterNextRender,
} from '@angular/core';
import { Button, Icon, Mark, type MarkParty } from '@samplan/ui';
import { live, plan } from '@samplan/wording';
import { LanguageChoice } from '../kernel/language';
import { BODY } from '../kernel/live-root';
import type { Other } from '../kernel/live-words';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { Attachments } from './attachments/attachments';
import { isAt } from './pen';
import { PlanStore, type SectionFacts } from './plan-store';
import { ReadAloud } from './read-aloud';
import { Readers } from './readers';
import { WrittenText } from './written-text';

@Component({
  selector: 'sam-section-words',
  imports: [Attachments, Button, Icon, Mark, ProblemLine, Readers, Say, WrittenText],
  templateUrl: './section-words.html',
  styleUrl: './section-words.css',
  host: { '[attr.data-may-write]': "canWrite() ? '' : null" },
})
export class SectionWords {
  private readonly store = inject(PlanStore);
  private readonly language = inject(LanguageChoice);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly text = viewChild.required(WrittenText);
  private readonly button = viewChild<string, ElementRef<HTMLElement>>('goIn', { read: ElementRef });

  readonly section = input.required<SectionFacts>();
  readonly title = input.required<string>();
  readonly headingId = input.required<string>();
  readonly hintId = input<string>();
  /** In a person's own words. */
  readonly own = input(false);
  /** The words shown are those that are shared: they are written elsewhere, to which the button leads. */
  readonly inPeace = input(false);
  readonly wanted = output();

  protected readonly texts = live;
  protected readonly words = plan;
  private readonly opened = computed(() => this.store.liveOf(this.section().id));
  protected readonly projection = computed(() => this.store.projectionOf(this.section()));
  protected readonly isEmpty = computed(() => this.store.isEmpty(this.section()));
  protected readonly canWrite = computed(() => (this.opened()?.level() ?? this.section().level) === 'edit');
  protected readonly isWriting = computed(() => isAt(this.store.writing(), this.section().id, BODY) && this.canWrite());
  protected readonly penLost = computed(() => this.store.penLost()?.sectionId === this.section().id);
  protected readonly isGoingIn = computed(
    () =>
      isAt(this.store.isOpening(), this.section().id, BODY) ||
      (isAt(this.store.writing(), this.section().id, BODY) && this.opened()?.ready() !== true),
  );
  protected readonly needsOpening = computed(() => this.store.needsOpening(this.section()));
  protected readonly opens = computed(() => this.store.isReading() === this.section().id);
  protected readonly failed = computed(() => isAt(this.store.openingFailed(), this.section().id, BODY));
  protected readonly isSlow = computed(() => this.store.opensSlowly()?.sectionId === this.section().id);
  protected readonly isNext = computed(
    () => this.store.writing() === undefined && this.store.nextStep() === this.section().id,
  );

  protected readonly writers = computed(() =>
    (this.opened()?.others() ?? []).filter(({ root }) => root === BODY).map(asMark),
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
      // With the goals and measures of the section, which are written in the same document.
      watcher.observe(this.host.nativeElement.closest('section') ?? this.host.nativeElement);
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
    if (this.inPeace()) this.wanted.emit();
    else if (!this.isGoingIn()) void this.text().goIn();
  }

  // The button comes back in the next picture.
  focusButton(): void {
    requestAnimationFrame(() => this.button()?.nativeElement.focus({ preventScroll: true }));
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
