// One plan as its page shows it: facts from the API, words from the projection or live, and where one writes.
import { computed, DestroyRef, effect, inject, Service, signal, untracked } from '@angular/core';
import { PlanPageDocument, type PlanPageQuery } from '@samplan/contract';
import { isBlank } from '@samplan/ui';
import type { CaretPlace } from '@samplan/ui/live-text';
import { plan, sectionTitles } from '@samplan/wording';
import { asked } from '../kernel/asked';
import { Doorbell } from '../kernel/doorbell';
import { GraphqlClient, type Ring } from '../kernel/graphql-client';
import { LanguageChoice } from '../kernel/language';
import { Live, type Ended } from '../kernel/live';
import { BODY } from '../kernel/live-root';
import type { LiveWords, Place } from '../kernel/live-words';
import { ClosedDoors, isShut, type ClosedDoor, type Closing } from './closed-doors';
import { nextStepOf } from './next-step';
import { OpenedSections } from './opened-sections';
import { Pen, type Spot } from './pen';

export type PlanFacts = NonNullable<PlanPageQuery['plan']>;
export type SectionFacts = PlanFacts['sections'][number];
export type GoalFacts = SectionFacts['goals'][number];
export type MeasureFacts = SectionFacts['measures'][number];

@Service({ autoProvided: false })
export class PlanStore {
  private readonly client = inject(GraphqlClient);
  private readonly live = inject(Live);
  private readonly language = inject(LanguageChoice);

  private readonly shown = signal<string | undefined>(undefined);
  readonly planId = this.shown.asReadonly();
  private readonly answer = asked(
    PlanPageDocument,
    () => {
      const planId = this.planId();
      return planId === undefined ? undefined : { planId };
    },
    (ring) => this.isAbout(ring) && ring.topic !== 'writing' && this.showsProjection(ring),
  );

  readonly problem = this.answer.problem;
  readonly isLoading = this.answer.isLoading;
  readonly plan = computed(() => this.answer.data()?.plan ?? undefined);
  /** The answer has come, and it is that there is no such plan for the asker. */
  readonly isAbsent = computed(() => this.answer.data()?.plan === null);
  readonly isOwner = computed(() => this.plan()?.myRole === 'owner');
  /** Who writes what the owner wants, in the owner's own words: the owner, or one with a mandate for it. */
  readonly mayWriteOwn = computed(
    () =>
      this.isOwner() ||
      (this.plan()?.myRole === 'representative' &&
        this.sections().some(({ kind, level }) => kind === 'what_matters' && level === 'edit')),
  );
  readonly sections = computed(() => this.plan()?.sections ?? []);

  private readonly opened = new OpenedSections(this.planId);
  readonly isReading = this.opened.isOpening;
  readonly openingFailed = signal<Spot | undefined>(undefined);
  private readonly doors = new ClosedDoors();
  readonly closedDoors = this.doors.all;
  private readonly pen = new Pen();
  readonly writing = this.pen.writing;
  readonly penLost = this.pen.lost;
  readonly isOpening = this.pen.isOpening;
  readonly opensSlowly = this.pen.opensSlowly;
  /** The bar speaks of these. */
  readonly current = this.pen.current;
  private readonly inView = new Set<string>();

  readonly liveHere = computed(() => this.live.all().filter(({ place }) => place.planId === this.planId()));

  constructor() {
    const doorbell = inject(Doorbell);
    const stops = [
      doorbell.onRing((ring) => this.rung(ring)),
      doorbell.onReconnected(() => this.askAgain()),
      this.live.onEnded((ended) => this.ended(ended)),
      this.live.onQuiet((words) => {
        const { sectionId, planId } = words.place;
        if (planId !== this.planId()) return;
        // A draft is no section of the plan: its words come with the plan's own answer.
        if (untracked(this.sections).some(({ id }) => id === sectionId)) this.opened.keep(sectionId, words.shown());
        this.answer.again();
      }),
    ];
    this.watchWhatIsShown();
    inject(DestroyRef).onDestroy(() => {
      for (const stop of stops) stop();
      const planId = this.planId();
      if (planId !== undefined) this.live.leave(planId);
    });
  }

