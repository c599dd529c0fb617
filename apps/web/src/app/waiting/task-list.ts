// One list of what waits and what one has said yes to, each with what can be done about it here.
import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { osloDate } from '@samplan/domain';
import { Button, StateTag, type IconName, type StateColor } from '@samplan/ui';
import { begun, measures, tasks, waiting } from '@samplan/wording';
import { CLOCK } from '../kernel/clock';
import { LanguageChoice } from '../kernel/language';
import { Say } from '../kernel/say';
import { Session } from '../kernel/session';
import { recurrenceOf } from '../plan/measure-when';
import type { Task, Yes } from '../waits/groups';
import { saidOf, tagOf } from '../waits/sentences';
import type { Item } from '../waits/sort';
import { SORTS } from '../waits/sorts';
import { AnswerOpening } from './answer-opening';
import type { ToPutOff } from './putting-off';
import { RowButton } from './row-button';

@Component({
  selector: 'sam-task-list',
  imports: [AnswerOpening, Button, RouterLink, RowButton, Say, StateTag],
  templateUrl: './task-list.html',
})
export class TaskList {
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(Session);
  private readonly today = osloDate(inject(CLOCK).now());

  readonly tasks = input.required<readonly Task[]>();
  /** Only one button of a page is filled. */
  readonly hasFirst = input(false);
  readonly isBusy = input(false);

  readonly decided = output<{ readonly item: Item; readonly yes: boolean }>();
  readonly finished = output<Yes>();
  /** Those who were asked hear of it once more. */
  readonly reminding = output<Item>();
  readonly puttingOff = output<ToPutOff>();
  readonly takenUp = output<string>();
  readonly answered = output();

  protected readonly texts = tasks;
  protected readonly waitingTexts = waiting;
  protected readonly shown = computed(() =>
    this.tasks().map((task) => ('item' in task ? this.asQuestion(task.item) : this.asYes(task.yes))),
  );

  protected sayPutOff(day: string): string {
    return this.language.say(tasks.putOffUntil, { date: this.language.date(day) });
  }

  private asQuestion(item: Item) {
    const said = saidOf(item, this.session.me()?.name ?? '', this.language);
    const tag = tagOf(item, this.today, this.language);
    return {
      id: item.id,
      item,
      yes: undefined,
      ...said,
      tag: { ...tag, words: this.language.say(tag.text, tag.values) },
      putOffUntil: item.putOffUntil,
      title: this.language.say(said.what.text, said.what.values),
      isForOwner: SORTS[item.kind].isForOwner === true,
      // What stands in the way of others is answered, not put off.
      mayPutOff: SORTS[item.kind].isForOwner !== true && item.kind !== 'opening_asked',
    };
  }

  private asYes(yes: Yes) {
    return {
      id: yes.measureId,
      item: undefined,
      yes,
      what: { text: tasks.theTitle, values: { title: yes.title || this.language.say(measures.untitled) } },
      why:
        yes.owner.name === this.session.me()?.name
          ? { text: tasks.planOfMine }
          : { text: tasks.planOf, values: { name: yes.owner.name } },
      go: { link: ['/plan', yes.planId], text: waiting.openPlan, view: undefined },
      tag: this.dueOf(yes),
      putOffUntil: yes.putOffUntil,
      title: yes.title || this.language.say(measures.untitled),
      isForOwner: false,
      mayPutOff: true,
    };
  }

  private dueOf({ deadlineOn, overdue, recurrence }: Yes): {
    icon: IconName;
    color: StateColor;
    words: string;
  } {
    const date = deadlineOn ? this.language.date(deadlineOn) : '';
    if (overdue)
      return { icon: 'warn', color: 'danger', words: this.language.say(waiting.shouldHaveBeenDone, { date }) };
    const words = recurrence
      ? recurrenceOf(recurrence, this.language)
      : deadlineOn
        ? this.language.say(measures.by, { date })
        : this.language.say(measures.noDate);
    return { icon: recurrence ? 'repeat' : 'clock', color: 'neutral', words: begun(words) };
  }
}
