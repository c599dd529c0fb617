// "Kopier det som er mitt": one's own entries as plain text, shown once and put on the clipboard; stored nowhere.
import { Component, computed, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { CopyOwnEntriesDocument, type CopyOwnEntriesMutation } from '@samplan/contract';
import { Button, Dialog } from '@samplan/ui';
import { copy, type Text } from '@samplan/wording';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { Session } from '../../kernel/session';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { WhenPipe } from '../../kernel/when.pipe';

@Component({
  selector: 'sam-copy-own',
  imports: [Button, Dialog, ProblemLine, Say, SayPipe, SpokenPipe, WhenPipe],
  templateUrl: './copy-own.html',
  styles: `
    :host {
      display: block;
    }
    textarea {
      width: 100%;
      min-width: 0;
      font: inherit;
    }
  `,
})
export class CopyOwn {
  private readonly client = inject(GraphqlClient);
  private readonly field = viewChild<string, ElementRef<HTMLTextAreaElement>>('field', { read: ElementRef });

  readonly planId = input.required<string>();

  protected readonly texts = copy;
  protected readonly isLocked = inject(Session).isLocked;
  protected readonly doing = new Doing();
  protected readonly entries = signal<CopyOwnEntriesMutation['copyOwnEntries'] | undefined>(undefined);
  /** What came of the copying, said in the dialog: behind it no region of the page is heard. */
  protected readonly said = signal<Text | undefined>(undefined);
  protected readonly nothing = computed(() => (this.entries()?.since ? copy.nothingNew : copy.nothing));

  protected async fetch(fromTheBeginning: boolean): Promise<void> {
    this.said.set(undefined);
    const variables = { planId: this.planId(), fromTheBeginning };
    const answer = await this.doing.run(() => this.client.change(CopyOwnEntriesDocument, variables, false));
    if (answer) this.entries.set(answer.copyOwnEntries);
  }

  protected async copy(): Promise<void> {
    const text = this.entries()?.text ?? '';
    try {
      await navigator.clipboard.writeText(text);
      this.said.set(copy.copied);
    } catch {
      // No clipboard here, or none allowed: the person copies what is marked.
      this.field()?.nativeElement.focus();
      this.field()?.nativeElement.select();
      this.said.set(copy.selected);
    }
  }

  protected close(): void {
    this.entries.set(undefined);
    this.said.set(undefined);
  }
}
