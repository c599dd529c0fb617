// One's own settings as they are shown: by what one is told, or why not, and the words that are sent.
import { Inject, Injectable } from '@nestjs/common';
import {
  noticeRoute,
  today,
  type Clock,
  type NoticeChannel,
  type NoticeHindrance,
  type NoticeHours,
  type NoticePace,
} from '@samplan/domain';
import { notice as texts, say } from '@samplan/wording';
import type { Actor } from '../kernel/actor';
import { CLOCK } from '../kernel/clock';
import { Database } from '../kernel/database';
import { noticeHoursOf } from '../kernel/notice-hours';
import { failedNotice } from '../tellings/failed-notice';
import { addresseeOf, AddresseesRepository } from './addressees.repository';

export interface NoticeSettings {
  readonly pace: NoticePace;
  readonly channel: NoticeChannel | null;
  readonly address: string | null;
  readonly hindrance: NoticeHindrance | null;
  readonly ownAddress: string | null;
  readonly mayGiveAddress: boolean;
  readonly hasFailed: boolean;
  readonly hours: NoticeHours;
  readonly text: string;
}

@Injectable()
export class NoticeSettingsOf {
  constructor(
    private readonly database: Database,
    private readonly addressees: AddresseesRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(actor: Actor): Promise<NoticeSettings> {
    return this.database.inTenant(actor, async (tx) => {
      const on = today(this.clock);
      const row = await this.addressees.of(tx, actor.person, on);
      const [tenant] = await tx.query<{ name: string }>('select name from tenant where id = $1', [actor.tenant]);
      const addressee = addresseeOf(row, on);
      const route = noticeRoute(addressee);
      const isFree = !row.owns && row.answer === null;
      const by = 'by' in route ? route.by : null;
      const address = by && this.addressees.addressOf(row, by);
      return {
        pace: addressee.pace,
        channel: by,
        address: address && veiled(address),
        hindrance: 'hindrance' in route ? route.hindrance : null,
        ownAddress: isFree ? this.addressees.ownAddress(row) : null,
        mayGiveAddress: isFree && !('hindrance' in route && route.hindrance === 'under-age'),
        hasFailed: (await failedNotice(tx, actor.person)) !== undefined,
        hours: await noticeHoursOf(tx),
        text: say(texts.text, actor.language, { municipality: tenant?.name ?? '' }),
      };
    });
  }
}

/** `o•••@epost.no`, `•••••567`: enough for its owner to know it again. */
function veiled(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 0) return `•••••${address.slice(-3)}`;
  return `${[...address][0] ?? ''}•••${address.slice(at)}`;
}
