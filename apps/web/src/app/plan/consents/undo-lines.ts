// What was taken away in the last minute, each with the way to give it back while the seconds go.
import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { GiveAccessBackDocument, GiveAllBackDocument, type Level } from '@samplan/contract';
import { Button, Icon } from '@samplan/ui';
import { begun, consents, widening, type Text, type Values } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { CLOCK } from '../../kernel/clock';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { seconds, secondsLeft } from './countdown';
import { shortName, spotAt, type Lowering, type Sharing } from './sharing';

interface Line {
  /** Of the lowering, or of the batch. */
  readonly id: string;
  readonly isAll: boolean;
  readonly left: number;
  readonly done: Text;
  readonly time: string;
  readonly now: Text;
  readonly values: Values;
  readonly without: number | undefined;
}

const NOW: Readonly<Record<Level, Text>> = {
  none: consents.nowNothing,
  read: consents.nowRead,
  comment: consents.nowComment,
  edit: consents.nowComment,
};

const idOf = ({ id, batchId }: Lowering): string => batchId ?? id;

const nowOf = ({ after, batchId }: Lowering): Text => (batchId === null ? NOW[after] : widening.allTaken);

/** Of what was taken in one go, the first stands for all. */
const inOneGo = (lowerings: readonly Lowering[]): readonly Lowering[] =>
  lowerings.filter((one, at) => lowerings.findIndex((other) => idOf(other) === idOf(one)) === at);

@Component({
  selector: 'sam-undo-lines',
  imports: [Button, Icon, ProblemLine, Say],
  template: `
    @for (one of lines(); track one.id) {
      <div class="undo">
        <p>
          <sam-icon name="check" /><span
            ><b [say]="one.done" [with]="{ time: one.time }"></b>&ngsp;<span [say]="one.now" [with]="one.values"></span>
            @if (one.without) {
              &ngsp;<span [say]="texts.withoutNow" [with]="{ count: one.without }"></span>
            }
          </span>
        </p>
        <p class="row">
          <button
            type="button"
            samButton
            kind="secondary"
            class="tight"
            [attr.data-undo]="one.id"
            [attr.aria-disabled]="doing.isBusy()"
            (click)="undo(one)"
          >
            <sam-icon name="undo" /><span
              ><span [say]="texts.undo"></span
              ><span class="sr"
                >&ngsp;<span [say]="one.isAll ? more.takeAllFrom : texts.undoWhat" [with]="one.values"></span></span
            ></span></button
          ><span class="small quiet num" [say]="texts.secondsLeft" [with]="{ count: one.left }"></span>
        </p>
      </div>
    }
    <sam-problem [text]="doing.problem()" />
  `,
  styleUrl: './undo-lines.css',
})
export class UndoLines {
  private readonly client = inject(GraphqlClient);
  private readonly clock = inject(CLOCK);
  private readonly language = inject(LanguageChoice);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly planId = input.required<string>();
  readonly sharing = input.required<Sharing>();
  /** Measures that nobody answers for since then, by lowering or batch. */
  readonly without = input.required<ReadonlyMap<string, number>>();
  /** The button that one stood at is gone: pressed, or its minute is over. */
  readonly left = output();
  readonly stale = output();

  protected readonly texts = consents;
  protected readonly more = widening;
  protected readonly doing = new Doing();
  private readonly now = seconds();
  /** When each was first seen here: this machine's clock may be wrong, but not about how long a minute is. */
  private readonly ends = signal<ReadonlyMap<string, number>>(new Map());
  protected readonly lines = computed<readonly Line[]>(() =>
    inOneGo(this.sharing().lowerings)
      .flatMap((one) => this.lineOf(one) ?? [])
      .filter(({ left }) => left > 0),
  );

  constructor() {
    effect(() => {
      const { lowerings } = this.sharing();
      untracked(() => this.note(inOneGo(lowerings)));
    });
    // Before its line goes: whoever stands at the button is led on, not dropped at the top of the page.
    effect(() => {
      const ids = new Set(this.lines().map(({ id }) => id));
      const at = this.host.nativeElement.querySelector('[data-undo]:focus')?.getAttribute('data-undo');
      if (at && !ids.has(at)) this.left.emit();
    });
  }

  private lineOf(one: Lowering): Line | undefined {
    const spot = spotAt(this.sharing(), one.rowId, one.sectionId);
    if (!spot) return undefined;
    const id = idOf(one);
    return {
      id,
      isAll: one.batchId !== null,
      left: secondsLeft(this.ends().get(id) ?? Date.parse(one.undoUntil), this.now()),
      done: one.after === 'none' ? consents.takenAt : consents.changedAt,
      time: this.language.date(one.at, 'time'),
      now: nowOf(one),
      values: { name: begun(shortName(spot.row)), title: spot.section.title },
      without: this.without().get(id),
    };
  }

  private note(lowerings: readonly Lowering[]): void {
    const fresh = lowerings.filter((one) => !this.ends().has(idOf(one)));
    if (!fresh.length) return;
    const now = this.clock.now();
    this.ends.update((ends) => {
      const more = new Map(ends);
      for (const one of fresh) {
        const length = Date.parse(one.undoUntil) - Date.parse(one.at);
        const isHere = this.without().has(idOf(one));
        more.set(idOf(one), isHere ? now + length : Math.min(now + length, Date.parse(one.undoUntil)));
      }
      return more;
    });
    const here = fresh.find((one) => this.without().has(idOf(one)));
    if (here) this.tell(here);
  }

  /** Said once; whoever took it away stands at the way back. */
  private tell(one: Lowering): void {
    const spot = spotAt(this.sharing(), one.rowId, one.sectionId);
    if (spot) this.announcer.announce(nowOf(one), { name: begun(shortName(spot.row)), title: spot.section.title });
    const focus = () => this.host.nativeElement.querySelector<HTMLElement>(`[data-undo="${idOf(one)}"]`)?.focus();
    afterNextRender(focus, { injector: this.injector });
  }

  protected async undo({ id, isAll, values }: Line): Promise<void> {
    const planId = this.planId();
    const answer = await this.doing.run<{ refused: boolean }>(async () => {
      if (!isAll) {
        const { giveAccessBack } = await this.client.change(GiveAccessBackDocument, { planId, loweringId: id });
        return { refused: giveAccessBack.__typename === 'GiveAccessBackRefused' };
      }
      const { giveAllBack } = await this.client.change(GiveAllBackDocument, { planId, batchId: id });
      return { refused: giveAllBack.__typename === 'GiveAccessBackRefused' };
    });
    if (!answer) return;
    if (answer.refused) return this.stale.emit();
    this.announcer.announce(isAll ? widening.allGivenBack : consents.givenBack, values);
    this.left.emit();
  }
}
