// Notices that are not sent: each is a file that bears its id, so that one that comes twice is one.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NoticeChannel } from '@samplan/domain';
import type { Carrier, Parcel } from './carrier';

export class FolderCarrier implements Carrier {
  constructor(
    private readonly folder: string,
    private readonly channel: NoticeChannel,
  ) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  carry(parcel: Parcel): Promise<undefined> {
    const file = join(this.folder, `${parcel.id}.json`);
    writeFileSync(`${file}.new`, JSON.stringify({ ...parcel, channel: this.channel }), { mode: 0o600 });
    renameSync(`${file}.new`, file);
    return Promise.resolve(undefined);
  }
}
