// The fields of a responsibility, people and units as far as the asker may know of them.
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { DeclineReason, Party, PersonId, ResponsibilityState, ResponsibleKind } from '@samplan/domain';
import type { Known } from '../access/people.repository';
import { Readers } from '../access/readers';
import type { PlanInSight } from '../access/sight';
import { isCoordinator, type ResponsibilityInSight } from './in-sight';
import { Seatings } from '../responsibilities/seatings';

const PARTY_OF: Readonly<Record<ResponsibleKind, Party>> = {
  owner: 'person',
  representative: 'representative',
  'next-of-kin': 'kin',
  coordinator: 'coordinator',
  unit: 'service',
  volunteer: 'volunteer',
};

@Resolver('Responsibility')
export class ResponsibilityResolver {
  constructor(
    private readonly readers: Readers,
    private readonly seatings: Seatings,
  ) {}

  @ResolveField('id')
  id(@Parent() { row }: ResponsibilityInSight): string {
    return row.id;
  }

  @ResolveField('kind')
  kind(@Parent() { row }: ResponsibilityInSight): ResponsibleKind {
    return row.kind;
  }

  @ResolveField('state')
  state(@Parent() { row }: ResponsibilityInSight): ResponsibilityState {
    return row.state;
  }

  @ResolveField('person')
  person(@Parent() { plan, row }: ResponsibilityInSight): Promise<Known | null> {
    return this.known(plan, row.person_id);
  }

  @ResolveField('party')
  party(@Parent() { row }: ResponsibilityInSight): Party {
    return PARTY_OF[row.kind];
  }

  @ResolveField('unit')
  unit(@Parent() { plan, row }: ResponsibilityInSight): Promise<string | null> {
    return this.seatings.unit(plan, row).then((unit) => unit?.name ?? null);
  }

  @ResolveField('unitId')
  unitId(@Parent() { plan, row }: ResponsibilityInSight): Promise<string | null> {
    return this.seatings.unit(plan, row).then((unit) => unit?.id ?? null);
  }

  @ResolveField('askedBy')
  askedBy(@Parent() { plan, row }: ResponsibilityInSight): Promise<Known | null> {
    return this.known(plan, row.asked_by);
  }

  @ResolveField('askedAt')
  askedAt(@Parent() { row }: ResponsibilityInSight): Date {
    return row.asked_at;
  }

  @ResolveField('answerBy')
  answerBy(@Parent() { row }: ResponsibilityInSight): string | null {
    return row.answer_by;
  }

  @ResolveField('answeredBy')
  answeredBy(@Parent() { plan, row }: ResponsibilityInSight): Promise<Known | null> {
    return this.known(plan, row.answered_by);
  }

  @ResolveField('answeredAt')
  answeredAt(@Parent() { row }: ResponsibilityInSight): Date | null {
    return row.answered_at;
  }

  @ResolveField('declineReason')
  declineReason(@Parent() { row }: ResponsibilityInSight): DeclineReason | null {
    return row.decline_reason;
  }

  @ResolveField('answerWords')
  answerWords(@Parent() { plan, row }: ResponsibilityInSight): string | null {
    const { person } = plan.sight.actor;
    const isFor = [plan.plan.owner, row.asked_by, row.answered_by].includes(person) || isCoordinator(plan);
    return isFor ? row.answer_words : null;
  }

  private async known(plan: PlanInSight, person: PersonId | null): Promise<Known | null> {
    return (person && (await this.readers.person(plan, person))) || null;
  }
}
