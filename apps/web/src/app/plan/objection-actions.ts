// What somebody disagrees with; for the owner also the way to say so, and to take it out until all agree.
import { Component, computed, inject, input, signal } from '@angular/core';
import { DisagreeDocument, RemoveDisagreementDocument, TakeOutDocument } from '@samplan/contract';
import type { Objectable } from '@samplan/domain';
import { Button, Dialog, Icon } from '@samplan/ui';
import { objectableNames, objections } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { NoPlace } from '../kernel/no-place';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { jumpTo } from './jump';
import { PlanStore, type SectionFacts } from './plan-store';

let made = 0;

@Component({
  selector: 'sam-objections',
  imports: [Button, Dialog, Icon, NoPlace, ProblemLine, Say, SayPipe, SpokenPipe],
  templateUrl: './objection-actions.html',
  styleUrl: './objection-actions.css',
})
export class Objections {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly store = inject(PlanStore);
  private readonly session = inject(Session);

  readonly section = input.required<SectionFacts>();
  readonly subject = input.required<Objectable>();
  /** The goal or measure; left out for the section's own words. */
  readonly itemId = input<string>();
  /** What stands against it, the ways to say so, or both. */
  readonly show = input<'both' | 'notes' | 'actions'>('both');

  protected readonly texts = objections;
  protected readonly id = `objection-${++made}`;
  protected readonly isLocked = this.session.isLocked;
  protected readonly what = computed(() => objectableNames[this.subject()]);
  protected readonly disagreements = computed(() =>
    this.store.disagreementsOf(this.section()).filter((one) => this.isHere(one)),
  );
  /** Of the section's own words; an item that is out stands nowhere else. */
  protected readonly isOut = computed(() => this.store.takenOutOf(this.section()).some((one) => this.isHere(one)));
  protected readonly mayObject = computed(() => this.store.isOwner() && this.store.plan()?.state !== 'closed');
  protected readonly hasNotes = computed(() => this.show() !== 'actions');
  protected readonly hasActions = computed(() => this.show() !== 'notes' && this.mayObject());

  protected readonly asking = signal<'disagree' | 'take-out' | undefined>(undefined);
  /** Asked once: the dialog stays, so that it can close in order. */
  protected readonly hasAsked = signal(false);
  protected readonly words = signal('');
  protected readonly doing = new Doing();

  protected ask(what: 'disagree' | 'take-out'): void {
    this.doing.say(undefined);
    this.hasAsked.set(true);
    this.asking.set(what);
  }

  protected type(event: Event): void {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    this.doing.say(undefined);
    this.words.set(event.target.value);
  }

  protected async disagree(event: Event): Promise<void> {
    event.preventDefault();
    const words = this.words().trim();
    if (!words) return this.doing.say(objections.wordsMissing);
    if (!(await this.doing.run(() => this.client.change(DisagreeDocument, { input: { ...this.place(), words } }))))
      return;
    this.asking.set(undefined);
    this.words.set('');
    await this.store.changed(this.section().id);
    this.announcer.announce(objections.isInPlan);
  }

  protected async remove(disagreementId: string): Promise<void> {
    const variables = { sectionId: this.section().id, disagreementId };
    if (!(await this.doing.run(() => this.client.change(RemoveDisagreementDocument, variables)))) return;
    await this.store.changed(variables.sectionId);
    this.announcer.announce(objections.removed);
  }

  protected async takeOut(): Promise<void> {
    if (!(await this.doing.run(() => this.client.change(TakeOutDocument, { input: this.place() })))) return;
    const sectionId = this.section().id;
    this.asking.set(undefined);
    await this.store.changed(sectionId);
    this.announcer.announce(objections.isTakenOut);
    // What one came from leaves the page; the question over it must have closed first.
    requestAnimationFrame(() => jumpTo(`s-${sectionId}`));
  }

  private place() {
    const itemId = this.itemId();
    return { sectionId: this.section().id, subject: this.subject(), ...(itemId ? { itemId } : {}) };
  }

  private isHere(one: { subject: string; itemId: string | null }): boolean {
    return one.subject === this.subject() && (one.itemId ?? undefined) === this.itemId();
  }
}
