// One plan as its page shows it: facts from the API, words from the projection or live, and where one writes.
import { computed, DestroyRef, effect, inject, linkedSignal, Service, signal, untracked } from '@angular/core';
import {
  ForgetUnstoredDocument,
  KeepUnstoredDocument,
  OpenSectionDocument,
  PlanPageDocument,
  type PlanPageQuery,
} from '@samplan/contract';
import { isBlank } from '@samplan/ui';
import type { CaretPlace } from '@samplan/ui/live-text';
import { plan, sectionTitles } from '@samplan/wording';
import { asked } from '../kernel/asked';
import { Doorbell } from '../kernel/doorbell';
import { GraphqlClient, type Ring } from '../kernel/graphql-client';
import { LanguageChoice } from '../kernel/language';
import { Live, type Ended } from '../kernel/live';
import { BODY, STRENGTHS } from '../kernel/live-root';
import type { LiveWords, Place } from '../kernel/live-words';
import { Refused } from '../kernel/problems';
import { ClosedDoors, isShut, type ClosedDoor, type Closing } from './closed-doors';
import { nextStepOf } from './next-step';
import { Pen, type Spot } from './pen';

export type PlanFacts = NonNullable<PlanPageQuery['plan']>;
export type SectionFacts = PlanFacts['sections'][number];
export type GoalFacts = SectionFacts['goals'][number];
export type MeasureFacts = SectionFacts['measures'][number];

/** What is remembered of a section past the plan's own answer: it was opened by hand, or was live until just now. */
interface Kept {
  /** By their roots. */
  readonly words: ReadonlyMap<string, unknown>;
  readonly goals?: readonly GoalFacts[] | undefined;
  readonly measures?: readonly MeasureFacts[] | undefined;
  readonly disagreements?: SectionFacts['disagreements'] | undefined;
  readonly takenOut?: SectionFacts['takenOut'] | undefined;
}

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

  /** Words of sections that were opened one by one, or that were live until just now; forgotten with the page. */
  private readonly opened = linkedSignal({ source: this.planId, computation: () => new Map<string, Kept>() });
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
  private readonly reading = signal<string | undefined>(undefined);
  readonly isReading = this.reading.asReadonly();
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
        if (untracked(this.sections).some(({ id }) => id === sectionId))
          this.keep(sectionId, { ...this.opened().get(sectionId), words: words.shown() });
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
    const kept = this.opened().get(section.id)?.words;
    return kept?.has(BODY) ? kept.get(BODY) : section.words?.body;
  }

  /** The words of a goal or a measure as they stand: live where they are, else as last projected. */
  wordsAt({ id }: SectionFacts, root: string, projected: unknown): unknown {
    const live = this.liveOf(id);
    if (live?.ready()) return live.at(root).words();
    const kept = this.opened().get(id)?.words;
    return kept?.has(root) ? kept.get(root) : projected;
  }

  /** As they were when the section was opened by hand, or as the plan tells them. */
  goalsOf(section: SectionFacts): readonly GoalFacts[] {
    return this.opened().get(section.id)?.goals ?? section.goals;
  }

  measuresOf(section: SectionFacts): readonly MeasureFacts[] {
    return this.opened().get(section.id)?.measures ?? section.measures;
  }

  disagreementsOf(section: SectionFacts): SectionFacts['disagreements'] {
    return this.opened().get(section.id)?.disagreements ?? section.disagreements;
  }

  takenOutOf(section: SectionFacts): SectionFacts['takenOut'] {
    return this.opened().get(section.id)?.takenOut ?? section.takenOut;
  }

  /** Has nothing been written there, as far as one can see here and now? */
  isEmpty(section: SectionFacts): boolean {
    const live = this.liveOf(section.id);
    if (live?.ready()) return isBlank(live.at(BODY).words());
    const kept = this.opened().get(section.id)?.words;
    if (kept?.has(BODY)) return isBlank(kept.get(BODY));
    // The server's answer is of all that is written in the section, also in its goals and measures.
    return section.words ? isBlank(section.words.body) : section.isEmpty;
  }

  /** Services open sections one by one, so that a line in the owner's log means a choice to read. */
  needsOpening(section: SectionFacts): boolean {
    if (this.liveOf(section.id) !== undefined || this.opened().has(section.id)) return false;
    const items = [...section.goals, ...section.measures];
    return (!this.isEmpty(section) && section.words === null) || items.some(({ words }) => words === null);
  }

  /** Was its door opened here, by hand or to write or follow? */
  isOpened(sectionId: string): boolean {
    return this.opened().has(sectionId) || this.liveOf(sectionId) !== undefined;
  }

  async openSection(sectionId: string): Promise<boolean> {
    this.openingFailed.set(undefined);
    this.reading.set(sectionId);
    try {
      const { section } = await this.client.ask(OpenSectionDocument, { sectionId });
      if (!section) return this.failed({ sectionId, root: BODY });
      const { words, goals, measures, disagreements, takenOut } = section;
      const body = new Map<string, unknown>([[BODY, words?.body ?? { type: 'doc', content: [] }]]);
      if (words?.strengths) body.set(STRENGTHS, words.strengths);
      this.keep(sectionId, { words: body, goals, measures, disagreements, takenOut });
      const facts = untracked(this.sections).find(({ id }) => id === sectionId);
      if (facts?.beingWritten) this.follow(sectionId);
      return true;
    } catch (error) {
      if (error instanceof Refused) return this.failed({ sectionId, root: BODY });
      throw error;
    } finally {
      this.reading.set(undefined);
    }
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

  /** Remembers the words as they stand when a socket closes, so that nothing jumps back to an older projection. */
  private keep(sectionId: string, kept: Kept): void {
    this.opened.update((before) => new Map(before).set(sectionId, kept));
  }

  forget(door: ClosedDoor): void {
    this.doors.forget(door);
    const { unstoredId } = door;
    // Where the server is away they are gone after thirty days.
    if (unstoredId) this.client.change(ForgetUnstoredDocument, { unstoredId }).catch(() => undefined);
  }

  /** A fact of this section was changed here: what is shown of it is asked for anew. */
  async changed(sectionId: string): Promise<void> {
    this.answer.again();
    if (this.opened().has(sectionId)) await this.openSection(sectionId);
  }

  private askAgain(): void {
    this.answer.again();
    for (const sectionId of this.opened().keys()) void this.openSection(sectionId);
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
    if (isStale && this.opened().has(ring.sectionId)) void this.openSection(ring.sectionId);
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
    else if (kept !== '') this.handBack(sectionId, this.sections(), { reason, kept });
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
    this.opened.update((before) => new Map([...before].filter(([id]) => id !== sectionId)));
    this.inView.delete(sectionId);
    this.client.forget();
    this.handBack(sectionId, sections, why);
  }

  /** One's own words that did not get in, on the page and, for when it is gone, at the server for their author alone. */
  private handBack(sectionId: string, sections: readonly SectionFacts[], why: Closing): void {
    const door = this.doors.put(sectionId, sections, why);
    const text = why.kept.trim().slice(0, MOST_KEPT);
    if (text === '') return;
    this.client.change(KeepUnstoredDocument, { sectionId, text }).then(
      ({ keepUnstored }) => {
        const stored = keepUnstored.find((one) => one.text.includes(text));
        if (stored) this.doors.keptAs(door, stored.id);
      },
      () => undefined, // they stand on the page
    );
  }
}

/** What the server takes of one text. */
const MOST_KEPT = 20_000;

const placeOf = ({ id, planId, room }: SectionFacts): Place => ({ sectionId: id, planId, room });
