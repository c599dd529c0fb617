// Taking in a list of people: chosen, shown line by line with what would happen, and stored only when it is confirmed.
import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ImportPeopleDocument, type ImportPeopleMutation } from '@samplan/contract';
import { IMPORT_ACTS, IMPORT_PROBLEMS } from '@samplan/domain';
import { Button, Icon, StateTag } from '@samplan/ui';
import { importActTexts, importProblemTexts, peopleImport, unitsPage } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { wordOf } from '../kernel/wire-words';
import { textOf } from './list-file';

type Line = ImportPeopleMutation['importPeople']['lines'][number];

@Component({
  selector: 'sam-import-people',
  imports: [Button, Icon, ProblemLine, RouterLink, Say, SayPipe, SpokenPipe, StateTag],
  templateUrl: './import-people.html',
  styleUrl: './import-people.css',
})
export class ImportPeople {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);

  protected readonly texts = peopleImport;
  protected readonly page = unitsPage;
  protected readonly doing = new Doing();
  /** Kept in the page's memory alone, until it is stored or another is chosen. */
  private readonly csv = signal('');
  protected readonly lines = signal<readonly Line[] | undefined>(undefined);
  protected readonly storedCount = signal<number | undefined>(undefined);
  protected readonly hasChanged = signal(false);
  protected readonly counts = computed(() => {
    const lines = this.lines() ?? [];
    const of = (act: Line['act']) => lines.filter((line) => line.act === act).length;
    return { add: of('add'), stay: of('stay'), wrong: lines.filter(({ problem }) => problem !== null).length };
  });

  constructor() {
    pageTitle(() => peopleImport.page);
  }

  protected async choose({ target }: Event): Promise<void> {
    if (!(target instanceof HTMLInputElement)) return;
    const file = target.files?.[0];
    if (!file) return;
    this.storedCount.set(undefined);
    this.hasChanged.set(false);
    this.lines.set(undefined);
    this.csv.set(textOf(await file.arrayBuffer()));
    // The same file is a new one once it was corrected.
    target.value = '';
    await this.send(false);
  }

  protected async store(): Promise<void> {
    const { add } = this.counts();
    const stored = await this.send(true);
    if (stored === undefined) return;
    if (!stored) return this.hasChanged.set(true);
    this.lines.set(undefined);
    this.csv.set('');
    this.storedCount.set(add);
    this.announcer.announce(peopleImport.stored, { count: add });
  }

  protected textFor({ act, problem }: Line) {
    const wrong = problem && wordOf(IMPORT_PROBLEMS, problem);
    if (wrong) return importProblemTexts[wrong];
    return importActTexts[(act && wordOf(IMPORT_ACTS, act)) ?? 'stay'];
  }

  private async send(store: boolean): Promise<boolean | undefined> {
    const csv = this.csv();
    const done = await this.doing.run(() => this.client.change(ImportPeopleDocument, { csv, store }, store), {
      BAD_INPUT: peopleImport.notAList,
      TOO_MUCH: peopleImport.tooLong,
    });
    // Another list was chosen meanwhile: that one is shown, and nothing else may be stored.
    if (csv !== this.csv()) return this.send(false).then(() => undefined);
    if (!done) return undefined;
    this.lines.set(done.importPeople.lines);
    return done.importPeople.stored;
  }
}
