// Who entered an answer for another.
import type { RecordedConsentShownFragment } from '@samplan/contract';

type Recorded = Pick<RecordedConsentShownFragment, 'givenBy' | 'recordedBy'>;

/** @returns undefined where whoever gave it did it themselves */
export const recorderOf = ({ givenBy, recordedBy }: Recorded): Recorded['recordedBy'] | undefined =>
  recordedBy && recordedBy.id !== givenBy?.id ? recordedBy : undefined;
