// Del: what matters is written in peace and shared as one edit, or live by the owner's switch.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { HistoryModule } from '../history/history.module';
import { WordsModule } from '../words/words.module';
import { OpenDraft } from './commands/open-draft';
import { ShareDraft } from './commands/share-draft';
import { ShowWhileWriting } from './commands/show-while-writing';
import { TakeSharingBack } from './commands/take-sharing-back';
import { Drafts } from './drafts';
import { DraftOfSectionResolver, DraftsResolver } from './drafts.resolver';
import { Keeping } from './keeping';
import { SharingOfDrafts } from './sharing';

@Module({
  imports: [AccessModule, HistoryModule, WordsModule],
  providers: [
    DraftOfSectionResolver,
    Drafts,
    DraftsResolver,
    Keeping,
    OpenDraft,
    ShareDraft,
    SharingOfDrafts,
    ShowWhileWriting,
    TakeSharingBack,
  ],
})
export class DraftsModule {}
