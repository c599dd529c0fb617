// "Alle rundt meg": a picture of everybody around the owner, and the same as a list, from which the owner places them.
import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { ChangeNetworkPersonDocument, PlanNetworkDocument, RemoveContactDocument } from '@samplan/contract';
import { NETWORK_RINGS, type NetworkRing } from '@samplan/domain';
import { Button, Dialog, Icon } from '@samplan/ui';
import { network, networkRingNames, people } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { askedOfPlan } from '../../kernel/asked';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { pageTitle } from '../../kernel/page-title';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { Session } from '../../kernel/session';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { NotThere } from '../not-there';
import { AroundRow, type Act } from './around-row';
import { NetworkPicture } from './network-picture';
import { changeOf, comeHome, ringsOf, type Around, type Said } from './network-rows';
import { PersonForm } from './person-form';

@Component({
  selector: 'sam-network',
  imports: [
    AroundRow,
    Button,
    Dialog,
    Icon,
    NetworkPicture,
    NotThere,
    PersonForm,
    ProblemLine,
    RouterLink,
    Say,
    SayPipe,
    SpokenPipe,
  ],
  templateUrl: './network.html',
  styleUrl: './network.css',
})
export class PlanNetwork {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly planId = input.required<string>();

  protected readonly answer = askedOfPlan(PlanNetworkDocument, () => ({ planId: this.planId() }));
  protected readonly texts = network;
  protected readonly ringNames = networkRingNames;
  protected readonly planTexts = people;
  protected readonly order = NETWORK_RINGS;
  protected readonly isLocked = inject(Session).isLocked;
  protected readonly doing = new Doing();

  /** The owner's alone: to others this page is not there. */
  protected readonly there = computed(() => {
    const plan = this.answer.data()?.plan;
    return plan?.network ? { ...plan, network: plan.network } : undefined;
  });
  protected readonly mayKeep = computed(() => this.there()?.abilities.includes('keep_network') === true);
  protected readonly rings = computed(() => ringsOf(this.there() ?? { participants: [], network: null }));
  private readonly everybody = computed(() => NETWORK_RINGS.flatMap((ring) => this.rings()[ring]));
  protected readonly isAlone = computed(() => this.everybody().length === 0);
  protected readonly hasContacts = computed(() => this.everybody().some(({ isContact }) => isContact));
  protected readonly comeHome = computed(() => comeHome(this.rings()));

  protected readonly isAsking = signal<'add' | 'change' | 'remove' | undefined>(undefined);
  private readonly aboutKey = signal<string | undefined>(undefined);
  protected readonly about = computed(() => this.everybody().find(({ key }) => key === this.aboutKey()));
  /** On the way to another ring, where the focus follows. */
  private readonly moving = signal<{ readonly key: string; readonly to: NetworkRing } | undefined>(undefined);

  constructor() {
    pageTitle(() => network.page);
    effect(() => {
      const moving = this.moving();
      if (!moving || !this.rings()[moving.to].some(({ key }) => key === moving.key)) return;
      untracked(() => this.moving.set(undefined));
      this.toFocus(`#around-${moving.key} button`);
    });
  }

  protected ask(): void {
    this.aboutKey.set(undefined);
    this.isAsking.set('add');
  }

  protected async act(one: Around, act: Act): Promise<void> {
    const { name, key, said } = one;
    if (act === 'change' || act === 'remove') {
      this.doing.say(undefined);
      this.aboutKey.set(key);
      return this.isAsking.set(act);
    }
    if (act === 'comes') {
      if (await this.change(one, { comesHome: !said.comesHome }))
        this.announcer.announce(said.comesHome ? network.isNotComing : network.isComing, { name });
      return;
    }
    const to = said.ring === 'near' ? 'helps' : 'near';
    if (!(await this.change(one, { ring: to }))) return;
    this.moving.set({ key, to });
    this.announcer.announce(to === 'near' ? network.isNear : network.isHelps, { name });
  }

  protected async remove(): Promise<void> {
    const about = this.about();
    if (!about) return this.isAsking.set(undefined);
    const variables = { planId: this.planId(), contactId: about.key };
    if (!(await this.doing.run(() => this.client.change(RemoveContactDocument, variables)))) return;
    this.isAsking.set(undefined);
    this.announcer.announce(network.removed, { name: about.name });
    this.toFocus('h1');
  }

  private async change({ key, isContact, said }: Around, wanted: Partial<Said>): Promise<boolean> {
    const change = changeOf(said, { ...said, ...wanted });
    if (!change) return false;
    const input = { planId: this.planId(), ...(isContact ? { contactId: key } : { personId: key }), ...change };
    const done = await this.doing.run(() => this.client.change(ChangeNetworkPersonDocument, { input }));
    if (!done) this.answer.again();
    return done !== undefined;
  }

  private toFocus(selector: string): void {
    const focus = () => this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
    afterNextRender(focus, { injector: this.injector });
  }
}
