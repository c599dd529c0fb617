// Invitations in the schema: one line a method, the lock stands in the schema.
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseId, Problem, type InvitationId, type Level } from '@samplan/domain';
import { Access } from '../access/access';
import type { Permit } from '../access/permit';
import { Sight, type PlanInSight } from '../access/sight';
import type { Newcomer } from '../identity/newcomers';
import { AnswerInvitation } from './commands/answer-invitation';
import { ApproveInvitation } from './commands/approve-invitation';
import { FindPeople, type Looked } from './commands/find-people';
import { Invite, type Inviting } from './commands/invite';
import { WithdrawInvitation } from './commands/withdraw-invitation';
import type { Grant } from '../access/grantees';
import { Invitations, type Invitation } from './invitations';
import { INVITED_ROLES } from './invitations.repository';
import { Wishes, type AccessWish } from './wishes';

interface InviteInput {
  readonly personId?: string | null;
  readonly newcomer?: Newcomer | null;
  readonly role: string;
  readonly unitId?: string | null;
  readonly title?: string | null;
  readonly message?: string | null;
  readonly grants: readonly { readonly sectionId: string; readonly level: Level }[];
}

@Resolver('Plan')
export class InvitationsOfPlanResolver {
  constructor(
    private readonly invitationsOf: Invitations,
    private readonly wishes: Wishes,
  ) {}

  @ResolveField('invitations')
  invitations(@Parent() plan: PlanInSight): Promise<readonly Invitation[] | null> {
    return this.invitationsOf.of(plan);
  }

  @ResolveField('accessWishes')
  accessWishes(@Parent() plan: PlanInSight): Promise<readonly AccessWish[]> {
    return this.wishes.of(plan);
  }
}

@Resolver()
export class InvitationsResolver {
  constructor(
    private readonly access: Access,
    private readonly invitations: Invitations,
    private readonly find: FindPeople,
    private readonly inviteCommand: Invite,
    private readonly approve: ApproveInvitation,
    private readonly withdraw: WithdrawInvitation,
    private readonly answer: AnswerInvitation,
  ) {}

  @Query('invitation')
  async invitation(
    @Context('permit') permit: Permit<'be-signed-in'>,
    @Args('invitationId') id: string,
  ): Promise<Invitation | null> {
    const invitation = parseId<'invitation'>(id);
    return invitation ? this.invitations.one(permit, invitation) : null;
  }

  @Mutation('findPeople')
  findPeople(@Context('permit') permit: Permit<'invite'>, @Args('input') input: Looked): Promise<object> {
    return this.find.run(permit, input);
  }

  @Mutation('invite')
  async invite(@Context('permit') permit: Permit<'invite'>, @Args('input') input: InviteInput): Promise<object> {
    const id = await this.inviteCommand.run(permit, invitingOf(input));
    const invitation = await this.invitations.one(permit, id);
    return { __typename: 'Invited', plan: await seenPlan(this.access, permit), invitation };
  }

  @Mutation('approveInvitation')
  async approveInvitation(
    @Context('permit') permit: Permit<'decide-access'>,
    @Args('invitationId') id: string,
    @Args('approve') approve: boolean,
  ): Promise<PlanInSight | null> {
    await this.approve.run(permit, known(id), approve);
    return seenPlan(this.access, permit);
  }

  @Mutation('withdrawInvitation')
  async withdrawInvitation(
    @Context('permit') permit: Permit<'invite'>,
    @Args('invitationId') id: string,
  ): Promise<PlanInSight | null> {
    await this.withdraw.run(permit, known(id));
    return seenPlan(this.access, permit);
  }

  @Mutation('answerInvitation')
  async answerInvitation(
    @Context('permit') permit: Permit<'be-signed-in'>,
    @Args('invitationId') id: string,
    @Args('accept') accept: boolean,
  ): Promise<object> {
    return { __typename: 'InvitationAnswered', planId: await this.answer.run(permit, known(id), accept) };
  }
}

/** As it stands after a command, in a sight of its own. */
export async function seenPlan(
  access: Access,
  { actor, plan }: Permit<'invite' | 'decide-access'>,
): Promise<PlanInSight | null> {
  return Sight.of(await access.require(actor, 'see-plan', { ...(plan && { plan }) })).plans[0] ?? null;
}

/** What is no id can be nobody's: the same answer as for one that is unknown. */
function known(text: string): InvitationId {
  const id = parseId<'invitation'>(text);
  if (!id) throw new Problem('NOT_FOUND', 'No such invitation.');
  return id;
}

function invitingOf({ personId, newcomer, role, unitId, title, message, grants }: InviteInput): Inviting {
  const found = INVITED_ROLES.find((one) => one === role);
  const person = parseId<'person'>(personId);
  const unit = parseId<'unit'>(unitId);
  const who = newcomer ?? person;
  if (!who || (newcomer && personId)) throw new Problem('BAD_INPUT', 'Either a person or a newcomer is needed.');
  if (!found) throw new Problem('BAD_INPUT', 'Nobody is invited to that role.');
  if (unitId && !unit) throw new Problem('BAD_INPUT', 'They do not work there.');
  return {
    who,
    role: found,
    unit: unit ?? null,
    title: title ?? '',
    message: message ?? '',
    grants: grants.map(grantOf),
  };
}

function grantOf({ sectionId, level }: { readonly sectionId: string; readonly level: Level }): Grant {
  const section = parseId<'section'>(sectionId);
  if (!section || level === 'none') throw new Problem('BAD_INPUT', 'Not to be granted.');
  return { section, level };
}
