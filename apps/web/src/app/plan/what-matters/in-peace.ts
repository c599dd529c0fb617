// What matters, written in peace: what is shared, and beside it what only its writer sees until it is shared.
import { Component, computed, inject, input } from '@angular/core';
import { Button, Icon, isBlank } from '@samplan/ui';
import { drafts, live, plan } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { LanguageChoice } from '../../kernel/language';
import { BODY, STRENGTHS } from '../../kernel/live-root';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { PlanStore, type SectionFacts } from '../plan-store';
import { namesOf } from '../readers';
import { SectionWords } from '../section-words';
import { SharedWords } from '../shared-words';
import { WrittenText } from '../written-text';
import { asSection, Drafting } from './drafting';
import { Strengths } from './strengths';

@Component({
  selector: 'sam-in-peace',
  imports: [Button, Icon, ProblemLine, Say, SectionWords, SharedWords, Strengths, WrittenText],
  templateUrl: './in-peace.html',
  styleUrl: './in-peace.css',
})
export class InPeace {
  protected readonly store = inject(PlanStore);
  protected readonly drafting = inject(Drafting);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);

  readonly section = input.required<SectionFacts>();
  readonly title = input.required<string>();
  readonly headingId = input.required<string>();
  readonly hintId = input.required<string>();

  protected readonly texts = drafts;
  protected readonly planTexts = plan;
  protected readonly liveTexts = live;
  protected readonly strengthsRoot = STRENGTHS;

  protected readonly mayWrite = computed(() => this.section().level === 'edit');
  protected readonly draft = computed(() => {
    const draft = this.drafting.draftOf(this.section());
    return draft && asSection(this.section(), draft);
  });
  protected readonly live = computed(() => this.drafting.liveOf(this.section()));
  protected readonly isWriting = computed(() => {
    const writing = this.store.writing();
    return writing !== undefined && writing.sectionId === this.draft()?.id;
  });
  /** Does the draft say something else than what is shared? As it is written here, or as the server last said. */
  protected readonly differs = computed(() => {
    const draft = this.drafting.draftOf(this.section());
    const live = this.live();
    if (!draft || !live) return draft !== undefined && !draft.isShared;
    const { body, strengths } = this.section().words ?? {};
    return JSON.stringify([live.at(BODY).words(), live.at(STRENGTHS).words()]) !== JSON.stringify([body, strengths]);
  });
  protected readonly showsDraft = computed(() => this.draft() !== undefined && (this.isWriting() || this.differs()));
  protected readonly draftBody = computed(() => this.live()?.at(BODY).words() ?? this.draft()?.words?.body);
  protected readonly isSharedBlank = computed(() => {
    const { body, strengths } = this.section().words ?? {};
    return isBlank(body) && isBlank(strengths);
  });
  protected readonly isNext = computed(
    () => this.isWriting() || (this.store.writing() === undefined && this.store.nextStep() === this.section().id),
  );
  protected readonly failed = computed(() => {
    const spot = this.store.openingFailed();
    return spot !== undefined && spot.sectionId === this.draft()?.id;
  });

  protected readonly keepers = computed(() => this.section().writing?.keepers ?? []);
  protected readonly keeperNames = computed(() => ({ names: namesOf(this.keepers(), this.language) }));
  /** Who else will read what is shared. */
  protected readonly others = computed(() => {
    const kept = new Set(this.keepers().map(({ personId }) => personId));
    return this.section().readers.filter(({ personId }) => !kept.has(personId));
  });
  protected readonly otherNames = computed(() => ({ names: namesOf(this.others(), this.language) }));

  protected readonly erased = computed(() => this.live()?.at(BODY).erased() ?? 0);

  protected goIn(root: string = BODY): void {
    void this.drafting.goIn(this.section(), root);
  }

  protected dontKnow(): void {
    void this.drafting.goIn(this.section(), BODY, this.language.say(drafts.dontKnowWords));
  }

  protected bringBack(): void {
    if (this.live()?.at(BODY).undo()) this.announcer.announce(drafts.isBack);
  }
}
