// How a goal goes, as the asker sees it: three choices and a sentence, stored as soon as it is chosen or written.
import { Component, computed, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { RemoveSayingDocument, SayHowItGoesDocument } from '@samplan/contract';
import { REVIEW_COURSES } from '@samplan/domain';
import { Button, Icon } from '@samplan/ui';
import { review, reviewCourseNames } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { NoPlace } from '../../kernel/no-place';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { Urgent } from '../../kernel/urgent';
import { wordOf } from '../../kernel/wire-words';
import { Readers } from '../readers';
import type { ReviewGoal, ReviewSection, Saying } from './review-steps';
import { COURSE_SIGNS } from './sayings';

const COURSES = ['better', 'as_before', 'harder'] as const satisfies readonly Saying['course'][];

interface Kept {
  readonly course: Saying['course'] | undefined;
  readonly words: string;
}

@Component({
  selector: 'sam-say-course',
  imports: [Button, Icon, NoPlace, ProblemLine, Readers, Say, Urgent],
  templateUrl: './say-course.html',
  styleUrl: './say-course.css',
})
export class SayCourse {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);

  readonly section = input.required<ReviewSection>();
  readonly goal = input.required<ReviewGoal>();
  readonly isOwner = input.required<boolean>();
  readonly said = output();

  protected readonly texts = review;
  protected readonly doing = new Doing();
  protected readonly courses = COURSES.map((wire) => {
    const word = wordOf(REVIEW_COURSES, wire) ?? 'as-before';
    return { wire, text: reviewCourseNames[word], icon: COURSE_SIGNS[word].icon };
  });
  /** The same as long as it is the same goal, however often what stands there is fetched. */
  private readonly goalId = computed(() => this.goal().id);
  protected readonly mine = computed(() =>
    this.section().sayings.find(
      ({ goalId, mine, reviewedOn }) => goalId === this.goal().id && mine && reviewedOn === null,
    ),
  );
  /** What was chosen here; null once it was taken away. What comes in later does not undo it. */
  private readonly chosen = signal<Saying['course'] | null | undefined>(undefined);
  protected readonly course = computed(() => {
    const chosen = this.chosen();
    return chosen === undefined ? this.mine()?.course : (chosen ?? undefined);
  });
  protected readonly words = linkedSignal<string, string>({
    source: this.goalId,
    computation: () => untracked(this.mine)?.words ?? '',
  });
  private readonly sent = signal<Kept | undefined>(undefined);
  /** As it is stored, as far as one knows here. */
  private readonly kept = computed<Kept>(
    () => this.sent() ?? { course: this.mine()?.course, words: this.mine()?.words ?? '' },
  );
  /** Written, and not stored yet. */
  protected readonly isUnsaid = computed(() => this.words().trim() !== this.kept().words);
  /** What is written while something is being stored is stored after it. */
  private saving: Promise<boolean> = Promise.resolve(true);

  protected choose(course: Saying['course']): void {
    this.chosen.set(course);
    void this.save();
  }

  protected write(event: Event): void {
    if (event.target instanceof HTMLTextAreaElement) this.words.set(event.target.value);
  }

  /** @returns false where what is written could not be stored */
  save(): Promise<boolean> {
    this.saving = this.saving.then(() => this.store());
    return this.saving;
  }

  protected async remove(sayingId: string): Promise<void> {
    const sectionId = this.section().id;
    if (!(await this.doing.run(() => this.client.change(RemoveSayingDocument, { sectionId, sayingId })))) return;
    this.chosen.set(null);
    this.words.set('');
    this.sent.set({ course: undefined, words: '' });
    this.announcer.announce(review.removed);
    this.said.emit();
  }

  private async store(): Promise<boolean> {
    const [course, words, kept] = [this.course(), this.words().trim(), this.kept()];
    if (course === kept.course && words === kept.words) return true;
    if (!course) {
      this.doing.say(review.chooseFirst);
      return false;
    }
    const input = { sectionId: this.section().id, goalId: this.goal().id, course, ...(words && { words }) };
    const answer = await this.doing.run(() => this.client.change(SayHowItGoesDocument, { input }));
    if (!answer) return false;
    if (answer.sayHowItGoes.__typename === 'ReviewRefused') {
      this.doing.say(review.notNow);
      return false;
    }
    this.sent.set({ course, words });
    this.announcer.announce(review.saved);
    this.said.emit();
    return true;
  }
}
