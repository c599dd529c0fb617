// How a goal goes, as the asker sees it: three choices and a sentence, stored as one goes; a sentence alone is one's own.
import { Component, computed, inject, input, output } from '@angular/core';
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
import { AsOneGoes, type Kept, type Sent } from './as-one-goes';
import type { ReviewGoal, ReviewSection, Saying } from './review-steps';
import { COURSE_SIGNS } from './sayings';

const COURSES = ['better', 'as_before', 'harder'] as const satisfies readonly NonNullable<Saying['course']>[];

type Course = (typeof COURSES)[number];

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
  protected readonly mine = computed(() =>
    this.section().sayings.find(
      ({ goalId, mine, reviewedOn }) => goalId === this.goal().id && mine && reviewedOn === null,
    ),
  );
  protected readonly form = new AsOneGoes<Course>({
    key: () => `saying ${this.goal().id}`,
    stored: () => ({ choice: this.mine()?.course ?? undefined, words: this.mine()?.words ?? '' }),
    send: (kept, isAgain) => this.send(kept, isAgain),
  });
  /** Written, and nobody else sees it: it is not chosen how it goes. */
  protected readonly isOwnAlone = computed(() => this.form.choice() === undefined && this.form.kept().words !== '');

  protected choose(course: Course): void {
    this.form.choose(course);
  }

  protected write(event: Event): void {
    if (event.target instanceof HTMLTextAreaElement) this.form.write(event.target.value);
  }

  /** @returns false where what is written could not be stored */
  save(): Promise<boolean> {
    return this.form.save();
  }

  protected async remove(sayingId: string): Promise<void> {
    if (!(await this.doing.run(() => this.takeAway(sayingId)))) return;
    this.form.clear();
    this.announcer.announce(review.removed);
    this.said.emit();
  }

  private takeAway(sayingId: string) {
    return this.client.change(RemoveSayingDocument, { sectionId: this.section().id, sayingId });
  }

  private async send({ choice: course, words }: Kept<Course>, isAgain: boolean): Promise<Sent> {
    const mine = this.mine();
    if (!course && !words) {
      if (mine && !(await this.run(() => this.takeAway(mine.id), isAgain))) return 'away';
      this.said.emit();
      return 'stored';
    }
    const input = {
      ...{ sectionId: this.section().id, goalId: this.goal().id },
      ...(course && { course }),
      ...(words && { words }),
    };
    const answer = await this.run(() => this.client.change(SayHowItGoesDocument, { input }), isAgain);
    if (!answer) return 'away';
    if (answer.sayHowItGoes.__typename === 'ReviewRefused') {
      this.doing.say(review.notNow);
      return 'refused';
    }
    if (course !== this.form.kept().choice) this.announcer.announce(review.saved);
    this.said.emit();
    return 'stored';
  }

  private run<T>(act: () => Promise<T>, isAgain: boolean): Promise<T | undefined> {
    return isAgain ? this.doing.again(act) : this.doing.run(act);
  }
}
