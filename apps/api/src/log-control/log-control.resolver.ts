// The log controller's view: one line a method, the lock stands in the schema.
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Permit } from '../access/permit';
import { AnswerLogQuestion, type Answering } from './commands/answer-log-question';
import { MarkAnomaly, type Marking } from './commands/mark-anomaly';
import { RevealEmployee, type Revealing } from './commands/reveal-employee';
import { VerifyLog } from './commands/verify-log';
import { LogControl, type LogControlView } from './log-control';

@Resolver()
export class LogControlResolver {
  constructor(
    private readonly control: LogControl,
    private readonly mark: MarkAnomaly,
    private readonly reveal: RevealEmployee,
    private readonly verify: VerifyLog,
    private readonly answer: AnswerLogQuestion,
  ) {}

  @Query('logControl')
  logControl(
    @Context('permit') permit: Permit<'see-log'>,
    @Args('after') after?: number | null,
  ): Promise<LogControlView> {
    return this.control.view(permit, Math.max(0, after ?? 0));
  }

  @Mutation('markAnomaly')
  async markAnomaly(
    @Context('permit') permit: Permit<'see-log'>,
    @Args('input') input: Marking,
  ): Promise<LogControlView> {
    await this.mark.run(permit, input);
    return this.control.view(permit);
  }

  @Mutation('revealEmployee')
  async revealEmployee(
    @Context('permit') permit: Permit<'see-log'>,
    @Args('input') input: Revealing,
  ): Promise<LogControlView> {
    await this.reveal.run(permit, input);
    return this.control.view(permit);
  }

  @Mutation('answerLogQuestion')
  async answerLogQuestion(
    @Context('permit') permit: Permit<'see-log'>,
    @Args('input') input: Answering,
  ): Promise<LogControlView> {
    await this.answer.run(permit, input);
    return this.control.view(permit);
  }

  @Mutation('verifyLog')
  async verifyLog(@Context('permit') permit: Permit<'see-log'>): Promise<LogControlView> {
    await this.verify.run(permit);
    return this.control.view(permit);
  }
}
