// Searching in the words of plans that one may read. What is searched for stays in this page: no address, no store.
import { Component, computed, ElementRef, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SearchDocument, type SearchQuery } from '@samplan/contract';
import { Button, Icon, Mark } from '@samplan/ui';
import { search, type Text } from '@samplan/wording';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { Session } from '../kernel/session';
import { lengthProblem } from './length-problem';

type Hit = SearchQuery['search']['hits'][number];

@Component({
  selector: 'sam-search',
  imports: [Button, Icon, Mark, ProblemLine, RouterLink, Say],
  templateUrl: './search.html',
  styleUrl: './search.css',
})
export class Search {
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);
  private readonly field = viewChild.required<string, ElementRef<HTMLInputElement>>('field', { read: ElementRef });

  protected readonly texts = search;
  protected readonly text = signal('');
  protected readonly wrong = signal<Text | undefined>(undefined);
  protected readonly doing = new Doing();
  /** The latest answer, and what it is the answer to. */
  protected readonly found = signal<{ text: string; hits: readonly Hit[]; more: boolean } | undefined>(undefined);
  protected readonly title = computed(() => (this.session.isCitizen() ? search.titleOwn : search.title));

  constructor() {
    pageTitle(() => search.page);
  }

  protected write({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    this.text.set(target.value);
    if (this.wrong() && !lengthProblem(target.value)) this.wrong.set(undefined);
  }

  protected async find(event: Event): Promise<void> {
    event.preventDefault();
    const text = this.text().trim();
    this.wrong.set(lengthProblem(text));
    if (this.wrong()) return this.field().nativeElement.focus();
    const answer = await this.doing.run(() => this.client.ask(SearchDocument, { text }));
    if (answer) this.found.set({ text, ...answer.search });
  }

  protected isMine({ owner }: Hit): boolean {
    return owner.id === this.session.me()?.id;
  }
}
