// Two have changed the same fact: both values side by side, and a choice. Nothing is lost meanwhile.
import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { CollisionHereFragment } from '@samplan/contract';
import { Button, Dialog } from '@samplan/ui';
import { collision, factNames } from '@samplan/wording';
import { LanguageChoice } from '../kernel/language';
import { Say } from '../kernel/say';
import { factWords, type Names } from './fact-words';

export type Collided = CollisionHereFragment;
export type Side = 'theirs' | 'yours';

/** What somebody chose of one fact. Where it is `yours`, it is to be changed anew, having seen `theirs`. */
export interface Choice {
  readonly field: string;
  readonly side: Side;
}

let made = 0;

@Component({
  selector: 'sam-collision',
  imports: [Button, Dialog, Say],
  templateUrl: './collision.html',
  styleUrl: './collision.css',
})
export class Collision {
  private readonly language = inject(LanguageChoice);

  /** Shown while there are any. */
  readonly collisions = input.required<readonly Collided[]>();
  /** The goal or measure that the fact is of. */
  readonly title = input<string>();
  /** What ids in the values are called. */
  readonly names = input<Names>({});
  readonly chosen = output<readonly Choice[]>();
  /** Put off: what was written is not stored and not lost. */
  readonly closed = output();

  protected readonly texts = collision;
  protected readonly id = `collision-${++made}`;
  protected readonly sides = linkedSignal<readonly Collided[], Readonly<Record<string, Side>>>({
    source: this.collisions,
    computation: () => ({}),
  });
  protected readonly heading = computed(() => {
    const [first] = this.collisions();
    if (!first) return '';
    const field = this.fieldOf(first.field);
    const name = first.changedBy?.givenName;
    return name
      ? this.language.say(collision.title, { name, field })
      : this.language.say(collision.titleUnknown, { field });
  });
  protected readonly shown = computed(() =>
    this.collisions().map((each) => ({
      ...each,
      name: this.fieldOf(each.field),
      who: each.changedBy?.givenName ?? this.language.say(collision.somebody),
      time: each.changedAt ? this.language.date(each.changedAt, 'time') : undefined,
      theirWords: factWords(each.field, each.theirs, this.language, this.names()),
      yourWords: factWords(each.field, each.yours, this.language, this.names()),
    })),
  );

  protected sideOf(field: string): Side {
    return this.sides()[field] ?? 'theirs';
  }

  protected take(field: string, side: Side): void {
    this.sides.update((before) => ({ ...before, [field]: side }));
  }

  protected use(event: Event): void {
    event.preventDefault();
    this.chosen.emit(this.collisions().map(({ field }) => ({ field, side: this.sideOf(field) })));
  }

  private fieldOf(field: string): string {
    const text = factNames[field];
    return text ? this.language.say(text) : field;
  }
}
