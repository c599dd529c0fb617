// What is kept about me: the copy, what I ask to have corrected or erased, and the municipality's answers.
import { Component, computed, effect, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  AskOfDataDocument,
  MyDataRequestsDocument,
  SeeDataAnswersDocument,
  type DataRequestKind,
} from '@samplan/contract';
import { DATA_REFUSALS, DATA_REQUEST_KINDS, DATA_REQUEST_STATES } from '@samplan/domain';
import { Button, Icon, Skeleton } from '@samplan/ui';
import {
  dataComplaint,
  dataRefusals,
  dataRequestKinds,
  dataRequestStates,
  hats,
  myData,
  settings,
  shell,
} from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { TextField } from '../kernel/text-field';
import { WhenPipe } from '../kernel/when.pipe';
import { wordOf } from '../kernel/wire-words';
import { Away } from '../shell/away';

@Component({
  selector: 'sam-my-data',
  imports: [Away, Button, Icon, ProblemLine, RouterLink, Say, SayPipe, Skeleton, SpokenPipe, TextField, WhenPipe],
  templateUrl: './my-data.html',
  styleUrls: ['../../styles/pick.css', './my-data.css'],
  host: { class: 'narrow stack' },
})
export class MyData {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(Session);

  protected readonly texts = myData;
  protected readonly frame = shell;
  protected readonly settings = settings;
  protected readonly hats = hats;
  /** Here as something else than the private person whose plan it would be. */
  protected readonly isElsewhere = computed(() => {
    const me = this.session.me();
    return me?.hat !== 'private' && me?.hats.includes('private') === true;
  });
  protected readonly complaint = dataComplaint;
  protected readonly kinds = [
    { word: 'correction', text: myData.correct },
    { word: 'deletion', text: myData.erase },
  ] as const;
  protected readonly doing = new Doing();
  protected readonly kind = signal<DataRequestKind | undefined>(undefined);
  protected readonly words = signal('');
  protected readonly isPressed = signal(false);
  protected readonly kindWrong = computed(() => (this.isPressed() && !this.kind() ? myData.kindMissing : undefined));
  protected readonly wordsWrong = computed(() =>
    this.isPressed() && !this.words().trim() ? myData.wordsMissing : undefined,
  );

  protected readonly mine = asked(MyDataRequestsDocument, () => ({}));
  protected readonly requests = computed(() =>
    (this.mine.data()?.me.dataRequests ?? []).map((one) => ({
      ...one,
      kindText: dataRequestKinds[wordOf(DATA_REQUEST_KINDS, one.kind) ?? 'correction'],
      stateText: dataRequestStates[wordOf(DATA_REQUEST_STATES, one.state) ?? 'waiting'],
      reason: one.refusal ? dataRefusals[wordOf(DATA_REFUSALS, one.refusal) ?? 'kept-by-law'] : undefined,
    })),
  );

  constructor() {
    pageTitle(() => myData.page);
    effect(() => {
      const isUnseen = this.requests().some(({ answeredAt, seenAt }) => answeredAt && !seenAt);
      if (isUnseen) void this.doing.run(() => this.client.change(SeeDataAnswersDocument, {}, false));
    });
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.isPressed.set(true);
    const [kind, words] = [this.kind(), this.words().trim()];
    if (!kind || !words) return;
    const sent = await this.doing.run(() => this.client.change(AskOfDataDocument, { kind, words }), {
      TOO_MUCH: myData.tooMany,
    });
    if (!sent) return;
    this.isPressed.set(false);
    this.kind.set(undefined);
    this.words.set('');
    this.announcer.announce(myData.sent);
  }
}
