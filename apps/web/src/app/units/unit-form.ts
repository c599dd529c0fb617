// A new unit, or what one is called, whose it is and whom it works for.
import { Component, computed, ElementRef, inject, input, linkedSignal, output, signal } from '@angular/core';
import {
  AddUnitDocument,
  ChangeUnitDocument,
  type OrganisationKind,
  type OverviewHereFragment,
  type UnitHereFragment,
  type UnitKind,
} from '@samplan/contract';
import { ORGANISATION_KINDS, UNIT_KINDS } from '@samplan/domain';
import { Button } from '@samplan/ui';
import { begun, organisationKindNames, unitKindNames, unitsPage, type Text } from '@samplan/wording';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { LanguageChoice } from '../kernel/language';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { Session } from '../kernel/session';
import { wordOf } from '../kernel/wire-words';
import { ANOTHER, EMPTY, inputOf, OURS, problemIn, type UnitDraft } from './unit-draft';

const WIRE_UNIT_KINDS: readonly UnitKind[] = [
  'home_care',
  'disability_service',
  'mental_health_team',
  'occupational_therapy',
  'physiotherapy',
  'health_station',
  'medical_service',
  'school',
  'adult_education',
  'educational_psychology',
  'labour_and_welfare',
  'child_welfare',
  'hospital',
  'nursing_home',
  'volunteer_centre',
  'other',
];
const WIRE_ORGANISATION_KINDS: readonly OrganisationKind[] = [
  'municipality',
  'hospital',
  'labour_and_welfare',
  'private',
  'volunteer',
];

type Words = 'name' | 'shortName' | 'organisationName' | 'organisationNumber';

@Component({
  selector: 'sam-unit-form',
  imports: [Button, ProblemLine, Say],
  templateUrl: './unit-form.html',
  styleUrl: './unit-form.css',
})
export class UnitForm {
  private readonly client = inject(GraphqlClient);
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(Session);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly overview = input.required<OverviewHereFragment>();
  /** Left out for a new one. */
  readonly unit = input<UnitHereFragment>();
  /** The name that it was stored under. */
  readonly saved = output<string>();
  readonly cancelled = output();

  protected readonly texts = unitsPage;
  protected readonly ours = OURS;
  protected readonly another = ANOTHER;
  protected readonly doing = new Doing();
  protected readonly wrong = signal<{ readonly text: Text; readonly field: string } | undefined>(undefined);
  /** Begins anew with another unit, not with each answer about the same. */
  protected readonly draft = linkedSignal<string | undefined, UnitDraft>({
    source: () => this.unit()?.id,
    computation: () => {
      const unit = this.unit();
      return unit
        ? { ...EMPTY, ...unit, whose: unit.organisation?.id ?? OURS, serves: unit.servedTenants.map(({ id }) => id) }
        : EMPTY;
    },
  });
  protected readonly kinds = computed(() =>
    WIRE_UNIT_KINDS.map((kind) => ({ kind, name: this.named(unitKindNames[wordOf(UNIT_KINDS, kind) ?? 'other']) })),
  );
  protected readonly organisationKinds = computed(() =>
    WIRE_ORGANISATION_KINDS.map((kind) => ({
      kind,
      name: this.named(organisationKindNames[wordOf(ORGANISATION_KINDS, kind) ?? 'private']),
    })),
  );
  protected readonly others = computed(() =>
    this.overview().municipalities.filter(({ id }) => id !== this.session.me()?.tenant.id),
  );

  protected write({ target }: Event, field: Words): void {
    if (target instanceof HTMLInputElement) this.set({ [field]: target.value });
  }

  protected pick({ target }: Event, field: 'kind' | 'whose' | 'organisationKind'): void {
    if (!(target instanceof HTMLSelectElement)) return;
    const { value } = target;
    if (field === 'whose') return this.set({ whose: value });
    const kind = WIRE_UNIT_KINDS.find((one) => one === value);
    const organisationKind = WIRE_ORGANISATION_KINDS.find((one) => one === value);
    if (field === 'kind' && kind) this.set({ kind });
    if (field === 'organisationKind' && organisationKind) this.set({ organisationKind });
  }

  protected serve({ target }: Event, tenantId: string): void {
    if (!(target instanceof HTMLInputElement)) return;
    const others = this.draft().serves.filter((id) => id !== tenantId);
    this.set({ serves: target.checked ? [...others, tenantId] : others });
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const wrong = problemIn(this.draft(), this.overview().organisations);
    this.wrong.set(wrong);
    if (wrong) return this.host.nativeElement.querySelector<HTMLElement>(`#${wrong.field}`)?.focus();
    const input = inputOf(this.draft());
    const unit = this.unit();
    const done = await this.doing.run(
      async () =>
        unit
          ? (await this.client.change(ChangeUnitDocument, { unitId: unit.id, input })).changeUnit
          : (await this.client.change(AddUnitDocument, { input })).addUnit,
      { ALREADY_SO: unitsPage.numberTaken },
    );
    if (done) this.saved.emit(done.name);
  }

  private set(changed: Partial<UnitDraft>): void {
    this.wrong.set(undefined);
    this.draft.update((draft) => ({ ...draft, ...changed }));
  }

  private named(text: Text): string {
    return begun(this.language.say(text));
  }
}
