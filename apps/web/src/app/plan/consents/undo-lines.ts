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
import { GiveAccessBackDocument, type Level } from '@samplan/contract';
import { Button, Icon } from '@samplan/ui';
import { begun, consents, type Text } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { CLOCK } from '../../kernel/clock';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';
import { seconds, secondsLeft } from './countdown';
import { shortName, spotAt, type Lowering, type Sharing } from './sharing';

const NOW: Readonly<Record<Level, Text>> = {
  none: consents.nowNothing,
  read: consents.nowRead,
  comment: consents.nowComment,
  edit: consents.nowComment,
};

@Component({
  selector: 'sam-undo-lines',
  imports: [Button, Icon, Say],
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
              ><span class="sr">&ngsp;<span [say]="texts.undoWhat" [with]="one.values"></span></span
            ></span></button
          ><span class="small quiet num" [say]="texts.secondsLeft" [with]="{ count: one.left }"></span>
        </p>
      </div>
    }
    @if (doing.problem(); as problem) {
      <p class="state" role="alert" data-color="danger">
        <sam-icon name="warn" [small]="true" /><span [say]="problem"></span>
      </p>
    }
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
  /** Measures that nobody answers for since then, by lowering. */
  readonly without = input.required<ReadonlyMap<string, number>>();
  /** The button that was pressed is gone. */
  readonly undone = output();
  readonly stale = output();

  protected readonly texts = consents;
  protected readonly doing = new Doing();
  private readonly now = seconds();
  /** When each was first seen here: this machine's clock may be wrong, but not about how long a minute is. */
  private readonly ends = signal<ReadonlyMap<string, number>>(new Map());
  protected readonly lines = computed(() =>
    this.sharing().lowerings.flatMap(({ id, rowId, sectionId, after, at, undoUntil }) => {
      const spot = spotAt(this.sharing(), rowId, sectionId);
      const left = secondsLeft(this.ends().get(id) ?? Date.parse(undoUntil), this.now());
      if (!spot || left === 0) return [];
      return {
        id,
        left,
        done: after === 'none' ? consents.takenAt : consents.changedAt,
        time: this.language.date(at, 'time'),
        now: NOW[after],
        values: { name: begun(shortName(spot.row)), title: spot.section.title },
        without: this.without().get(id),
      };
    }),
  );

  constructor() {
    effect(() => {
      const { lowerings } = this.sharing();
      untracked(() => this.note(lowerings));
    });
  }

  private note(lowerings: readonly Lowering[]): void {
    const fresh = lowerings.filter(({ id }) => !this.ends().has(id));
    if (!fresh.length) return;
    const now = this.clock.now();
    this.ends.update((ends) => {
      const more = new Map(ends);
      for (const { id, at, undoUntil } of fresh) {
        const length = Date.parse(undoUntil) - Date.parse(at);
        more.set(id, this.without().has(id) ? now + length : Math.min(now + length, Date.parse(undoUntil)));
      }
      return more;
    });
    const here = fresh.find(({ id }) => this.without().has(id));
    if (here) this.tell(here);
  }

  /** Said once; whoever took it away stands at the way back. */
  private tell({ id, rowId, sectionId, after }: Lowering): void {
    const spot = spotAt(this.sharing(), rowId, sectionId);
    if (spot) this.announcer.announce(NOW[after], { name: begun(shortName(spot.row)), title: spot.section.title });
    const focus = () => this.host.nativeElement.querySelector<HTMLElement>(`[data-undo="${id}"]`)?.focus();
    afterNextRender(focus, { injector: this.injector });
  }

  protected async undo({ id, values }: ReturnType<UndoLines['lines']>[number]): Promise<void> {
    const variables = { planId: this.planId(), loweringId: id };
    const answer = await this.doing.run(() => this.client.change(GiveAccessBackDocument, variables));
    if (!answer) return;
    if (answer.giveAccessBack.__typename === 'GiveAccessBackRefused') return this.stale.emit();
    this.announcer.announce(consents.givenBack, values);
    this.undone.emit();
  }
}
