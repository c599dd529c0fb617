// Files of sections.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { HistoryModule } from '../history/history.module';
import { IdentityModule } from '../identity/identity.module';
import { WordsModule } from '../words/words.module';
import { AttachmentsRepository } from './attachments.repository';
import { AttachmentsResolver, AttachmentsOfSectionResolver } from './attachments.resolver';
import { AddAttachment } from './commands/add-attachment';
import { RemoveAttachment } from './commands/remove-attachment';
import { Files } from './files';
import { FilesController } from './files.controller';

@Module({
  imports: [AccessModule, HistoryModule, IdentityModule, WordsModule],
  controllers: [FilesController],
  providers: [
    AddAttachment,
    AttachmentsOfSectionResolver,
    AttachmentsRepository,
    AttachmentsResolver,
    Files,
    RemoveAttachment,
  ],
})
export class AttachmentsModule {}
