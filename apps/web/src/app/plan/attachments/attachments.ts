// The files of a part of a plan: what there is, to download; and for those who may, adding and removing.
import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { RemoveAttachmentDocument, SectionAttachmentsDocument, type AttachmentHereFragment } from '@samplan/contract';
import { ATTACHMENT_TYPES } from '@samplan/domain';
import { Button, Dialog, Icon } from '@samplan/ui';
import { attachments, attachmentTypeNames, begun, type Text, type Values } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { asked } from '../../kernel/asked';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { Session } from '../../kernel/session';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { PlanStore, type SectionFacts } from '../plan-store';
import { MOST_BYTES, sizeIn } from '../file-size';
import { PlanFiles } from './plan-files';
import { sendFile, sentenceOf } from '../send-file';

interface Sending {
  readonly name: string;
  readonly percent: number;
  readonly stop: () => void;
}

@Component({
  selector: 'sam-attachments',
  imports: [Button, Dialog, Icon, ProblemLine, Say, SayPipe, SpokenPipe],
  templateUrl: './attachments.html',
  styleUrl: './attachments.css',
})
export class Attachments {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(Session);
  private readonly injector = inject(Injector);
  private readonly store = inject(PlanStore);
  private readonly whole = inject(PlanFiles);
  private readonly picker = viewChild<string, ElementRef<HTMLInputElement>>('picker', { read: ElementRef });
  private readonly adder = viewChild<string, ElementRef<HTMLElement>>('adder', { read: ElementRef });

  readonly section = input.required<SectionFacts>();
  readonly title = input.required<string>();

  protected readonly texts = attachments;
  protected readonly isLocked = this.session.isLocked;
  protected readonly kinds = ATTACHMENT_TYPES.join(',');
  protected readonly id = computed(() => `files-${this.section().id}`);
  private readonly isOpen = computed(() => this.whole.isWhole() || this.store.isOpened(this.section().id));
  private readonly one = asked(
    SectionAttachmentsDocument,
    () => (!this.whole.isWhole() && this.isOpen() ? { sectionId: this.section().id } : undefined),
    ({ sectionId, topic }) => topic === 'facts' && sectionId === this.section().id,
  );
  protected readonly problem = computed(() => (this.whole.isWhole() ? this.whole.problem() : this.one.problem()));
  /** Nothing stands here to be opened, but files may. */
  protected readonly canLook = computed(
    () => !this.isOpen() && !this.store.needsOpening(this.section()) && this.store.plan() !== undefined,
  );
  protected readonly mayAdd = computed(
    () => this.isOpen() && this.section().level === 'edit' && this.store.plan()?.state !== 'closed',
  );
  protected readonly files = computed(() => {
    const { id } = this.section();
    const files = (this.whole.isWhole() ? this.whole.of(id) : this.one.data()?.section?.attachments) ?? [];
    return files.map((file) => ({ ...file, about: this.aboutOf(file) }));
  });

  protected readonly sending = signal<Sending | undefined>(undefined);
  protected readonly failed = signal<{ text: Text; values: Values } | undefined>(undefined);
  protected readonly removing = signal<AttachmentHereFragment | undefined>(undefined);
  protected readonly doing = new Doing();

  protected look(): void {
    void this.store.openSection(this.section().id);
  }

  protected pick(): void {
    if (!this.sending()) this.picker()?.nativeElement.click();
  }

  protected async picked({ target }: Event): Promise<void> {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (!(target instanceof HTMLInputElement) || !file) return;
    this.failed.set(undefined);
    const { name } = file;
    if (file.size > MOST_BYTES) this.failed.set({ text: attachments.tooLarge, values: { name } });
    else await this.send(file);
    target.value = ''; // so that the same file can be picked again
  }

  protected ask(file: AttachmentHereFragment): void {
    this.doing.say(undefined);
    this.removing.set(file);
  }

  protected async remove(): Promise<void> {
    const file = this.removing();
    if (!file) return;
    const variables = { sectionId: this.section().id, attachmentId: file.id };
    if (!(await this.doing.run(() => this.client.change(RemoveAttachmentDocument, variables)))) return;
    this.removing.set(undefined);
    this.announcer.announce(attachments.removed, { name: file.name });
    // The row is gone with the button that was pressed.
    const heading = () => document.getElementById(this.id())?.focus();
    const focus = () => (this.files().length > 1 ? heading() : (this.adder()?.nativeElement.focus() ?? heading()));
    afterNextRender(() => requestAnimationFrame(focus), { injector: this.injector });
  }

  private async send(file: File): Promise<void> {
    const { name } = file;
    this.sending.set({ name, percent: 0, stop: () => undefined });
    const update = (more: Partial<Sending>) => this.sending.update((now) => now && { ...now, ...more });
    const sent = await sendFile(
      `/files/section/${encodeURIComponent(this.section().id)}`,
      file,
      (share) => update({ percent: Math.floor(share * 100) }),
      (stop) => update({ stop }),
    );
    this.sending.set(undefined);
    if (sent === 'stopped') return this.announcer.announce(attachments.stopped, { name });
    if ('id' in sent) {
      this.announcer.announce(attachments.isAdded, { name });
      return this.client.fetchAllAgain();
    }
    if (sent.problem.code === 'NOT_SIGNED_IN') this.session.ended();
    this.failed.set({ text: sentenceOf(sent.problem), values: { name } });
  }

  private aboutOf({ type, size, addedBy, addedAt }: AttachmentHereFragment): { text: Text; values: Values } {
    const kind = ATTACHMENT_TYPES.find((known) => known === type);
    const isMe = addedBy?.id === this.session.me()?.id;
    const values = {
      kind: kind ? begun(this.language.say(attachmentTypeNames[kind])) : type,
      size: sizeIn(this.language.current(), size),
      date: this.language.date(addedAt, 'short'),
      name: isMe ? this.language.say(attachments.you) : (addedBy?.givenName ?? ''),
    };
    return { text: addedBy ? attachments.addedBy : attachments.added, values };
  }
}
