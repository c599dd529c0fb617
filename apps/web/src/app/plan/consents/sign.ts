// "Dette sier du ja til": what waits for the owner, and the text of it to sign.
import { afterNextRender, Component, computed, ElementRef, inject, Injector, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AnswerWideningDocument, PlanWideningsDocument, PrepareSigningDocument } from '@samplan/contract';
import { Button, Icon } from '@samplan/ui';
import { begun, consents, signing, widening, type Text, type Values } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { askedOfPlan } from '../../kernel/asked';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { pageTitle } from '../../kernel/page-title';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { NotThere } from '../not-there';
import type { Widening } from './sharing';
import { TextToSign, type Prepare } from './text-to-sign';
import { Unsigned } from './unsigned';
import { WaitingWidening } from './waiting-widening';
import { willText } from './widen-words';

@Component({
  selector: 'sam-sign',
  imports: [Button, Icon, NotThere, ProblemLine, RouterLink, Say, TextToSign, Unsigned, WaitingWidening],
  templateUrl: './sign.html',
  styleUrl: './sign.css',
})
export class Sign {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly planId = input.required<string>();
  /** From the address, where the sign-in came to nothing. */
  readonly problem = input<string>();

  protected readonly answer = askedOfPlan(PlanWideningsDocument, () => ({ planId: this.planId() }));
  protected readonly texts = signing;
  protected readonly more = widening;
  protected readonly consentTexts = consents;
  protected readonly doing = new Doing();
  protected readonly plan = computed(() => this.answer.data()?.plan ?? undefined);
  protected readonly isMine = computed(() => this.plan()?.myRole === 'owner');
  private readonly all = computed<readonly Widening[]>(() => this.plan()?.sharing.widenings ?? []);
  protected readonly list = computed(() => this.all().filter(({ state }) => state === 'to_sign'));
  protected readonly proposals = computed(() => this.all().filter(({ state }) => state === 'proposed'));
  private readonly ids = computed(() => this.list().map(({ id }) => id), { equal: isSame });
  protected readonly prepare = computed<Prepare>(() => {
    const asked = { planId: this.planId(), wideningIds: this.ids() };
    return async (shown) => {
      const input = { ...asked, wideningIds: [...asked.wideningIds], ...shown };
      return (await this.client.change(PrepareSigningDocument, { input }, false)).prepareSigning;
    };
  });

  constructor() {
    pageTitle(() => signing.page);
  }

  protected async takeOff({ id, name }: Widening): Promise<void> {
    const variables = { planId: this.planId(), wideningId: id, accept: false };
    if (!(await this.doing.run(() => this.client.change(AnswerWideningDocument, variables)))) return;
    this.announcer.announce(widening.offTheList, { name });
    this.toTop();
  }

  protected toTop(): void {
    const focus = () => this.host.nativeElement.querySelector<HTMLElement>('h1')?.focus();
    afterNextRender(focus, { injector: this.injector });
  }

  protected willOf({ level, name, sectionTitle }: Widening): { text: Text; values: Values } {
    return { text: willText(level), values: { name: begun(name), title: sectionTitle } };
  }
}

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();
