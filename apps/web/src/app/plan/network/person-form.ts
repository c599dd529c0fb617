// What the owner says of somebody around them: a new contact, or one who stands there; changed from what was seen.
import { Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { AddContactDocument, ChangeNetworkPersonDocument } from '@samplan/contract';
import { CONTACT_KINDS, NETWORK_RINGS } from '@samplan/domain';
import { Button, Dialog, Icon } from '@samplan/ui';
import { contactKindNames, network, networkRingNames, problemTexts, type Text } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { NoPlace } from '../../kernel/no-place';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { Session } from '../../kernel/session';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { changeOf, UNSAID, type Around, type Said } from './network-rows';

let made = 0;

@Component({
  selector: 'sam-person-form',
  imports: [Button, Dialog, Icon, NoPlace, Say, SayPipe, SpokenPipe],
  templateUrl: './person-form.html',
  styleUrl: './person-form.css',
})
export class PersonForm {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);

  readonly planId = input.required<string>();
  readonly open = input.required<boolean>();
  /** Undefined for a new contact. */
  readonly about = input<Around>();
  readonly closed = output();

  protected readonly texts = network;
  protected readonly ringNames = networkRingNames;
  protected readonly kindNames = contactKindNames;
  protected readonly rings = NETWORK_RINGS;
  protected readonly kinds = CONTACT_KINDS;
  protected readonly id = `person-form-${++made}`;
  protected readonly isLocked = inject(Session).isLocked;
  protected readonly doing = new Doing();
  /** As it stood when the dialog opened, and as it is wanted. */
  private readonly draft = linkedSignal<boolean, { readonly seen: Said; readonly wanted: Said }>({
    source: this.open,
    computation: () => {
      const seen = untracked(this.about)?.said ?? UNSAID;
      return { seen, wanted: seen };
    },
  });
  protected readonly said = computed(() => this.draft().wanted);
  protected readonly isContact = computed(() => this.about()?.isContact !== false);
  protected readonly heading = computed<{ text: Text; values?: { name: string } }>(() => {
    const about = this.about();
    return about ? { text: network.changeTitle, values: { name: about.name } } : { text: network.add };
  });
  private readonly isStale = computed(() => this.doing.problem() === problemTexts.stale);
  /** What another page of the owner's has made of it meanwhile. */
  protected readonly standsNow = computed(() => {
    const now = this.about()?.said;
    const other = now && this.isStale() && changeOf(this.draft().seen, now);
    return other ? this.wordsOf(other.set) : '';
  });

  protected type(field: 'name' | 'relation' | 'does', { target }: Event): void {
    if (target instanceof HTMLInputElement) this.want({ [field]: target.value });
  }

  protected tick({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.want({ comesHome: target.checked });
  }

  protected want(said: Partial<Said>): void {
    this.draft.update(({ seen, wanted }) => ({ seen, wanted: { ...wanted, ...said } }));
  }

  protected close(): void {
    this.doing.say(undefined);
    this.closed.emit();
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const { name, relation, does } = this.said();
    this.want({ name: name.trim(), relation: relation.trim(), does: does.trim() });
    if (this.isContact() && this.said().name === '') return this.doing.say(network.nameMissing);
    const about = this.about();
    if (about) await this.change(about);
    else await this.add();
  }

  private async add(): Promise<void> {
    const input = { planId: this.planId(), ...this.said() };
    if (!(await this.doing.run(() => this.client.change(AddContactDocument, { input })))) return;
    this.announcer.announce(network.added, { name: input.name });
    this.close();
  }

  private async change(about: Around): Promise<void> {
    if (this.isStale()) this.rebase(about.said);
    const change = changeOf(this.draft().seen, this.said());
    if (!change) return this.close();
    const whom = about.isContact ? { contactId: about.key } : { personId: about.key };
    const input = { planId: this.planId(), ...whom, ...change };
    const done = await this.doing.run(() => this.client.change(ChangeNetworkPersonDocument, { input }));
    if (done) this.announcer.announce(network.saved);
    if (done) return this.close();
    if (this.isStale()) this.client.fetchAllAgain();
  }

  /** What was written here stays wanted, now from what stands there. */
  private rebase(now: Said): void {
    this.draft.update(({ seen, wanted }) => ({ seen: now, wanted: { ...now, ...changeOf(seen, wanted)?.set } }));
  }

  private wordsOf({ name, relation, kind, ring, does, comesHome }: Partial<Said>): string {
    const parts = [name, relation, kind && contactKindNames[kind], ring && networkRingNames[ring], does];
    const comes = comesHome === undefined ? [] : [comesHome ? network.saysComes : network.saysNot];
    return this.language.list(
      [...parts, ...comes].flatMap((one) => (one ? [typeof one === 'string' ? one : this.language.say(one)] : [])),
    );
  }
}
