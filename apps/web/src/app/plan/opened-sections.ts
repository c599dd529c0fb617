// What is remembered of a plan's sections past the plan's own answer: opened by hand, or as they stood when they were live.
import { inject, linkedSignal, signal, type Signal, untracked } from '@angular/core';
import { OpenSectionDocument, type PlanPageQuery } from '@samplan/contract';
import { GraphqlClient } from '../kernel/graphql-client';
import { BODY, STRENGTHS } from '../kernel/live-root';
import { Refused } from '../kernel/problems';

type SectionFacts = NonNullable<PlanPageQuery['plan']>['sections'][number];

interface Kept {
  /** By their roots. */
  readonly words: ReadonlyMap<string, unknown>;
  readonly goals?: SectionFacts['goals'] | undefined;
  readonly measures?: SectionFacts['measures'] | undefined;
  readonly disagreements?: SectionFacts['disagreements'] | undefined;
  readonly takenOut?: SectionFacts['takenOut'] | undefined;
}

/** Make it where `inject` may be called. */
export class OpenedSections {
  private readonly client = inject(GraphqlClient);
  private readonly kept = linkedSignal<string | undefined, ReadonlyMap<string, Kept>>({
    source: () => this.planId(),
    computation: () => new Map(),
  });
  private readonly opening = signal<string | undefined>(undefined);
  /** Asked for by hand, and on its way. */
  readonly isOpening = this.opening.asReadonly();
  /** The latest asking of each; an answer to an earlier one, or from before its door shut, is not believed. */
  private readonly askings = new Map<string, symbol>();

  /** @param planId of the plan that is shown; what is remembered of another is forgotten */
  constructor(private readonly planId: Signal<string | undefined>) {}

  of(sectionId: string): Kept | undefined {
    return this.kept().get(sectionId);
  }

  ids(): readonly string[] {
    return [...untracked(this.kept).keys()];
  }

  /** The words as they stand when a socket closes, so that nothing jumps back to an older projection. */
  keep(sectionId: string, words: ReadonlyMap<string, unknown>): void {
    this.put(sectionId, { ...untracked(this.kept).get(sectionId), words });
  }

  /** @returns false where it could not be read */
  async open(sectionId: string): Promise<boolean> {
    const asking = Symbol();
    this.askings.set(sectionId, asking);
    this.opening.set(sectionId);
    const planId = untracked(this.planId);
    try {
      const { section } = await this.client.ask(OpenSectionDocument, { sectionId });
      if (this.askings.get(sectionId) !== asking || untracked(this.planId) !== planId) return true;
      if (!section) return this.forget(sectionId);
      const { words, goals, measures, disagreements, takenOut } = section;
      const roots = new Map<string, unknown>([[BODY, words?.body ?? { type: 'doc', content: [] }]]);
      if (words?.strengths) roots.set(STRENGTHS, words.strengths);
      this.put(sectionId, { words: roots, goals, measures, disagreements, takenOut });
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (error.code === 'NOT_ALLOWED' || error.code === 'NOT_FOUND') this.forget(sectionId);
      return false;
    } finally {
      if (untracked(this.opening) === sectionId) this.opening.set(undefined);
    }
  }

  /** Its door shut: what was shown of it leaves the memory, also what is still on its way. */
  forget(sectionId: string): false {
    this.askings.delete(sectionId);
    this.kept.update((before) => new Map([...before].filter(([id]) => id !== sectionId)));
    return false;
  }

  private put(sectionId: string, kept: Kept): void {
    this.kept.update((before) => new Map(before).set(sectionId, kept));
  }
}
