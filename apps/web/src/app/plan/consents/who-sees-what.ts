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
import { Button, Icon, Notice, Skeleton } from '@samplan/ui';
import { begun, consents, levelNames, people, shell, type Text } from '@samplan/wording';
import { aboutPlan, asked } from '../../kernel/asked';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { pageTitle } from '../../kernel/page-title';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { Away } from '../../shell/away';
import { AccessCell, LEVEL_ICONS } from './access-cell';
import { CellDialog } from './cell-dialog';
import type { Lowered } from './lower-access';
import { OneQuestion } from './one-question';
import { OwnAccess } from './own-access';
import { RowHead } from './row-head';
import { spotAt, spotsOf, wishesIn, type Spot } from './sharing';
import { UndoLines } from './undo-lines';

@Component({
  selector: 'sam-who-sees-what',
  imports: [
    AccessCell,
    Away,
    Button,
    CellDialog,
    Icon,
    Notice,
    OneQuestion,
    OwnAccess,
    RouterLink,
    RowHead,
    Say,
    SayPipe,
    Skeleton,
    SpokenPipe,
    UndoLines,
  ],
  templateUrl: './who-sees-what.html',
  styleUrl: './who-sees-what.css',
})
export class WhoSeesWhat {
  private readonly language = inject(LanguageChoice);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly planId = input.required<string>();

  protected readonly answer = asked(
    PlanSharingDocument,
    () => ({ planId: this.planId() }),
    aboutPlan(() => this.planId()),
  );
  protected readonly texts = consents;
  protected readonly peopleTexts = people;
  protected readonly frame = shell;
  protected readonly plan = computed(() => this.answer.data()?.plan ?? undefined);
  protected readonly isMine = computed(() => this.plan()?.myRole === 'owner');
  protected readonly title = computed(() => (this.plan() && !this.isMine() ? consents.ownPage : consents.page));
  protected readonly rows = computed(() => {
    const sharing = this.plan()?.sharing;
    return sharing ? sharing.rows.map((row) => ({ row, spots: spotsOf(sharing, row) })) : [];
  });
  protected readonly isAlone = computed(() => this.rows().every(({ row }) => row.party === 'person'));
  protected readonly wishes = computed(() => {
    const sharing = this.plan()?.sharing;
    return sharing ? wishesIn(sharing) : 0;
  });
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
  private readonly asking = signal<{ readonly rowId: string; readonly sectionId: string } | undefined>(undefined);
  protected readonly spot = computed(() => {
    const [at, sharing] = [this.asking(), this.plan()?.sharing];
    const spot = at && sharing && spotAt(sharing, at.rowId, at.sectionId);
    return spot && spot.cell.level !== 'none' ? spot : undefined;
  });
  protected readonly without = signal<ReadonlyMap<string, number>>(new Map());
  protected readonly problem = signal<Text | undefined>(undefined);

  constructor() {
    const client = inject(GraphqlClient);
    pageTitle(() => this.title());
    effect(() => {
      if (this.answer.data()?.plan === null) client.forgetPlan(this.planId());
    });
  }

  protected ask({ row, section }: Spot): void {
    this.problem.set(undefined);
    this.asking.set({ rowId: row.id, sectionId: section.sectionId });
  }

  protected closed(): void {
    this.asking.set(undefined);
  }

  protected lowered({ loweringId, measuresWithout }: Lowered): void {
    this.without.update((known) => new Map(known).set(loweringId, measuresWithout));
    this.asking.set(undefined);
  }

  protected stale(text: Text): void {
    this.asking.set(undefined);
    this.problem.set(text);
    this.toFocus('h1');
  }

  protected print(): void {
    print();
  }

  protected toFocus(selector: string): void {
    const focus = () => this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
    afterNextRender(focus, { injector: this.injector });
  }
}
