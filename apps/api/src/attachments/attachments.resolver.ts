// Files of sections: one line a method, the lock stands in the schema.
import { Mutation, ResolveField, Resolver } from '@nestjs/graphql';

@Resolver()
export class AttachmentsResolver {
  @Mutation('removeAttachment')
  removeAttachment(): never {
    throw new Error('Not written yet.');
  }
}

@Resolver('Section')
export class AttachmentsOfSectionResolver {
  @ResolveField('attachments')
  attachments(): readonly never[] {
    return [];
  }
}
