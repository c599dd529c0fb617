// Which carriers this installation has, and what comes of it when one is away.
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { NoticeChannel, NoticeFailure } from '@samplan/domain';
import { CONFIG, type Config } from '../kernel/config';
import { withoutContent } from '../kernel/without-content';
import type { Carrier, Parcel } from './carrier';
import { FolderCarrier } from './folder-carrier';
import { MailCarrier } from './mail-carrier';
import { TextCarrier } from './text-carrier';

@Injectable()
export class Carriers {
  private readonly log = new Logger('Notices');
  private readonly known = new Map<NoticeChannel, Carrier>();

  constructor(@Inject(CONFIG) { notices = {} }: Config) {
    const { email, textMessage, folder } = notices;
    if (email) this.known.set('email', new MailCarrier(email));
    if (textMessage) this.known.set('text-message', new TextCarrier(textMessage));
    if (!folder) return;
    for (const channel of ['email', 'text-message'] as const)
      this.known.set(channel, new FolderCarrier(folder, channel));
  }

  has(channel: NoticeChannel): boolean {
    return this.known.has(channel);
  }

  /** @returns undefined where it was taken in */
  async carry(channel: NoticeChannel, parcel: Parcel): Promise<NoticeFailure | undefined> {
    try {
      return await this.known.get(channel)?.carry(parcel);
    } catch (problem) {
      this.log.warn(`What carries ${channel} is away.`, withoutContent(problem));
      return 'away';
    }
  }
}
