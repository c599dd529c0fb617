// Files of sections.
import { Module } from '@nestjs/common';
import { AttachmentsResolver, AttachmentsOfSectionResolver } from './attachments.resolver';

@Module({ providers: [AttachmentsResolver, AttachmentsOfSectionResolver] })
export class AttachmentsModule {}