  /** Where the one filled button of the page stands. */
  readonly nextStep = computed(() =>
    nextStepOf(this.sections(), this.isOwner(), (section) => this.needsOpening(section)),
  );

  show(planId: string): void {
    this.shown.set(planId);
  }

  again(): void {
    this.answer.again();
  }

  /** As the asker says it: what matters "to me", or to the owner by name. */
  titleOf(section: SectionFacts): string {
    if (section.kind !== 'what_matters' || this.isOwner()) return section.title;
    return this.language.say(plan.whatMattersTo, { name: this.plan()?.owner.givenName ?? '' });
  }

  /** The language of that title, where it must be marked: the template's titles have no Sámi yet. */
  titleLang(section: SectionFacts): string | null {
    if (section.kind === 'what_matters') return this.language.spoken(plan.whatMattersTo);
    const known = Object.values(sectionTitles).find(({ nb }) => nb === section.title);
    return known ? this.language.spoken(known) : null;
  }

  liveOf(sectionId: string): LiveWords | undefined {
    return this.live.bySection().get(sectionId);
  }

  /** The projection of a section's words, where one may show it without opening it; undefined where one must open it. */
  projectionOf(section: SectionFacts): unknown {
    const kept = this.opened.of(section.id)?.words;
    return kept?.has(BODY) ? kept.get(BODY) : section.words?.body;
  }

  /** The words of a goal or a measure as they stand: live where they are, else as last projected. */
  wordsAt({ id }: SectionFacts, root: string, projected: unknown): unknown {
    const live = this.liveOf(id);
    if (live?.ready()) return live.at(root).words();
    const kept = this.opened.of(id)?.words;
    return kept?.has(root) ? kept.get(root) : projected;
  }

  /** As they were when the section was opened by hand, or as the plan tells them. */
  goalsOf(section: SectionFacts): readonly GoalFacts[] {
    return this.opened.of(section.id)?.goals ?? section.goals;
  }

  measuresOf(section: SectionFacts): readonly MeasureFacts[] {
    return this.opened.of(section.id)?.measures ?? section.measures;
  }

  disagreementsOf(section: SectionFacts): SectionFacts['disagreements'] {
    return this.opened.of(section.id)?.disagreements ?? section.disagreements;
  }

  takenOutOf(section: SectionFacts): SectionFacts['takenOut'] {
    return this.opened.of(section.id)?.takenOut ?? section.takenOut;
  }

  /** Has nothing been written there, as far as one can see here and now? */
  isEmpty(section: SectionFacts): boolean {
    const live = this.liveOf(section.id);
    if (live?.ready()) return isBlank(live.at(BODY).words());
    const kept = this.opened.of(section.id)?.words;
    if (kept?.has(BODY)) return isBlank(kept.get(BODY));
    // The server's answer is of all that is written in the section, also in its goals and measures.
    return section.words ? isBlank(section.words.body) : section.isEmpty;
  }

  /** Services open sections one by one, so that a line in the owner's log means a choice to read. */
  needsOpening(section: SectionFacts): boolean {
    if (this.liveOf(section.id) !== undefined || this.opened.of(section.id) !== undefined) return false;
    const items = [...section.goals, ...section.measures];
    return (!this.isEmpty(section) && section.words === null) || items.some(({ words }) => words === null);
  }

  /** Was its door opened here, by hand or to write or follow? */
  isOpened(sectionId: string): boolean {
    return this.opened.of(sectionId) !== undefined || this.liveOf(sectionId) !== undefined;
  }

  async openSection(sectionId: string): Promise<boolean> {
    this.openingFailed.set(undefined);
    if (!(await this.opened.open(sectionId))) return this.failed({ sectionId, root: BODY });
    const facts = untracked(this.sections).find(({ id }) => id === sectionId);
    if (facts?.beingWritten) this.follow(sectionId);
    return true;
  }

