// "Hvem ser hva": people and units down the side, parts of the plan along the top; on a phone one question at a time.
import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { PlanSharingDocument } from '@samplan/contract';
import { Button, Icon, Notice } from '@samplan/ui';
import {
  answersToConsents,
  begun,
  consents,
  levelNames,
  people,
  plan as planTexts,
  consentToPlan,
  recording,
  widening,
  type Text,
} from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { askedOfPlan } from '../../kernel/asked';
import { LanguageChoice } from '../../kernel/language';
import { pageTitle } from '../../kernel/page-title';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { NotThere } from '../not-there';
import { AccessCell, LEVEL_ICONS } from './access-cell';
import { CellDialog } from './cell-dialog';
import type { Lowered } from './lower-access';
import { OneQuestion } from './one-question';
import { OwnAccess } from './own-access';
import { RowHead } from './row-head';
import { shortName, spotAt, spotsOf, takeable, type SharingRow, type Spot } from './sharing';
import { TakeAll } from './take-all';
import { UndoLines } from './undo-lines';

@Component({
  selector: 'sam-who-sees-what',
  imports: [
    AccessCell,
    Button,
    CellDialog,
    Icon,
    NotThere,
    Notice,
    OneQuestion,
    OwnAccess,
    ProblemLine,
    RouterLink,
    RowHead,
    Say,
    SayPipe,
    SpokenPipe,
    TakeAll,
    UndoLines,
  ],
  templateUrl: './who-sees-what.html',
  styleUrl: './who-sees-what.css',
})
export class WhoSeesWhat {
  private readonly language = inject(LanguageChoice);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly planId = input.required<string>();

  protected readonly answer = askedOfPlan(PlanSharingDocument, () => ({ planId: this.planId() }));
  protected readonly texts = consents;
  protected readonly more = widening;
  protected readonly recordTexts = recording;
  protected readonly answerTexts = answersToConsents;
  protected readonly planConsentTexts = consentToPlan;
  protected readonly peopleTexts = people;
  protected readonly plan = computed(() => {
    const plan = this.answer.data()?.plan;
    if (!plan || plan.myRole === 'owner') return plan ?? undefined;
    const title = this.language.say(planTexts.whatMattersTo, { name: plan.owner.givenName });
    const sections = plan.sharing.sections.map((one) => (one.kind === 'what_matters' ? { ...one, title } : one));
    return { ...plan, sharing: { ...plan.sharing, sections } };
  });
  protected readonly isMine = computed(() => this.plan()?.myRole === 'owner');
  /** The owner's picture; and that of whoever may propose more, as far as they share it. */
  protected readonly hasTable = computed(() => this.isMine() || this.plan()?.sharing.mayWiden === true);
  protected readonly title = computed(() => (this.plan() && !this.hasTable() ? consents.ownPage : consents.page));
  protected readonly lead = computed(() => {
    const plan = this.plan();
    if (!this.isMine()) return this.hasTable() ? widening.proposeWhat : consents.ownWhat;
    if (!plan?.sharing.mayDecide) return consents.mayNotNow;
    return plan.sharing.mayWiden ? widening.youDecide : consents.youDecide;
  });
  protected readonly rows = computed(() => {
    const sharing = this.plan()?.sharing;
    return sharing
      ? sharing.rows.map((row) => ({ row, spots: spotsOf(sharing, row), takes: takeable(sharing, row).length > 0 }))
      : [];
  });
  protected readonly anyTakes = computed(() => this.rows().some(({ takes }) => takes));
  protected readonly isAlone = computed(() => this.rows().every(({ row }) => row.party === 'person'));
  protected readonly waiting = computed(() => this.plan()?.sharing.widenings.length ?? 0);
  protected readonly legend = computed(() =>
    [
      { level: 'read', means: consents.meansRead } as const,
      { level: 'comment', means: consents.meansComment } as const,
      { level: 'edit', means: consents.meansEdit } as const,
    ].map(({ level, means }) => ({
      means,
      icon: LEVEL_ICONS[level],
      word: begun(this.language.say(levelNames[level])),
      lang: this.language.spoken(levelNames[level]),
    })),
  );

  /** Of the cell that was pressed; what it says is read anew with each answer. */
  private readonly asking = signal<
    { readonly rowId: string; readonly sectionId: string; readonly isAboutWaiting: boolean } | undefined
  >(undefined);
  protected readonly isAboutWaiting = computed(() => this.asking()?.isAboutWaiting === true);
  protected readonly spot = computed(() => {
    const [at, sharing] = [this.asking(), this.plan()?.sharing];
    const spot = at && sharing && spotAt(sharing, at.rowId, at.sectionId);
    if (!spot) return undefined;
    if (at.isAboutWaiting) return spot.waits && spot;
    return spot.cell.level !== 'none' || spot.cell.raiseTo.length > 0 ? spot : undefined;
  });
  protected readonly taking = signal<string | undefined>(undefined);
  protected readonly takingRow = computed(
    () => this.rows().find(({ row, takes }) => takes && row.id === this.taking())?.row,
  );
  protected readonly without = signal<ReadonlyMap<string, number>>(new Map());
  protected readonly problem = signal<Text | undefined>(undefined);

  /** A cell that comes with the next answer, and is to have the focus then. */
  private readonly awaited = signal<string | undefined>(undefined);

  constructor() {
    pageTitle(() => this.title());
    effect(() => {
      const [selector] = [this.awaited(), this.plan()];
      if (selector) this.toFocus(selector, () => this.awaited.set(undefined));
    });
  }

  protected ask({ row, section }: Spot, isAboutWaiting = false): void {
    this.problem.set(undefined);
    this.asking.set({ rowId: row.id, sectionId: section.sectionId, isAboutWaiting });
  }

  protected askToTakeAll({ id }: SharingRow): void {
    this.problem.set(undefined);
    this.taking.set(id);
  }

  /** The cell that now waits; what was pressed may have become another. */
  protected widened(): void {
    const at = this.asking();
    this.asking.set(undefined);
    this.announcer.announce(this.isMine() ? widening.added : widening.proposed, {
      owner: this.plan()?.owner.givenName ?? '',
    });
    if (at) this.awaited.set(`[data-waits="${at.rowId} ${at.sectionId}"]`);
  }

  protected answered(): void {
    const at = this.asking();
    this.asking.set(undefined);
    if (at) this.awaited.set(`[data-cell="${at.rowId} ${at.sectionId}"]`);
  }

  protected closed(): void {
    this.asking.set(undefined);
  }

  protected lowered({ loweringId, measuresWithout }: Lowered): void {
    this.without.update((known) => new Map(known).set(loweringId, measuresWithout));
    this.asking.set(undefined);
    this.taking.set(undefined);
  }

  protected stale(text: Text): void {
    this.asking.set(undefined);
    this.taking.set(undefined);
    this.problem.set(text);
    this.toFocus('h1');
  }

  protected nameOf(row: SharingRow): string {
    return shortName(row);
  }

  protected print(): void {
    print();
  }

  protected toFocus(selector: string, found?: () => void): void {
    const focus = () => {
      const all = [...this.host.nativeElement.querySelectorAll<HTMLElement>(selector)];
      // Table and list hold the same cells; one of them is shown.
      const shown = all.find((one) => one.offsetParent !== null);
      shown?.focus();
      if (shown) found?.();
    };
    afterNextRender(focus, { injector: this.injector });
  }
}
