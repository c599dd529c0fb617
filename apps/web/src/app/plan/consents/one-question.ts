// Who sees what on a phone: one question at a time, and the answer under it.
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { begun, consents } from '@samplan/wording';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { SelectField } from '../select-field';
import { AccessCell } from './access-cell';
import { RowHead } from './row-head';
import { rowName, shortName, whatSees, whoSees, type Sharing, type Spot } from './sharing';

@Component({
  selector: 'sam-one-question',
  imports: [AccessCell, RowHead, Say, SayPipe, SelectField, SpokenPipe],
  templateUrl: './one-question.html',
  styleUrl: './one-question.css',
  host: { class: 'stack' },
})
export class OneQuestion {
  private readonly language = inject(LanguageChoice);

  readonly planId = input.required<string>();
  readonly sharing = input.required<Sharing>();
  readonly why = output<Spot>();

  protected readonly texts = consents;
  protected readonly asksWhat = signal(false);
  private readonly others = computed(() => this.sharing().rows.filter(({ party }) => party !== 'person'));
  /** What one asked about stays, as long as it is there. */
  protected readonly sectionId = linkedSignal<readonly string[], string | undefined>({
    source: () => this.sharing().sections.map(({ sectionId }) => sectionId),
    computation: (ids, before) => (before?.value && ids.includes(before.value) ? before.value : ids[0]),
  });
  protected readonly rowId = linkedSignal<readonly string[], string | undefined>({
    source: () => this.others().map(({ id }) => id),
    computation: (ids, before) => (before?.value && ids.includes(before.value) ? before.value : ids[0]),
  });
  protected readonly sections = computed(() =>
    this.sharing().sections.map(({ sectionId, title }) => ({ word: sectionId, text: title })),
  );
  protected readonly rows = computed(() => this.others().map((row) => ({ word: row.id, text: rowName(row) })));

  protected readonly section = computed(() =>
    this.sharing().sections.find(({ sectionId }) => sectionId === this.sectionId()),
  );
  protected readonly row = computed(() => this.others().find(({ id }) => id === this.rowId()));
  protected readonly who = computed(() => {
    const sectionId = this.sectionId();
    if (sectionId === undefined) return undefined;
    const { seeing, unknowing } = whoSees(this.sharing(), sectionId);
    const names = begun(this.language.list(unknowing.map(shortName)));
    return { seeing, unknowing: unknowing.length ? { names, count: unknowing.length } : undefined };
  });
  protected readonly what = computed(() => {
    const row = this.row();
    if (!row) return undefined;
    const { seen, unknown } = whatSees(this.sharing(), row);
    const titles = this.language.list(unknown.map(({ title }) => `«${title}»`));
    const names = this.language.list(row.people.map(({ name }) => name));
    return {
      name: shortName(row),
      seen,
      unknown: unknown.length ? { titles, count: unknown.length } : undefined,
      people: row.unit && names ? { name: row.unit, names } : undefined,
    };
  });
}