  /** Goes in to write. @param caret where one clicked in the text, or the end */
  async goIn(section: SectionFacts, caret: CaretPlace = 'end', root: string = BODY): Promise<void> {
    this.openingFailed.set(undefined);
    if (!(await this.pen.goIn(placeOf(section), root, caret))) this.failed({ sectionId: section.id, root });
  }

  comeOut(): void {
    this.pen.comeOut();
  }

  /** A section came into view, or left it: those in view are followed while somebody writes there. */
  seen(section: SectionFacts, isInView: boolean): void {
    if (isInView) this.inView.add(section.id);
    else this.inView.delete(section.id);
    if (isInView && section.beingWritten) this.follow(section.id);
  }

  forget(door: ClosedDoor): void {
    this.doors.forget(door);
  }

  /** A fact of this section was changed here: what is shown of it is asked for anew. */
  async changed(sectionId: string): Promise<void> {
    this.answer.again();
    if (this.opened.of(sectionId) !== undefined) await this.openSection(sectionId);
  }

  private askAgain(): void {
    this.answer.again();
    for (const sectionId of this.opened.ids()) void this.openSection(sectionId);
  }

  private failed(spot: Spot): false {
    this.openingFailed.set(spot);
    return false;
  }

  /** Whoever has lost a plan is told to look again, and not which it is. */
  private isAbout({ planId, topic }: Ring): boolean {
    return planId === this.planId() || (planId === null && topic === 'plan');
  }

  private showsProjection(ring: Ring): boolean {
    return ring.topic !== 'words' || ring.sectionId === null || this.liveOf(ring.sectionId) === undefined;
  }

  private rung(ring: Ring): void {
    if (ring.planId !== this.planId() || ring.sectionId === null) return;
    if (ring.topic === 'writing') this.follow(ring.sectionId);
    // What was opened by hand is not in the plan's answer: ask for it again where it is shown.
    const isStale = ring.topic === 'facts' || (ring.topic === 'words' && !this.liveOf(ring.sectionId));
    if (isStale && this.opened.of(ring.sectionId) !== undefined) void this.openSection(ring.sectionId);
  }

  private follow(sectionId: string): void {
    const section = untracked(this.sections).find(({ id }) => id === sectionId);
    if (section && this.inView.has(sectionId) && !this.needsOpening(section))
      this.live.follow(placeOf(section)).catch(() => undefined); // the projection goes on being shown
  }

  private ended({ place, reason, kept }: Ended): void {
    if (place.planId !== this.planId()) return;
    const { sectionId, planId } = place;
    this.pen.closedIn(sectionId);
    const isSection = this.sections().some(({ id }) => id === sectionId);
    if (isSection && isShut({ reason })) this.shut(planId, sectionId, this.sections(), { reason, kept });
    else if (kept !== '') this.doors.handBack(sectionId, this.sections(), { reason, kept });
    this.answer.again();
  }

  /** A section that an answer no longer names has closed, also for whoever only read it; one that is back is open. */
  private watchWhatIsShown(): void {
    let before: readonly SectionFacts[] = [];
    effect(() => {
      const [planId, now, isAbsent] = [this.planId(), this.plan()?.sections, this.isAbsent()];
      if (planId === undefined || (now === undefined && !isAbsent)) return;
      const here = new Set(now?.map(({ id }) => id));
      const gone = before.filter((section) => section.planId === planId && !here.has(section.id));
      untracked(() => {
        for (const { id } of gone)
          if (!this.doors.isShut(id)) this.shut(planId, id, before, { reason: 'revoked', kept: '' });
        this.doors.openedAgain(here);
      });
      before = now ?? [];
    });
  }

  /** What was shown of it leaves the memory. */
  private shut(planId: string, sectionId: string, sections: readonly SectionFacts[], why: Closing): void {
    this.opened.forget(sectionId);
    this.inView.delete(sectionId);
    this.client.forget();
    this.doors.handBack(sectionId, sections, why);
  }
}

const placeOf = ({ id, planId, room }: SectionFacts): Place => ({ sectionId: id, planId, room });
