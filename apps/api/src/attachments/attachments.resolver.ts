// Files of sections: one line a method, the lock stands in the schema.
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { parseId, Problem } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { Sight } from '../access/sight';
import { Openings, type OpenedSection } from '../words/openings';
import { RemoveAttachment } from './commands/remove-attachment';
import { Files, type Attachment } from './files';

@Resolver()
export class AttachmentsResolver {
  constructor(
    private readonly removing: RemoveAttachment,
    private readonly openings: Openings,
  ) {}

  @Mutation('removeAttachment')
  async removeAttachment(
    @Context('permit') permit: Permit<'read'>,
    @Args('attachmentId') attachmentId: string,
  ): Promise<OpenedSection | null> {
    const id = parseId<'attachment'>(attachmentId);
    if (!id) throw new Problem('NOT_FOUND', 'No such file.');
    await this.removing.run(permit, id);
    const section = Sight.of(permit).sections.find((one) => one.id === permit.section);
    return section ? { ...section, opened: await this.openings.open(permit, section) } : null;
  }
}

@Resolver('Section')
export class AttachmentsOfSectionResolver {
  constructor(private readonly files: Files) {}

  @ResolveField('attachments')
  attachments(@Parent() section: OpenedSection): Promise<readonly Attachment[]> {
    return this.files.of(section);
  }
}
