// Writing what matters in peace: going in, sharing as one edit, taking that back, and the switch; one for the section.
import { computed, inject, Service, signal } from '@angular/core';
import {
  OpenDraftDocument,
  ShareDraftDocument,
  ShowWhileWritingDocument,
  TakeSharingBackDocument,
  type SharedOnPageFragment,
} from '@samplan/contract';
import type { ProblemCode } from '@samplan/domain';
import { drafts, type Text } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { CLOCK } from '../../kernel/clock';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { BODY } from '../../kernel/live-root';
import type { LiveWords } from '../../kernel/live-words';
import { PlanStore, type SectionFacts } from '../plan-store';

export type Draft = NonNullable<NonNullable<SectionFacts['writing']>['draft']>;
type Sharing = NonNullable<SharedOnPageFragment['sharing']>;

const STORED_WITHIN_MS = 3000;
const LOOK_EVERY_MS = 50;

/** A draft is shown and written like a section; it has its own id, and nothing in it but its words. */
export const asSection = (section: SectionFacts, { id, room, body, strengths }: Draft): SectionFacts => ({
  ...section,
  id,
  room,
  words: { seq: 0, body, strengths },
  readers: [],
  isEmpty: false,
  beingWritten: false,
  writing: null,
  goals: [],
  measures: [],
  disagreements: [],
  takenOut: [],
});

@Service({ autoProvided: false })
export class Drafting {
  private readonly client = inject(GraphqlClient);
  private readonly store = inject(PlanStore);
  private readonly announcer = inject(Announcer);
  private readonly clock = inject(CLOCK);

  readonly doing = new Doing();
  private readonly opened = signal<Draft | undefined>(undefined);
  private readonly shared = signal<Sharing | undefined>(undefined);
  /** What was shared here, with the way back. */
  readonly sharing = this.shared.asReadonly();
  private readonly beginning = signal(false);
  /** Pressed, and the draft is on its way. */
  readonly isGoingIn = computed(() => this.beginning() || this.store.isOpening() !== undefined);

  draftOf({ writing }: SectionFacts): Draft | undefined {
    return writing?.draft ?? this.opened();
  }

  liveOf(section: SectionFacts): LiveWords | undefined {
    const draft = this.draftOf(section);
    const live = draft && this.store.liveOf(draft.id);
    return live?.ready() ? live : undefined;
  }

  /** @param words written first where the text is empty */
  async goIn(section: SectionFacts, root: string = BODY, words = ''): Promise<void> {
    if (this.isGoingIn()) return;
    this.beginning.set(true);
    const answer = await this.doing
      .run(() => this.client.change(OpenDraftDocument, { sectionId: section.id }), STALE)
      .finally(() => this.beginning.set(false));
    const draft = answer?.openDraft.writing?.draft;
    if (!draft) return;
    this.opened.set(draft);
    this.shared.set(undefined);
    await this.store.goIn(asSection(section, draft), 'end', root);
    if (words) await this.until(() => this.liveOf(section) !== undefined);
    const live = this.liveOf(section);
    if (words && live?.text() === '') live.begin(words);
  }

  /** What was written stays where nobody else sees it. */
  keep(): void {
    this.store.comeOut();
    this.announcer.announce(drafts.isKept);
  }

  async share(section: SectionFacts): Promise<void> {
    const seen = await this.seen(section);
    const answer = await this.doing.run(
      () => this.client.change(ShareDraftDocument, { sectionId: section.id, seen }),
      STALE,
    );
    if (answer) await this.after(section, answer.shareDraft);
  }

  async show(section: SectionFacts, isOn: boolean): Promise<void> {
    const [open, variables] = [this.store.liveOf(section.id), { sectionId: section.id, isOn }];
    if (open) await this.until(() => !open.hasPending);
    const seen = this.draftOf(section) ? await this.seen(section) : null;
    const answer = await this.doing.run(
      () => this.client.change(ShowWhileWritingDocument, { ...variables, seen }),
      STALE,
    );
    if (!answer || !(await this.after(section, answer.showWhileWriting))) return;
    this.opened.set(undefined);
    this.announcer.announce(isOn ? drafts.isOn : drafts.isOff);
  }

  async takeBack(section: SectionFacts, sharingId: string): Promise<void> {
    const variables = { sectionId: section.id, sharingId };
    const answer = await this.doing.run(() => this.client.change(TakeSharingBackDocument, variables), SINCE);
    if (!answer) return;
    this.shared.set(undefined);
    if (answer.takeSharingBack.__typename === 'TakeSharingBackRefused') return this.doing.say(drafts.changedSince);
    await this.store.changed(section.id);
    this.announcer.announce(drafts.isUndone);
  }

  private async after(section: SectionFacts, answer: Answered): Promise<boolean> {
    if (answer.__typename !== 'DraftShared') {
      this.doing.say(drafts.moved);
      this.store.again();
      return false;
    }
    this.store.comeOut();
    this.shared.set(answer.sharing ?? undefined);
    await this.store.changed(section.id);
    return true;
  }

  /** What the draft says here, once all that was written here is stored. */
  private async seen(section: SectionFacts): Promise<string> {
    const live = this.liveOf(section);
    if (live) await this.until(() => !live.hasPending);
    return live?.text() ?? this.draftOf(section)?.text ?? '';
  }

  private async until(isSo: () => boolean): Promise<void> {
    for (let waited = 0; !isSo() && waited < STORED_WITHIN_MS; waited += LOOK_EVERY_MS)
      await new Promise<void>((after) => this.clock.after(LOOK_EVERY_MS, after));
  }
}

type Answered =
  | ({ readonly __typename: 'DraftShared' } & SharedOnPageFragment)
  | { readonly __typename: 'ShareDraftRefused' | 'ShowWhileWritingRefused' };

const STALE: Partial<Record<ProblemCode, Text>> = { STALE: drafts.moved };
const SINCE: Partial<Record<ProblemCode, Text>> = { NOT_FOUND: drafts.changedSince, STALE: drafts.changedSince };
