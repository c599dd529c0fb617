// The root fields about plans: one line a method, the lock stands in the schema.
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { parseId, Problem, type ConsentForm, type Language, type PersonId, type PlanType } from '@samplan/domain';
import { Access } from '../access/access';
import type { Permit } from '../access/permit';
import { Sight, type PlanInSight } from '../access/sight';
import { OpenPlan, type Opening } from './commands/open-plan';
import { Details } from './details';
import { Openings, type OpenedSection } from '../words/openings';

interface OpenPlanInput {
  readonly ownerId: string;
  readonly type: PlanType;
  readonly consent: {
    readonly form: ConsentForm;
    readonly language: Language;
    readonly textVersion: string;
    readonly givenById: string;
    readonly witness?: string | null;
  };
}

@Resolver()
export class PlansResolver {
  constructor(
    private readonly access: Access,
    private readonly details: Details,
    private readonly openings: Openings,
    private readonly openPlanCommand: OpenPlan,
  ) {}

  @Query('plans')
  async plans(@Context('permit') permit: Permit<'list-own-plans'>): Promise<readonly PlanInSight[]> {
    const sight = await this.access.sight(permit);
    return this.details.inOrder(sight);
  }

  @Query('plan')
  plan(@Context('permit') permit: Permit<'see-plan'>): PlanInSight | null {
    return Sight.of(permit).plans[0] ?? null;
  }

  @Query('section')
  async section(@Context('permit') permit: Permit<'read'>): Promise<OpenedSection | null> {
    const section = Sight.of(permit).sections.find(({ id }) => id === permit.section);
    return section ? { ...section, opened: await this.openings.open(permit, section) } : null;
  }

  @Mutation('openPlan')
  async openPlan(@Context('permit') permit: Permit<'open-plan'>, @Args('input') input: OpenPlanInput): Promise<object> {
    const plan = await this.openPlanCommand.run(permit, openingOf(input));
    const seen = await this.access.require(permit.actor, 'list-own-plans').then((own) => this.access.sight(own));
    return { __typename: 'PlanOpened', planId: plan, plan: seen.plans.find(({ id }) => id === plan) ?? null };
  }
}

function openingOf({ ownerId, type, consent }: OpenPlanInput): Opening {
  const { form, language, textVersion, witness } = consent;
  const recorded = { form, language, textVersion, witness: witness ?? null, givenBy: person(consent.givenById) };
  return { owner: person(ownerId), type, consent: recorded };
}

function person(text: string): PersonId {
  const id = parseId<'person'>(text);
  if (!id) throw new Problem('BAD_INPUT', 'No such person here.');
  return id;
}
