// Dates that somebody is writing and that are not stored yet: kept through everything but a cancel.
import { computed, signal } from '@angular/core';
import { changedIn, wrongIn, type DateField, type Dates, type DateWritten, type Wrong } from './dates';

const NONE: Dates = { periodFrom: '', periodTo: '', nextReviewOn: '' };

export class DatesDraft {
  private readonly dates = signal(NONE);
  private readonly seenDates = signal(NONE);
  private readonly broken = signal<ReadonlySet<DateField>>(new Set());
  private readonly wrongs = signal<Wrong>({});

  readonly value = this.dates.asReadonly();
  /** As they stood when one began, or was shown what another had written since. */
  readonly seen = this.seenDates.asReadonly();
  readonly wrong = this.wrongs.asReadonly();
  readonly changed = computed(() => changedIn(this.dates(), this.seenDates()));

  /** @param proposed what is put into the fields where it is another than what stands in the plan */
  begin(dates: Dates, proposed: Partial<Dates> = {}): void {
    this.dates.set({ ...dates, ...proposed });
    this.seenDates.set(dates);
    this.broken.set(new Set());
    this.wrongs.set({});
  }

  write({ field, value, isBroken }: DateWritten): void {
    this.dates.update((dates) => ({ ...dates, [field]: value }));
    this.broken.update((before) => new Set([...before].filter((one) => one !== field).concat(isBroken ? [field] : [])));
    if (this.wrongs()[field] && !isBroken && value) this.wrongs.update((wrong) => ({ ...wrong, [field]: undefined }));
  }

  /** @returns the first field that is wrong; undefined where all is well */
  check(demands: {
    readonly today: string;
    readonly demands: boolean;
    readonly before?: Dates;
  }): DateField | undefined {
    const wrong = wrongIn(this.dates(), this.broken(), demands);
    this.wrongs.set(wrong);
    return (['periodFrom', 'periodTo', 'nextReviewOn'] as const).find((field) => wrong[field]);
  }

  /** Another has written this meanwhile: it is what was seen from now on, and it stands in the field if one takes it. */
  having(field: DateField, theirs: string, take: boolean): void {
    this.seenDates.update((seen) => ({ ...seen, [field]: theirs }));
    if (take) this.dates.update((dates) => ({ ...dates, [field]: theirs }));
  }
}
