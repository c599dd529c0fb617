// Letting somebody do more with a part: for what and how long; it waits on the list until the owner has signed.
import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { WidenAccessDocument, type Level } from '@samplan/contract';
import { osloDate } from '@samplan/domain';
import { Button } from '@samplan/ui';
import { consents, widening, type Text } from '@samplan/wording';
import { CLOCK } from '../../kernel/clock';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { sentenceForRefused } from '../../kernel/problems';
import { TextField } from '../../kernel/text-field';
import { SelectField, type Option } from '../select-field';
import { namesOf, type Spot } from './sharing';
import { thenText } from './widen-words';

type Length = 'plan' | 'date';

@Component({
  selector: 'sam-widen-access',
  imports: [Button, ProblemLine, Say, SelectField, TextField],
  templateUrl: './widen-access.html',
  styles: `
    :host {
      display: block;
    }
  `,
  host: { class: 'stack' },
})
export class WidenAccess {
  private readonly client = inject(GraphqlClient);
  private readonly language = inject(LanguageChoice);
  private readonly clock = inject(CLOCK);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly planId = input.required<string>();
  readonly spot = input.required<Spot>();
  readonly to = input.required<Level>();
  readonly toOwner = input.required<boolean>();
  readonly ownerName = input.required<string>();
  readonly widened = output<Level>();
  /** Something else stands there by now. */
  readonly stale = output();
  readonly cancelled = output();

  protected readonly texts = widening;
  protected readonly consentTexts = consents;
  protected readonly doing = new Doing();
  protected readonly today = osloDate(this.clock.now());
  protected readonly lengths: readonly Option<Length>[] = [
    { word: 'plan', text: consents.noEnd },
    { word: 'date', text: widening.toDate },
  ];
  protected readonly length = signal<Length>('plan');
  protected readonly lastDay = signal('');
  protected readonly purpose = signal('');
  protected readonly dateProblem = signal<Text | undefined>(undefined);
  protected readonly then = computed(() => thenText(this.to()));
  protected readonly values = computed(() => {
    const { row, section } = this.spot();
    const names = this.language.list(namesOf(row));
    const inUnit = row.unit && names ? this.language.say(widening.inUnit, { names, unit: row.unit }) : undefined;
    const date = this.length() === 'date' && this.lastDay() ? this.language.date(this.lastDay(), 'since') : 'none';
    return { name: inUnit ?? row.unit ?? names, title: section.title, date };
  });

  protected chooseLength(word: string): void {
    this.length.set(word === 'date' ? 'date' : 'plan');
    this.dateProblem.set(undefined);
  }

  protected async widen(event: Event): Promise<void> {
    event.preventDefault();
    const hasEnd = this.length() === 'date';
    this.dateProblem.set(hasEnd ? this.wrongDate() : undefined);
    if (this.dateProblem()) return this.host.nativeElement.querySelector<HTMLElement>('input[type="date"]')?.focus();
    const { row, section, cell } = this.spot();
    const input = {
      planId: this.planId(),
      sectionId: section.sectionId,
      ...(row.person ? { personId: row.id } : { unitId: row.id }),
      to: this.to(),
      purpose: this.purpose().trim(),
      until: hasEnd ? this.lastDay() : null,
      seen: cell.level,
    };
    const answer = await this.doing.run(() => this.client.change(WidenAccessDocument, { input }));
    const result = answer?.widenAccess;
    if (!result) return;
    if (result.__typename === 'AccessWidened') return this.widened.emit(this.to());
    if (result.code === 'STALE') return this.stale.emit();
    this.doing.say(sentenceForRefused(result));
  }

  private wrongDate(): Text | undefined {
    if (!this.lastDay()) return widening.dateMissing;
    return this.lastDay() < this.today ? widening.dateOver : undefined;
  }
}
