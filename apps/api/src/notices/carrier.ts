// The port by which a notice leaves the house.
import type { NoticeFailure } from '@samplan/domain';

export interface Parcel {
  /** The same at each try: who takes it in knows by it one that came already. */
  readonly id: string;
  readonly to: string;
  readonly municipality: string;
  readonly subject: string;
  readonly text: string;
  readonly at: Date;
}

export interface Carrier {
  /** @returns why it was refused for good, if it was @throws where whoever takes it in is away */
  carry(parcel: Parcel): Promise<NoticeFailure | undefined>;
}
