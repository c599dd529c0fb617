// Searching in the words of plans that one may read. What is searched for stays in this page: no address, no store.
import { Component, computed, ElementRef, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SearchDocument } from '@samplan/contract';
import { Button, Icon, Mark } from '@samplan/ui';
import { search, type Text } from '@samplan/wording';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { Session } from '../kernel/session';
import { Found, type Hit } from './found';
import { lengthProblem } from './length-problem';

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
  protected readonly found = new Found();
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
    await this.found.show(
      text,
      this.doing.run(() => this.client.ask(SearchDocument, { text })),
    );
  }

  protected isMine({ owner }: Hit): boolean {
    return owner.id === this.session.me()?.id;
  }
}
