// A new goal: one field in the person's own words, or a service's goal under it.
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { AddGoalDocument } from '@samplan/contract';
import type { GoalAim, GoalVoice } from '@samplan/domain';
import { Button, Dialog } from '@samplan/ui';
import { goals } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { NoPlace } from '../../kernel/no-place';
import { ProblemLine } from '../../kernel/problem-line';
import { sentenceFor } from '../../kernel/problems';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { Session } from '../../kernel/session';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { PlanStore, type SectionFacts } from '../plan-store';
import { AimField } from './aim-field';

let made = 0;

@Component({
  selector: 'sam-add-goal',
  imports: [AimField, Button, Dialog, NoPlace, ProblemLine, Say, SayPipe, SpokenPipe],
  templateUrl: './add-goal.html',
})
export class AddGoal {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(Session);
  protected readonly store = inject(PlanStore);

  readonly section = input.required<SectionFacts>();
  readonly voice = input.required<GoalVoice>();
  /** The goal that it serves. */
  readonly parent = input<{ readonly id: string; readonly title: string }>();
  readonly open = input.required<boolean>();
  readonly closed = output();

  protected readonly texts = goals;
  protected readonly id = `new-goal-${++made}`;
  protected readonly isLocked = this.session.isLocked;
  protected readonly doing = new Doing();
  protected readonly words = signal('');
  protected readonly aim = signal<GoalAim | null>(null);
  protected readonly serves = signal(false);
  protected readonly name = computed(() => this.store.plan()?.owner.givenName ?? '');
  protected readonly title = computed(() => this.store.titleOf(this.section()));
  /** Nobody links to what they do not read. */
  protected readonly mayLink = computed(
    () => this.voice() === 'own' && this.store.sections().some(({ kind }) => kind === 'what_matters'),
  );
  protected readonly question = computed(() => {
    if (this.voice() === 'service') return { label: goals.serviceWants, hint: goals.serviceHint };
    return this.store.isOwner()
      ? { label: goals.whatDoYouWant, hint: goals.whatHint }
      : { label: goals.whatDoesTheyWant, hint: goals.theirHint };
  });

  protected type(event: Event): void {
    if (event.target instanceof HTMLTextAreaElement) this.words.set(event.target.value);
  }

  protected check(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.serves.set(event.target.checked);
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    const words = this.words().trim();
    if (!words) return this.doing.say(goals.wordsMissing);
    const sectionId = this.section().id;
    const parentId = this.parent()?.id;
    const answer = await this.doing.run(() =>
      this.client.change(AddGoalDocument, {
        input: {
          sectionId,
          voice: this.voice(),
          words,
          aim: this.aim(),
          ...(parentId ? { parentId } : {}),
          ...(this.serves() ? { servesWhatMatters: true } : {}),
        },
      }),
    );
    // Refused or away: what was written stands in the field.
    if (!answer) return;
    if (answer.addGoal.__typename !== 'GoalAdded') return this.doing.say(sentenceFor('NOT_ALLOWED'));
    this.words.set('');
    this.aim.set(null);
    this.serves.set(false);
    this.closed.emit();
    await this.store.changed(sectionId);
    this.announcer.announce(goals.added, { title: words });
  }
}
