// One case beside the list, where there is room: the month, what was reported, and what comes next.
import { afterRenderEffect, Component, computed, input, viewChild, type ElementRef } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CaseWholeDocument, type CaseListedFragment } from '@samplan/contract';
import { REPORTERS } from '@samplan/domain';
import { Button, Icon, Skeleton } from '@samplan/ui';
import { casePage, inbox, reportedByNames, shell } from '@samplan/wording';
import { asked } from '../kernel/asked';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhenPipe } from '../kernel/when.pipe';
import { wordOf } from '../kernel/wire-words';
import { CaseClock } from './case-clock';
import { CaseSteps } from './case-steps';

@Component({
  selector: 'sam-inbox-preview',
  imports: [Button, CaseClock, CaseSteps, Icon, RouterLink, Say, SayPipe, Skeleton, SpokenPipe, WhenPipe],
  templateUrl: './inbox-preview.html',
  styles: `
    .kicker {
      color: var(--sam-quiet);
      font-size: 0.9375rem;
    }
    .kicker + h2 {
      margin-top: 0.25rem;
    }
    .said {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      line-height: 1.5;
      max-width: 38rem;
    }
    h3 + .said {
      margin-top: 0.25rem;
    }
  `,
  host: { class: 'panel stack', role: 'region', 'aria-labelledby': 'shown-case' },
})
export class InboxPreview {
  readonly row = input.required<CaseListedFragment>();

  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly id = computed(() => this.row().id);

  protected readonly texts = inbox;
  protected readonly pageTexts = casePage;
  protected readonly frame = shell;
  protected readonly answer = asked(
    CaseWholeDocument,
    () => ({ caseId: this.row().id }),
    ({ topic }) => topic === 'waiting',
  );
  /** The one that is chosen, not the one before it. */
  protected readonly one = computed(() => {
    const one = this.answer.data()?.case;
    return one?.id === this.row().id ? one : undefined;
  });
  protected readonly from = computed(() =>
    this.row().unit ? inbox.byUnit : reportedByNames[wordOf(REPORTERS, this.row().reporter) ?? 'person'],
  );

  constructor() {
    // Whoever chose it reads on here, with a keyboard and a screen reader too.
    afterRenderEffect(() => {
      if (this.id()) this.heading()?.nativeElement.focus({ preventScroll: true });
    });
  }
}
