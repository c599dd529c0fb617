// What people have said of one goal: each apart, with who has not answered yet.
import { Component, computed, inject, input } from '@angular/core';
import { REVIEW_COURSES, REVIEW_VOICES, type ReviewCourse } from '@samplan/domain';
import { Mark, StateTag, type IconName, type StateColor } from '@samplan/ui';
import { begun, review, reviewCourseNames } from '@samplan/wording';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';
import { wordOf } from '../../kernel/wire-words';
import type { ReviewSection, Saying } from './review-steps';

export const COURSE_SIGNS: Readonly<Record<ReviewCourse, { readonly icon: IconName; readonly color: StateColor }>> = {
  better: { icon: 'up', color: 'success' },
  'as-before': { icon: 'equal', color: 'neutral' },
  harder: { icon: 'down', color: 'warning' },
};

@Component({
  selector: 'sam-sayings',
  imports: [Mark, Say, StateTag],
  template: `
    <ul class="voices">
      @for (one of rows(); track one.id) {
        <li>
          <sam-mark [party]="one.party" [initials]="one.initials" />
          <div>
            <p>
              <b>{{ one.name }}</b>
              @if (one.unit) {
                &ngsp;<span class="quiet">{{ one.unit }}</span>
              }
            </p>
            <p><sam-state [icon]="one.sign.icon" [color]="one.sign.color" [text]="one.course" /></p>
            @if (one.words) {
              <p class="said" [class.voice]="one.isOwners">{{ one.isOwners ? '«' + one.words + '»' : one.words }}</p>
            }
          </div>
        </li>
      }
      @for (one of silent(); track one.personId) {
        <li>
          <sam-mark [party]="one.party" [initials]="initials(one.name)" />
          <div>
            <p>
              <b>{{ one.givenName }}</b>
              @if (one.unit) {
                &ngsp;<span class="quiet">{{ one.unit }}</span>
              }
            </p>
            <p class="quiet" [say]="texts.silent"></p>
          </div>
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: block;
    }
    .voices {
      margin: var(--sam-gap-3) 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 2.75rem minmax(0, 1fr);
      gap: 0.875rem;
      padding: 0.875rem 0;
      border-top: 1px solid var(--sam-line);
      line-height: 1.45;
    }
    li p {
      margin: 0;
    }
    .said {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
})
export class Sayings {
  private readonly language = inject(LanguageChoice);

  readonly sayings = input.required<readonly Saying[]>();
  /** Of whom an answer is hoped for. */
  readonly speakers = input<ReviewSection['speakers']>([]);

  protected readonly texts = review;
  protected readonly rows = computed(() =>
    [...this.sayings()]
      .sort((a, b) => placeOf(a) - placeOf(b))
      .map((saying) => {
        const course = wordOf(REVIEW_COURSES, saying.course ?? '') ?? 'as-before';
        return {
          id: saying.id,
          party: saying.party,
          initials: saying.by?.initials ?? '?',
          name: saying.mine
            ? this.language.say(review.you)
            : (saying.by?.givenName ?? this.language.say(review.somebody)),
          unit: saying.unit,
          sign: COURSE_SIGNS[course],
          course: begun(this.language.say(reviewCourseNames[course])),
          words: saying.words,
          isOwners: saying.voice === 'owner',
        };
      }),
  );
  protected readonly silent = computed(() => {
    const heard = new Set(this.sayings().map(({ by }) => by?.id));
    return this.speakers().filter(({ personId }) => !heard.has(personId));
  });

  protected initials(name: string): string {
    const parts = name.split(' ');
    return `${parts[0]?.[0] ?? ''}${parts.length > 1 ? (parts.at(-1)?.[0] ?? '') : ''}`;
  }
}

const placeOf = ({ voice }: Saying): number => REVIEW_VOICES.findIndex((one) => wordOf([one], voice) !== undefined);
