// Requests for correction and deletion in the schema: one line a method, the lock stands in the schema.
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseId, Problem, type DataRequestKind } from '@samplan/domain';
import type { Permit } from '../access/permit';
import type { Actor } from '../kernel/actor';
import { CLOCK, type Clock } from '../kernel/clock';
import { Database } from '../kernel/database';
import type { GraphqlContext } from '../kernel/graphql-lock';
import { AnswerDataRequest, type Answering } from './commands/answer-data-request';
import { AskOfData } from './commands/ask-of-data';
import { ListDataRequests } from './commands/list-data-requests';
import { RequestsRepository, type AskedOfData, type DataRequest } from './requests.repository';

@Resolver('Me')
export class DataSubjectResolver {
  constructor(
    private readonly database: Database,
    private readonly requests: RequestsRepository,
    private readonly ask: AskOfData,
    private readonly answer: AnswerDataRequest,
    private readonly list: ListDataRequests,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ResolveField('dataRequests')
  mine(@Context() { actor }: GraphqlContext): Promise<readonly DataRequest[]> {
    if (!actor) throw new Problem('NOT_SIGNED_IN', 'Nobody is signed in.');
    return this.of(actor);
  }

  @Query('dataRequests')
  all(@Context('permit') permit: Permit<'answer-data-request'>): Promise<readonly AskedOfData[]> {
    return this.list.run(permit);
  }

  @Mutation('askOfData')
  async askOfData(
    @Context('permit') permit: Permit<'use-data-rights'>,
    @Args('kind') kind: DataRequestKind,
    @Args('words') words: string,
  ): Promise<DataRequest> {
    const id = await this.ask.run(permit, kind, words);
    const asked = (await this.of(permit.actor)).find((one) => one.id === id);
    if (!asked) throw new Error('A request that is gone.');
    return asked;
  }

  @Mutation('seeDataAnswers')
  async seeDataAnswers(@Context('permit') { actor }: Permit<'use-data-rights'>): Promise<readonly DataRequest[]> {
    const at = new Date(this.clock.now());
    await this.database.inTenant(actor, (tx) => this.requests.see(tx, actor.person, at));
    return this.of(actor);
  }

  @Mutation('answerDataRequest')
  answerDataRequest(
    @Context('permit') permit: Permit<'answer-data-request'>,
    @Args('input') { dataRequestId, ...said }: Answering & { readonly dataRequestId: string },
  ): Promise<AskedOfData> {
    const id = parseId<'data-request'>(dataRequestId);
    if (!id) throw new Problem('NOT_FOUND', 'No such request.');
    return this.answer.run(permit, id, said);
  }

  private of(actor: Actor): Promise<readonly DataRequest[]> {
    return this.database.inTenant(actor, (tx) => this.requests.of(tx, actor.person));
  }
}
