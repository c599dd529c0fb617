// What waits for somebody, what is news to them, and what they have said yes to, as far as they may know of each.
import { Injectable } from '@nestjs/common';
import { isOverdue, type MeasureId } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { Readers } from '../access/readers';
import { byDeadline, byUrgency, type AcceptedMeasure, type WaitingItem, type WaitingLists } from './items';
import { WaitingRows, type Waiting, type Yes } from './rows';
import type { Found } from './sort';

@Injectable()
export class Waits {
  constructor(
    private readonly rows: WaitingRows,
    private readonly readers: Readers,
  ) {}

  async of(permit: Permit<'list-own-plans'>): Promise<WaitingLists> {
    const rows = await this.rows.of(permit);
    const items = (found: readonly Found[]) => Promise.all(found.map((one) => this.item(rows, one)));
    return {
      questions: (await items(rows.questions)).sort(byUrgency),
      news: await items(rows.news),
      accepted: (await Promise.all(rows.accepted.map((one) => this.accepted(rows, one)))).sort(byDeadline),
      done: async () => {
        const done = await rows.done();
        return Promise.all(done.rows.map((one) => this.accepted({ ...rows, titles: done.titles }, one)));
      },
    };
  }

  private async item(rows: Waiting, found: Found): Promise<WaitingItem> {
    const { id, kind, at, plan, section, measure, by } = found;
    const owner = plan ? await this.readers.owner(plan) : null;
    return {
      id,
      kind,
      at,
      subjectId: found.subjectId ?? id,
      planId: plan?.id ?? null,
      owner,
      ownerName: owner?.name ?? found.ownerName ?? '',
      sectionId: section?.id ?? null,
      sectionTitle: (section && rows.sectionTitles.get(section.id)) ?? null,
      title: measure && section ? titleOf(rows, measure) : null,
      by: (plan && by && (await this.readers.person(plan, by))) ?? null,
      about: found.about ?? null,
      level: found.level ?? null,
      answerBy: found.answerBy ?? null,
      accepted: found.accepted ?? null,
      month: found.month ?? null,
      count: found.count ?? null,
      putOffUntil: rows.putOff.get(id) ?? null,
      ...(await found.later?.(this.readers)),
    };
  }

  private async accepted(rows: Waiting, row: Yes): Promise<AcceptedMeasure> {
    const { plan } = row.section;
    const measure = { state: row.state, deadlineOn: row.deadline_on };
    return {
      ...measure,
      planId: plan.id,
      owner: await this.readers.owner(plan),
      sectionId: row.section_id,
      measureId: row.measure_id,
      title: async () => (await rows.titles()).get(row.measure_id) ?? '',
      recurrence: row.repeat_every && {
        every: row.repeat_every,
        weekdays: row.repeat_weekdays,
        time: row.repeat_time,
      },
      overdue: isOverdue(measure, plan.facts.today),
      putOffUntil: rows.putOff.get(row.measure_id) ?? null,
      mayFinish: row.section.level === 'edit',
      doneOn: row.done_on,
    };
  }
}

const titleOf = (rows: Waiting, measure: MeasureId) => async () => (await rows.titles()).get(measure) ?? null;
