// Goals and measures on their way to another section: one line a method, the lock stands in the schema.
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { parseId, Problem, type Id, type Objectable } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { MoveItem } from './commands/move-item';
import { Preview, type MovePreview } from './preview';

interface MoveItemInput {
  readonly kind: Objectable;
  readonly itemId: string;
  readonly toSectionId: string;
}

@Resolver()
export class MovingResolver {
  constructor(
    private readonly preview: Preview,
    private readonly move: MoveItem,
  ) {}

  @Query('movePreview')
  movePreview(@Context('permit') permit: Permit<'edit'>, @Args('toSectionId') to: string): Promise<MovePreview> {
    return this.preview.of(permit, idOf(to));
  }

  @Mutation('moveItem')
  async moveItem(@Context('permit') permit: Permit<'edit'>, @Args('input') input: MoveItemInput): Promise<object> {
    const to = idOf<'section'>(input.toSectionId);
    await this.move.run(permit, { kind: input.kind, item: idOf(input.itemId), to });
    return { __typename: 'ItemMoved', sectionId: to };
  }
}

function idOf<Name extends string>(text: string): Id<Name> {
  const id = parseId<Name>(text);
  if (!id) throw new Problem('NOT_FOUND', 'No such thing here.');
  return id;
}
