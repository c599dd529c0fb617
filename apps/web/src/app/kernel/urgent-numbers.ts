// Whom to call when it cannot wait: the municipality's numbers, and until they are here those of the whole country.
import { computed, inject, Service } from '@angular/core';
import { UrgentNumbersDocument } from '@samplan/contract';
import { STANDARD_NUMBERS } from '@samplan/domain';
import { asked } from './asked';
import { Session } from './session';

const STANDARD = { ...STANDARD_NUMBERS, children: null, coordinatingUnit: null };

@Service()
export class UrgentNumbers {
  private readonly session = inject(Session);
  private readonly answer = asked(
    UrgentNumbersDocument,
    () => (this.session.me() ? {} : undefined),
    () => false,
  );

  readonly numbers = computed(() => this.answer.data()?.urgentNumbers ?? STANDARD);
}
