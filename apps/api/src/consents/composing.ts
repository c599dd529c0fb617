// The text of what is chosen, as it stands now: composed here and never sent in.
import { Injectable } from '@nestjs/common';
import { isWithin, Problem, type Language, type PlainDate } from '@samplan/domain';
import { consentTextOf, type ConsentedRow, type ConsentTextBody } from '@samplan/wording';
import { granteeOf } from '../access/grantee';
import { Grantees, mayBeGranted } from '../access/grantees';
import { PeopleRepository } from '../access/people.repository';
import type { Permit } from '../access/permit';
import { Readers } from '../access/readers';
import type { PlanInSight } from '../access/sight';
import type { Tx } from '../kernel/database';
import { sectionTitlesOf } from '../words/section-titles';
import { requireConsentLanguage } from './said';
import { WideningsRepository, type WideningRow } from './widenings.repository';

export interface Shown {
  readonly language: Language;
  readonly easyRead: boolean;
}

@Injectable()
export class Composing {
  constructor(
    private readonly grantees: Grantees,
    private readonly people: PeopleRepository,
    private readonly readers: Readers,
    private readonly widenings: WideningsRepository,
  ) {}

  /**
   * @param seen the plan as whoever asks sees it: they are told of nobody else in a unit; its readers are known by now
   * @throws Problem BAD_INPUT for a language in which the text falls back; STALE for what can be given no more
   */
  async of(
    tx: Tx,
    { facts }: Permit<'decide-access' | 'record-consent'>,
    seen: PlanInSight,
    wishes: readonly WideningRow[],
    { language: asked, easyRead }: Shown,
  ): Promise<ConsentTextBody> {
    const language = requireConsentLanguage(asked);
    const sections = wishes.map(({ section_id }) => section_id);
    const titles = await sectionTitlesOf(tx, sections, language);
    const rows: ConsentedRow[] = [];
    for (const wish of wishes) {
      const { section_id: section, level, purpose, until } = wish;
      if (!mayBeGranted(facts, { section, level }) || !isWithin(facts.today, null, until))
        throw new Problem('STALE', 'It can be given no more.');
      const row = wish.unit_id ?? wish.person_id ?? '';
      const change = { section, title: titles.get(section) ?? '', level, purpose, until };
      const known = rows.find((one) => one.row === row);
      if (known) rows[rows.indexOf(known)] = { ...known, changes: [...known.changes, change] };
      else {
        const people = await this.namesOf(tx, seen, wish, facts.today);
        rows.push({ row, name: wish.name, people: wish.unit_id ? people : null, changes: [change] });
      }
    }
    const owner = (await this.people.byId(tx, [seen.plan.owner])).get(seen.plan.owner);
    if (!owner) throw new Error('A plan whose owner is nobody.');
    return consentTextOf({ owner: owner.name, language, easyRead }, rows);
  }

  /** @throws Problem STALE where they take no part any more, and are not invited */
  private async namesOf(tx: Tx, seen: PlanInSight, wish: WideningRow, on: PlainDate): Promise<readonly string[]> {
    const seats = await this.grantees.seats(tx, seen.id, granteeOf(wish), on);
    const isInvited = wish.invitation_id !== null && (await this.widenings.isInvited(tx, wish.invitation_id));
    if (seats.length === 0 && !isInvited) throw new Problem('STALE', 'They take no part any more.');
    const names = await Promise.all(
      seats.map(async ({ person_id, role, unit_id, name }) => {
        const seated = await this.readers.seated(seen, person_id, { role, unit: unit_id });
        return seated ? [name] : [];
      }),
    );
    return [...new Set(names.flat())];
  }
}
