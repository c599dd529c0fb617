// What a yes of the owner's gives, once it is signed or entered: consents, the grants that rest on them, and who is told.
import { Injectable } from '@nestjs/common';
import type { PersonId, PlanId, SectionId } from '@samplan/domain';
import { levelOf, rankOf } from '@samplan/policy';
import { FactsRepository } from '../access/facts.repository';
import { PeopleRepository } from '../access/people.repository';
import type { Permit } from '../access/permit';
import { History, type FactChange } from '../history/history';
import { Bell } from '../kernel/bell';
import type { Tx } from '../kernel/database';
import { Tellings, type Telling } from '../tellings/tellings';
import { GivingRepository, type Said } from './giving.repository';
import type { KeptText } from './texts.repository';
import { WideningsRepository, type WideningRow } from './widenings.repository';

type Reach = ReadonlyMap<PersonId, ReadonlyMap<SectionId, number>>;

@Injectable()
export class Giving {
  constructor(
    private readonly repository: GivingRepository,
    private readonly widenings: WideningsRepository,
    private readonly facts: FactsRepository,
    private readonly people: PeopleRepository,
    private readonly history: History,
    private readonly tellings: Tellings,
    private readonly bell: Bell,
  ) {}

  /** @returns the consents: one for each of those who get something, and each purpose and last day */
  async give(
    tx: Tx,
    permit: Permit<'decide-access' | 'record-consent'>,
    plan: PlanId,
    wishes: readonly WideningRow[],
    text: KeptText,
    said: Said,
  ): Promise<readonly string[]> {
    const { actor, facts, hat } = permit;
    const owner = facts.plan?.owner;
    if (!owner) throw new Error('A permit without a plan.');
    const sections = [...new Set(wishes.map(({ section_id }) => section_id))];
    const before = await this.reach(tx, permit, sections);
    const consents = new Map<string, string>();
    for (const wish of wishes) {
      const key = JSON.stringify([wish.unit_id ?? wish.person_id, wish.purpose, wish.until]);
      const consent =
        consents.get(key) ??
        (await this.repository.consent(tx, actor, { plan, owner, from: facts.today, wish, text, said }));
      consents.set(key, consent);
      await this.repository.grant(tx, actor, wish, consent, facts.today);
      await this.widenings.become(tx, wish.id, 'granted', consent);
    }
    const after = await this.reach(tx, permit, sections);

    await this.history.record(
      tx,
      ...wishes.map(({ id, section_id: section, unit_id, person_id, level }): FactChange => {
        const to = unit_id ?? person_id ?? '';
        return { actor, hat, plan, section, noun: 'access', subject: id, field: 'granted', after: { to, level } };
      }),
    );
    const answered = wishes.filter(({ wished_by }) => wished_by !== owner);
    await this.tellings.tell(
      tx,
      actor,
      ...risen(before, after).map(([to, section]): Telling => ({ to, plan, section, kind: 'access-given' })),
      ...answered.map(({ id, section_id: section, wished_by: to }): Telling => ({
        to,
        plan,
        section,
        kind: 'access-answered',
        subject: id,
      })),
      { to: owner, plan, kind: 'consent-recorded', ...first(consents) },
    );
    await this.tellings.settle(tx, { tenant: actor.tenant, plan }, owner);
    for (const section of sections) await this.bell.ring(tx, { topic: 'facts', tenant: actor.tenant, plan, section });
    for (const person of new Set([owner, ...answered.map(({ wished_by }) => wished_by)]))
      await this.bell.ring(tx, { topic: 'participants', tenant: actor.tenant, plan, person });
    return [...consents.values()];
  }

  /** How far everybody of the plan goes in these sections. */
  private async reach(
    tx: Tx,
    { facts: { plan, today } }: Permit<'decide-access' | 'record-consent'>,
    sections: readonly SectionId[],
  ): Promise<Reach> {
    const [sheet] = plan ? await this.facts.ofEverybody(tx, [plan.id]) : [];
    if (!sheet) return new Map();
    const people = await this.people.byId(tx, sheet.people);
    return new Map(
      [...people].map(([person, { account }]) => {
        const facts = sheet.factsFor({ account, person, tenant: sheet.tenant }, today);
        return [person, new Map(sections.map((section) => [section, rankOf(levelOf(facts, section).level)]))];
      }),
    );
  }
}

const risen = (before: Reach, after: Reach): readonly (readonly [PersonId, SectionId])[] =>
  [...after].flatMap(([person, ranks]) =>
    [...ranks]
      .filter(([section, rank]) => rank > (before.get(person)?.get(section) ?? 0))
      .map(([section]) => [person, section] as const),
  );

const first = (consents: ReadonlyMap<string, string>): { readonly subject?: string } => {
  const [subject] = consents.values();
  return subject ? { subject } : {};
};
