// Those around an owner: one line a method, the lock stands in the schema.
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { parseId, Problem, type NetworkPersonId } from '@samplan/domain';
import type { Permit } from '../access/permit';
import type { PlanInSight } from '../access/sight';
import { AddContact } from './commands/add-contact';
import { ChangeNetworkPerson } from './commands/change-network-person';
import { RemoveContact } from './commands/remove-contact';
import { Networks, type Network } from './network';
import type { FactsInput } from './network-facts';
import type { Whom } from './network.repository';

interface ChangeInput {
  readonly contactId?: string | null;
  readonly personId?: string | null;
  readonly set: FactsInput;
  readonly seen: FactsInput;
}

@Resolver('Plan')
export class NetworkOfPlanResolver {
  constructor(private readonly networks: Networks) {}

  @ResolveField('network')
  network(@Parent() plan: PlanInSight): Promise<Network | null> {
    return this.networks.of(plan);
  }
}

@Resolver()
export class NetworkResolver {
  constructor(
    private readonly networks: Networks,
    private readonly add: AddContact,
    private readonly change: ChangeNetworkPerson,
    private readonly remove: RemoveContact,
  ) {}

  @Mutation('addContact')
  async addContact(
    @Context('permit') permit: Permit<'keep-network'>,
    @Args('input') input: FactsInput & { readonly name: string },
  ): Promise<Network> {
    await this.add.run(permit, input);
    return this.networks.after(permit);
  }

  @Mutation('changeNetworkPerson')
  async changeNetworkPerson(
    @Context('permit') permit: Permit<'keep-network'>,
    @Args('input') input: ChangeInput,
  ): Promise<Network> {
    await this.change.run(permit, whomOf(input), input);
    return this.networks.after(permit);
  }

  @Mutation('removeContact')
  async removeContact(
    @Context('permit') permit: Permit<'keep-network'>,
    @Args('contactId') contactId: string,
  ): Promise<Network> {
    await this.remove.run(permit, contactOf(contactId));
    return this.networks.after(permit);
  }
}

function whomOf({ contactId, personId }: ChangeInput): Whom {
  if (contactId && !personId) return { contact: contactOf(contactId) };
  if (!personId || contactId) throw new Problem('BAD_INPUT', 'Either a contact or somebody who takes part.');
  const person = parseId<'person'>(personId);
  if (!person) throw new Problem('NOT_FOUND', 'Nobody such.');
  return { person };
}

function contactOf(text: string): NetworkPersonId {
  const id = parseId<'network-person'>(text);
  if (!id) throw new Problem('NOT_FOUND', 'Nobody such.');
  return id;
}
