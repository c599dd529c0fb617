// What the owner disagrees with, and what is taken out: one line a method, the lock stands in the schema.
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { parseId, Problem, type Objectable } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { sectionOf } from '../access/place';
import type { SectionInSight } from '../access/sight';
import type { OpenedSection } from '../words/openings';
import { Disagree } from './commands/disagree';
import { PutBack } from './commands/put-back';
import { RemoveDisagreement } from './commands/remove-disagreement';
import { TakeOut } from './commands/take-out';
import { Objections, type Disagreement, type TakenOut } from './objections';
import type { Subject } from './objections.repository';

interface AboutInput {
  readonly subject: Objectable;
  readonly itemId?: string | null;
}

@Resolver()
export class ObjectionsResolver {
  constructor(
    private readonly objections: Objections,
    private readonly disagreeCommand: Disagree,
    private readonly remove: RemoveDisagreement,
    private readonly take: TakeOut,
    private readonly put: PutBack,
  ) {}

  @Mutation('disagree')
  async disagree(
    @Context('permit') permit: Permit<'object'>,
    @Args('input') input: AboutInput & { readonly words: string },
  ): Promise<Disagreement> {
    const row = await this.disagreeCommand.run(permit, subjectOf(input), input.words);
    const [told] = await this.objections.told(sectionOf(permit), row);
    if (!told) throw new Error('Somebody who does not know themselves.');
    return told;
  }

  @Mutation('removeDisagreement')
  async removeDisagreement(
    @Context('permit') permit: Permit<'object'>,
    @Args('disagreementId') id: string,
  ): Promise<SectionInSight> {
    await this.remove.run(permit, idOf(id));
    return sectionOf(permit);
  }

  @Mutation('takeOut')
  async takeOut(
    @Context('permit') permit: Permit<'object'>,
    @Args('input') input: AboutInput,
  ): Promise<SectionInSight> {
    await this.take.run(permit, subjectOf(input));
    return sectionOf(permit);
  }

  @Mutation('putBack')
  async putBack(@Context('permit') permit: Permit<'object'>, @Args('takenOutId') id: string): Promise<SectionInSight> {
    await this.put.run(permit, idOf(id));
    return sectionOf(permit);
  }
}

@Resolver('Section')
export class ObjectionsOfSectionResolver {
  constructor(private readonly objections: Objections) {}

  @ResolveField('disagreements')
  disagreements(@Parent() section: OpenedSection): Promise<readonly Disagreement[]> {
    return this.objections.disagreements(section);
  }

  @ResolveField('takenOut')
  takenOut(@Parent() section: OpenedSection): Promise<readonly TakenOut[]> {
    return this.objections.takenOut(section);
  }
}

function subjectOf({ subject, itemId = null }: AboutInput): Subject {
  if ((subject === 'section') !== (itemId === null))
    throw new Problem('BAD_INPUT', 'An item is named, or it is about the section’s own words.');
  return { subject, item: itemId === null ? null : idOf(itemId) };
}

function idOf(text: string): string {
  const id = parseId(text);
  if (!id) throw new Problem('NOT_FOUND', 'No such thing here.');
  return id;
}
