// Who sees what on a phone: one question at a time, and the answer under it.
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { Button } from '@samplan/ui';
import { begun, consents, widening } from '@samplan/wording';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { SelectField } from '../select-field';
import { AccessCell } from './access-cell';
import { RowHead } from './row-head';
import { rowName, shortName, takeable, whatSees, whoSees, type Sharing, type SharingRow, type Spot } from './sharing';

@Component({
  selector: 'sam-one-question',
  imports: [AccessCell, Button, RowHead, Say, SayPipe, SelectField, SpokenPipe],
  templateUrl: './one-question.html',
  styleUrl: './one-question.css',
  host: { class: 'stack' },
})
export class OneQuestion {
  private readonly language = inject(LanguageChoice);

  readonly sharing = input.required<Sharing>();
  readonly toOwner = input.required<boolean>();
  readonly ownerName = input.required<string>();
  readonly why = output<Spot>();
  readonly pending = output<Spot>();
  readonly takeAll = output<SharingRow>();

  protected readonly texts = consents;
  protected readonly more = widening;
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
    // Those to whom it can be given stand in the list, with the way to give it.
    const rest = unknowing.filter(({ cell }) => !cell.raiseTo.length);
    const names = begun(this.language.list(rest.map(({ row }) => shortName(row))));
    return {
      seeing: [...seeing, ...unknowing.filter(({ cell }) => cell.raiseTo.length)],
      unknowing: rest.length ? { names, count: rest.length } : undefined,
    };
  });
  protected readonly what = computed(() => {
    const row = this.row();
    if (!row) return undefined;
    const { seen, unknown } = whatSees(this.sharing(), row);
    const rest = unknown.filter(({ cell }) => !cell.raiseTo.length);
    const titles = this.language.list(rest.map(({ section }) => `«${section.title}»`));
    const names = this.language.list(row.people.map(({ name }) => name));
    return {
      name: shortName(row),
      seen: [...seen, ...unknown.filter(({ cell }) => cell.raiseTo.length)],
      unknown: rest.length ? { titles, count: rest.length } : undefined,
      takes: takeable(this.sharing(), row).length ? row : undefined,
      people: row.unit && names ? { name: row.unit, names } : undefined,
    };
  });
}
