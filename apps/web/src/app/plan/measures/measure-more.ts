// The rest of a measure: how, how much, who helps, what is decided; and for those who may, what can be done with it.
import {
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  viewChild,
  afterNextRender,
} from '@angular/core';
import { DECISION_STATES, DECLINE_REASONS, MEASURE_KINDS, TRAINING_TRIED } from '@samplan/domain';
import { Button, Icon } from '@samplan/ui';
import {
  begun,
  decisionNames,
  declineReasonNames,
  measureKindNames,
  measures,
  trainingTriedNames,
} from '@samplan/wording';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { wordOf } from '../../kernel/wire-words';
import { ItemWords } from '../item-words';
import { nameOf, type Measure } from '../measure-state';
import { Objections } from '../objection-actions';
import { PlanStore, type SectionFacts } from '../plan-store';
import { MeasureDeeds } from './measure-deeds';
import { MeasureFacts } from './measure-facts';
import { MeasureHelpers } from './measure-helpers';

@Component({
  selector: 'sam-measure-more',
  imports: [Button, Icon, ItemWords, MeasureDeeds, MeasureFacts, MeasureHelpers, Objections, Say, SayPipe],
  templateUrl: './measure-more.html',
  styleUrl: './measure-more.css',
})
export class MeasureMore {
  private readonly language = inject(LanguageChoice);
  private readonly store = inject(PlanStore);
  private readonly injector = inject(Injector);
  private readonly changer = viewChild<string, ElementRef<HTMLElement>>('changer', { read: ElementRef });

  readonly measure = input.required<Measure>();
  readonly section = input.required<SectionFacts>();
  /** What it is called. */
  readonly name = input.required<string>();
  readonly isOpen = input.required<boolean>();

  protected readonly texts = measures;
  protected readonly isChanging = signal(false);
  /** Services and the coordinator meet levels and the question about training; nobody else does. */
  protected readonly isStaff = computed(() => {
    const role = this.store.plan()?.myRole;
    return role === 'coordinator' || role === 'participant';
  });
  protected readonly mayEdit = computed(
    () => this.section().level === 'edit' && this.store.plan()?.state !== 'closed' && this.measure().words !== null,
  );
  protected readonly root = computed(() => `measure:${this.measure().id}`);
  protected readonly kind = computed(() => measureKindNames[wordOf(MEASURE_KINDS, this.measure().kind) ?? 'other']);
  protected readonly decision = computed(() => {
    const { decision, decisionReference: reference } = this.measure();
    const word = wordOf(DECISION_STATES, decision ?? '');
    if (!word) return reference;
    const said = begun(this.language.say(decisionNames[word]));
    return reference ? this.language.say(measures.decisionWith, { decision: said, reference }) : said;
  });
  protected readonly training = computed(() => {
    const word = wordOf(TRAINING_TRIED, this.measure().trainingTried ?? '');
    return word && trainingTriedNames[word];
  });
  protected readonly declined = computed(() => {
    const { declined, asked, responsible } = this.measure();
    const reason = wordOf(DECLINE_REASONS, declined?.declineReason ?? '');
    if (!declined || !reason || asked || responsible) return undefined;
    return {
      values: { name: nameOf(declined, this.language), reason: this.language.say(declineReasonNames[reason]) },
      words: declined.answerWords,
    };
  });

  protected changed(): void {
    this.isChanging.set(false);
    afterNextRender(() => this.changer()?.nativeElement.focus({ preventScroll: true }), { injector: this.injector });
  }
}
