// Who answers for a measure: asked, answered, talked about and ended; one line a method, the lock stands in the schema.
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Permit } from '../access/permit';
import { Problem } from '@samplan/domain';
import { sectionOf } from '../access/place';
import { AnswerResponsibility, type Answer } from './commands/answer-responsibility';
import { AskResponsibility, type Asking } from './commands/ask-responsibility';
import { EndResponsibility } from './commands/end-responsibility';
import { RemindAsked } from './commands/remind-asked';
import { TalkResponsibility } from './commands/talk-responsibility';
import { Measures, type MeasureInSight } from './in-sight';
import { Questions, type QuestionInSight } from './questions';

@Resolver()
export class ResponsibilitiesResolver {
  constructor(
    private readonly questions: Questions,
    private readonly measures: Measures,
    private readonly ask: AskResponsibility,
    private readonly answer: AnswerResponsibility,
    private readonly talk: TalkResponsibility,
    private readonly end: EndResponsibility,
    private readonly remind: RemindAsked,
  ) {}

  @Query('responsibility')
  responsibility(
    @Context('permit') permit: Permit<'read'>,
    @Args('responsibilityId') id: string,
  ): Promise<QuestionInSight | null> {
    return this.questions.find(permit, id);
  }

  @Mutation('askResponsibility')
  async askResponsibility(@Context('permit') permit: Permit<'edit'>, @Args('input') input: Asking): Promise<object> {
    await this.ask.run(permit, input);
    return { __typename: 'ResponsibilityAsked', measure: await this.measures.one(sectionOf(permit), input.measureId) };
  }

  @Mutation('answerResponsibility')
  async answerResponsibility(@Context('permit') permit: Permit<'read'>, @Args('input') input: Answer): Promise<object> {
    const measure = await this.answer.run(permit, input);
    return { __typename: 'ResponsibilityAnswered', measure: await this.measures.one(sectionOf(permit), measure) };
  }

  @Mutation('talkResponsibility')
  async talkResponsibility(
    @Context('permit') permit: Permit<'read'>,
    @Args('input') { responsibilityId, words }: { readonly responsibilityId: string; readonly words: string },
  ): Promise<QuestionInSight> {
    await this.talk.run(permit, responsibilityId, words);
    const question = await this.questions.find(permit, responsibilityId);
    if (!question) throw new Problem('NOT_FOUND', 'No such question.');
    return question;
  }

  @Mutation('remindAsked')
  async remindAsked(
    @Context('permit') permit: Permit<'read'>,
    @Args('input') { responsibilityId }: { readonly responsibilityId: string },
  ): Promise<object> {
    return { __typename: 'AskedReminded', until: await this.remind.run(permit, responsibilityId) };
  }

  @Mutation('endResponsibility')
  async endResponsibility(
    @Context('permit') permit: Permit<'read'>,
    @Args('input') { responsibilityId }: { readonly responsibilityId: string },
  ): Promise<MeasureInSight> {
    return this.measures.one(sectionOf(permit), await this.end.run(permit, responsibilityId));
  }
}
