// Writing in peace in the schema: one line a method, the lock stands in the schema.
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isId, Problem } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { sectionOf } from '../access/place';
import type { SectionInSight } from '../access/sight';
import type { OpenedSection } from '../words/openings';
import { OpenDraft } from './commands/open-draft';
import { ShareDraft } from './commands/share-draft';
import { ShowWhileWriting } from './commands/show-while-writing';
import { TakeSharingBack } from './commands/take-sharing-back';
import { Drafts, type WritingTold } from './drafts';

@Resolver('Section')
export class DraftOfSectionResolver {
  constructor(private readonly drafts: Drafts) {}

  @ResolveField('writing')
  writing(@Parent() section: OpenedSection): Promise<WritingTold | null> {
    return this.drafts.in(section);
  }
}

@Resolver()
export class DraftsResolver {
  constructor(
    private readonly open: OpenDraft,
    private readonly share: ShareDraft,
    private readonly takeBack: TakeSharingBack,
    private readonly show: ShowWhileWriting,
  ) {}

  @Mutation('openDraft')
  async openDraft(@Context('permit') permit: Permit<'keep-draft'>): Promise<SectionInSight> {
    await this.open.run(permit);
    return sectionOf(permit);
  }

  @Mutation('shareDraft')
  async shareDraft(@Context('permit') permit: Permit<'keep-draft'>, @Args('seen') seen: string): Promise<object> {
    const sharing = await this.share.run(permit, seen);
    return { __typename: 'DraftShared', sharing: sharing ?? null, section: sectionOf(permit) };
  }

  @Mutation('takeSharingBack')
  async takeSharingBack(
    @Context('permit') permit: Permit<'keep-draft'>,
    @Args('sharingId') sharing: string,
  ): Promise<object> {
    if (!isId(sharing)) throw new Problem('NOT_FOUND', 'Nothing such was shared.');
    await this.takeBack.run(permit, sharing);
    return { __typename: 'SharingTakenBack', section: sectionOf(permit) };
  }

  @Mutation('showWhileWriting')
  async showWhileWriting(
    @Context('permit') permit: Permit<'keep-draft'>,
    @Args('isOn') isOn: boolean,
    @Args('seen') seen?: string | null,
  ): Promise<object> {
    const sharing = await this.show.run(permit, isOn, seen ?? undefined);
    return { __typename: 'DraftShared', sharing: sharing ?? null, section: sectionOf(permit) };
  }
}
