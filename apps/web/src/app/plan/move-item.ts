// Moves a goal or a measure to another part of the plan: first who will see it there, and who will no longer.
import { Component, computed, inject, input, output, signal, linkedSignal } from '@angular/core';
import { MoveItemDocument, MovePreviewDocument, type MovePreviewQuery } from '@samplan/contract';
import { Button, Dialog, Icon } from '@samplan/ui';
import { moving } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { LanguageChoice } from '../kernel/language';
import { ProblemLine } from '../kernel/problem-line';
import { sentenceFor } from '../kernel/problems';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { isPast, nameOf } from './measure-state';
import { PlanStore, type SectionFacts } from './plan-store';
import { gathered, type Reader } from './readers';

const PLACES: readonly SectionFacts['kind'][] = ['life_area', 'agreement', 'transition', 'meeting'];

let made = 0;

@Component({
  selector: 'sam-move-item',
  imports: [Button, Dialog, Icon, ProblemLine, Say, SayPipe, SpokenPipe],
  templateUrl: './move-item.html',
  styleUrl: '../../styles/pick.css',
})
export class MoveItem {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly store = inject(PlanStore);
  private readonly session = inject(Session);

  readonly open = input.required<boolean>();
  readonly section = input.required<SectionFacts>();
  readonly kind = input.required<'goal' | 'measure'>();
  readonly itemId = input.required<string>();
  readonly title = input.required<string>();
  /** Also when it was moved. */
  readonly closed = output();

  protected readonly texts = moving;
  protected readonly id = `move-${++made}`;
  protected readonly isLocked = this.session.isLocked;
  protected readonly doing = new Doing();
  protected readonly places = computed(() =>
    this.store
      .sections()
      .filter(({ id, level, kind }) => id !== this.section().id && level === 'edit' && PLACES.includes(kind))
      .map((section) => ({ id: section.id, title: this.store.titleOf(section), lang: this.store.titleLang(section) })),
  );
  protected readonly to = linkedSignal<boolean, string | undefined>({
    source: this.open,
    computation: () => undefined,
  });
  private readonly seen = signal<{ to: string; preview: NonNullable<MovePreviewQuery['movePreview']> } | undefined>(
    undefined,
  );
  /** Who will and will no longer see it there; undefined until that is known. */
  protected readonly preview = computed(() => {
    const seen = this.seen();
    if (!seen || seen.to !== this.to()) return undefined;
    const { willSee, willNoLongerSee } = seen.preview;
    return {
      willSee: this.said(willSee),
      willNotSee: this.said(willNoLongerSee),
      losing: this.losing(willNoLongerSee),
    };
  });

  protected async choose(to: string): Promise<void> {
    this.to.set(to);
    const variables = { sectionId: this.section().id, toSectionId: to };
    const answer = await this.doing.run(() => this.client.ask(MovePreviewDocument, variables));
    if (answer?.movePreview) this.seen.set({ to, preview: answer.movePreview });
    else if (answer) this.doing.say(sentenceFor('NOT_ALLOWED'));
    // Another was chosen while this one was on its way.
    const now = this.to();
    if (answer && now !== undefined && now !== to) await this.choose(now);
  }

  protected async move(event: Event): Promise<void> {
    event.preventDefault();
    const to = this.to();
    if (to === undefined) return this.doing.say(moving.chooseFirst);
    if (!this.preview()) return;
    const answer = await this.doing.run(() =>
      this.client.change(MoveItemDocument, {
        input: { sectionId: this.section().id, kind: this.kind(), itemId: this.itemId(), toSectionId: to },
      }),
    );
    if (!answer) return;
    if (answer.moveItem.__typename !== 'ItemMoved') return this.doing.say(sentenceFor('NOT_ALLOWED'));
    this.announcer.announce(moving.moved, { section: this.places().find(({ id }) => id === to)?.title ?? '' });
    this.closed.emit();
  }

  private said(readers: readonly Reader[]): string {
    return this.language.list(
      gathered(readers).map(([text, values]) => (text ? this.language.say(text, values) : values.name)),
    );
  }

  /** Those who answer for it, or for what moves with it, and cannot read it there. */
  private losing(leaving: readonly Reader[]): readonly string[] {
    const moves = (measure: { id: string; goalId: string | null }) =>
      this.kind() === 'measure' ? measure.id === this.itemId() : measure.goalId === this.itemId();
    const names = this.store
      .measuresOf(this.section())
      .filter((measure) => moves(measure) && !isPast(measure))
      .flatMap(({ responsible, asked }) => [responsible, asked])
      .filter((one) => one !== null)
      .filter(({ person, unit }) =>
        leaving.some((reader) => (person ? reader.personId === person.id : unit !== null && reader.unit === unit)),
      )
      .map((one) => nameOf(one, this.language));
    return [...new Set(names)];
  }
}
