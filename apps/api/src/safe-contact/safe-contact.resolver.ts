// The first question of all in the schema: one line a method, the lock stands in the schema.
import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { parseId, Problem, type AddressGrade } from '@samplan/domain';
import type { Permit } from '../access/permit';
import type { Actor } from '../kernel/actor';
import { Database } from '../kernel/database';
import type { GraphqlContext } from '../kernel/graphql-lock';
import { AnswerSafeContact, type SafeContactInput } from './commands/answer-safe-contact';
import { LookUpOwner } from './commands/look-up-owner';
import { LookUpPerson } from './commands/look-up-person';
import { SetAddressGrade } from './commands/set-address-grade';
import type { HowToReach, LookedUpPerson } from './how-to-reach';
import { SafeContactRepository } from './safe-contact.repository';

@Resolver('Me')
export class SafeContactResolver {
  constructor(
    private readonly database: Database,
    private readonly contacts: SafeContactRepository,
    private readonly answer: AnswerSafeContact,
    private readonly owner: LookUpOwner,
    private readonly person: LookUpPerson,
    private readonly grade: SetAddressGrade,
  ) {}

  @ResolveField('safeContact')
  safeContact(@Context() { actor }: GraphqlContext): Promise<object> {
    if (!actor) throw new Problem('NOT_SIGNED_IN', 'Nobody is signed in.');
    return this.of(actor);
  }

  @Mutation('answerSafeContact')
  async answerSafeContact(
    @Context('permit') permit: Permit<'change-own-settings'>,
    @Args('input') input: SafeContactInput,
  ): Promise<object> {
    await this.answer.run(permit, input);
    return this.of(permit.actor);
  }

  @Mutation('lookUpOwner')
  lookUpOwner(@Context('permit') permit: Permit<'see-protection'>): Promise<HowToReach> {
    return this.owner.run(permit);
  }

  @Mutation('lookUpPerson')
  lookUpPerson(
    @Context('permit') permit: Permit<'keep-protection'>,
    @Args('nationalId') nationalId: string,
  ): Promise<LookedUpPerson | null> {
    return this.person.run(permit, nationalId);
  }

  @Mutation('setAddressGrade')
  async setAddressGrade(
    @Context('permit') permit: Permit<'keep-protection'>,
    @Args('personId') personId: string,
    @Args('grade') grade: AddressGrade,
  ): Promise<LookedUpPerson | null> {
    const person = parseId<'person'>(personId);
    return person ? this.grade.run(permit, person, grade) : null;
  }

  private async of(actor: Actor): Promise<object> {
    const contact = await this.database.inTenant(actor, (tx) => this.contacts.of(tx, actor.person));
    if (!contact) throw new Error('The person of a session is gone.');
    const isOpen = actor.wears === 'private' && contact.ownsPlan && !contact.answered;
    return { isOpen, ...contact.answered };
  }
}
