// Making somebody's access to a part smaller: what follows is said before it is done, and then it is done at once.
import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { LowerAccessDocument, type Level } from '@samplan/contract';
import { Button, Icon } from '@samplan/ui';
import { begun, consents, levelNames, type Text } from '@samplan/wording';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';
import { shortName, type Spot } from './sharing';

/** What was done, for the line with which it can be undone. */
export interface Lowered {
  readonly loweringId: string;
  readonly measuresWithout: number;
}

const THEN: Readonly<Record<Level, Text | undefined>> = {
  none: consents.thenNothing,
  read: consents.thenRead,
  comment: consents.thenComment,
  edit: undefined,
};
const MEANS: Readonly<Record<Level, Text>> = {
  none: consents.meansNone,
  read: consents.meansRead,
  comment: consents.meansComment,
  edit: consents.meansEdit,
};

@Component({
  selector: 'sam-lower-access',
  imports: [Button, Icon, Say],
  templateUrl: './lower-access.html',
  styleUrls: ['../ask-somebody.css', './lower-access.css'],
  host: { class: 'stack' },
})
export class LowerAccess {
  private readonly client = inject(GraphqlClient);
  private readonly language = inject(LanguageChoice);

  readonly planId = input.required<string>();
  readonly spot = input.required<Spot>();
  readonly lowered = output<Lowered>();
  /** Something else stands there by now. */
  readonly stale = output();
  readonly cancelled = output();

  protected readonly texts = consents;
  protected readonly doing = new Doing();
  protected readonly values = computed(() => ({ name: shortName(this.spot().row), title: this.spot().section.title }));
  /** Where the name begins the sentence. */
  protected readonly begins = computed(() => ({ ...this.values(), name: begun(this.values().name) }));
  protected readonly isOnlyTaking = computed(() => this.spot().cell.lowerTo.every((level) => level === 'none'));
  protected readonly to = linkedSignal<Level>(() => (this.isOnlyTaking() ? 'none' : this.spot().cell.level));
  protected readonly isSame = computed(() => this.to() === this.spot().cell.level);
  protected readonly then = computed(() => (this.isSame() ? undefined : THEN[this.to()]));
  protected readonly choices = computed(() => {
    const { level, lowerTo } = this.spot().cell;
    return (['none', 'read', 'comment', 'edit'] as const)
      .filter((one) => one === level || lowerTo.includes(one))
      .map((one) => ({
        level: one,
        name: begun(this.language.say(levelNames[one])),
        lang: this.language.spoken(levelNames[one]),
        means: one === level ? consents.asNow : MEANS[one],
      }));
  });

  protected async lower(): Promise<void> {
    const { row, section, cell } = this.spot();
    const [to, seen] = [this.to(), cell.level];
    if (to === seen) return this.doing.say(consents.chooseOther);
    const whose = row.person ? { personId: row.id } : { unitId: row.id };
    const input = { planId: this.planId(), sectionId: section.sectionId, ...whose, to, seen };
    const answer = await this.doing.run(() => this.client.change(LowerAccessDocument, { input }));
    const result = answer?.lowerAccess;
    if (!result) return;
    if (result.__typename === 'LowerAccessRefused') return this.stale.emit();
    this.lowered.emit({ loweringId: result.lowering.id, measuresWithout: result.measuresWithout });
  }
}
