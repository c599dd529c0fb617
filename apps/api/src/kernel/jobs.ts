// What is done by itself: each room says what it sees to and how often; what wakes them is not its business.
import { Injectable } from '@nestjs/common';
import type { JobPace } from '@samplan/domain';

export interface Job {
  /** Two words or three with hyphens, the same for ever: it is a name in the database. */
  readonly name: string;
  /** `morning` is once a day at 06.00 in Norway; a job asks its clock for the date, and catches up on days that were missed. */
  readonly every: JobPace;
  /** Idempotent: run twice, or again after it was killed in the middle, it does what was left and nothing twice. */
  run(): Promise<unknown>;
}

@Injectable()
export class Jobs {
  private readonly known = new Map<string, Job>();

  /** A room does so as its module is made. */
  add(job: Job): void {
    if (this.known.has(job.name)) throw new Error(`Two jobs are called ${job.name}.`);
    this.known.set(job.name, job);
  }

  get all(): readonly Job[] {
    return [...this.known.values()];
  }
}
