// Coordinators in the schema: one line a method, the lock stands in the schema.
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  parseId,
  Problem,
  type ConsentForm,
  type CoordinatorChoice,
  type PlainDate,
  type UnitId,
} from '@samplan/domain';
import type { Permit } from '../access/permit';
import { AnswerCoordinator } from './commands/answer-coordinator';
import { AnswerProposal } from './commands/answer-proposal';
import { AskUnit } from './commands/ask-unit';
import { OpenSearch } from './commands/open-search';
import { ProposeCoordinator } from './commands/propose-coordinator';
import { RecordAnswer } from './commands/record-answer';
import { SetRoom } from './commands/set-room';
import { WishAnother } from './commands/wish-another';
import { WithdrawRequest } from './commands/withdraw-request';
import { Coordinators } from './coordinators';

interface AskInput {
  readonly searchId: string;
  readonly unitId: string;
  readonly sentence: string;
  readonly dueOn?: PlainDate | null;
}

interface AnswerInput {
  readonly requestId: string;
  readonly answer: CoordinatorChoice;
  readonly wish?: string | null;
}

type Keeping = Permit<'keep-coordinators'>;
type Leading = Permit<'find-coordinator'>;
type Choosing = Permit<'choose-coordinator'>;
type Accepting = Permit<'accept-coordinating'>;

@Resolver()
export class KeepingResolver {
  constructor(
    private readonly coordinators: Coordinators,
    private readonly opening: OpenSearch,
    private readonly asking: AskUnit,
    private readonly withdrawing: WithdrawRequest,
    private readonly recording: RecordAnswer,
  ) {}

  @Query('coordinators')
  overview(@Context('permit') permit: Keeping) {
    return this.coordinators.overview(permit);
  }

  @Query('coordinatorSearch')
  search(@Context('permit') permit: Keeping, @Args('searchId') id: string) {
    return this.coordinators.search(permit, idOf(id));
  }

  @Mutation('openCoordinatorSearch')
  async open(
    @Context('permit') permit: Keeping,
    @Args('input')
    input: { readonly personId: string; readonly startsOn?: PlainDate | null; readonly wish?: string | null },
  ) {
    const { startsOn, wish } = input;
    const id = await this.opening.run(permit, {
      person: found(parseId<'person'>(input.personId)),
      startsOn: startsOn ?? null,
      wish: wish?.trim() || null,
    });
    return this.coordinators.search(permit, id);
  }

  @Mutation('askUnit')
  async ask(@Context('permit') permit: Keeping, @Args('input') { searchId, unitId, sentence, dueOn }: AskInput) {
    const search = idOf(searchId);
    const unit = found(parseId<'unit'>(unitId));
    await this.asking.run(permit, { search, unit, sentence, dueOn: dueOn ?? null });
    return this.after(permit, search);
  }

  @Mutation('withdrawCoordinatorRequest')
  async withdraw(
    @Context('permit') permit: Keeping,
    @Args('searchId') searchId: string,
    @Args('requestId') requestId: string,
  ) {
    await this.withdrawing.run(permit, idOf(searchId), idOf(requestId));
    return this.after(permit, idOf(searchId));
  }

  @Mutation('recordCoordinatorAnswer')
  async record(
    @Context('permit') permit: Keeping,
    @Args('input') input: AnswerInput & { readonly searchId: string; readonly form: ConsentForm },
  ) {
    const { answer, form, wish } = input;
    const told = { answer, form, wish: wish?.trim() || null };
    await this.recording.run(permit, idOf(input.searchId), idOf(input.requestId), told);
    return this.after(permit, idOf(input.searchId));
  }

  private async after(permit: Keeping, search: string) {
    return { __typename: 'CoordinatorSearch', ...(await this.coordinators.search(permit, search)) };
  }
}

@Resolver()
export class UnitRequestsResolver {
  constructor(
    private readonly coordinators: Coordinators,
    private readonly proposing: ProposeCoordinator,
    private readonly setting: SetRoom,
  ) {}

  @Query('coordinatorRequests')
  requests(@Context('permit') permit: Leading) {
    return this.coordinators.ofUnit(permit, unitOf(permit));
  }

  @Mutation('proposeCoordinator')
  async propose(
    @Context('permit') permit: Leading,
    @Args('requestId') requestId: string,
    @Args('personId') personId: string,
  ) {
    await this.proposing.run(permit, unitOf(permit), idOf(requestId), found(parseId<'person'>(personId)));
    return this.after(permit);
  }

  @Mutation('declineCoordinatorRequest')
  async decline(@Context('permit') permit: Leading, @Args('requestId') requestId: string) {
    await this.proposing.run(permit, unitOf(permit), idOf(requestId), null);
    return this.after(permit);
  }

  @Mutation('setCoordinatorRoom')
  async setRoom(@Context('permit') permit: Leading, @Args('personId') personId: string, @Args('plans') plans: number) {
    await this.setting.run(permit, unitOf(permit), found(parseId<'person'>(personId)), plans);
    return this.after(permit);
  }

  private async after(permit: Leading) {
    return { __typename: 'UnitRequests', ...(await this.coordinators.ofUnit(permit, unitOf(permit))) };
  }
}

@Resolver()
export class ChoosingResolver {
  constructor(
    private readonly coordinators: Coordinators,
    private readonly proposal: AnswerProposal,
    private readonly choice: AnswerCoordinator,
    private readonly wishing: WishAnother,
  ) {}

  @Query('coordinatorProposal')
  async one(@Context('permit') permit: Accepting, @Args('requestId') id: string) {
    return (await this.coordinators.proposals(permit, idOf(id)))[0] ?? null;
  }

  @Query('coordinatorProposals')
  all(@Context('permit') permit: Accepting) {
    return this.coordinators.proposals(permit);
  }

  @Query('myCoordinator')
  mine(@Context('permit') permit: Choosing) {
    return this.coordinators.mine(permit);
  }

  @Mutation('answerCoordinatorProposal')
  async answerProposal(
    @Context('permit') permit: Accepting,
    @Args('input') input: { readonly requestId: string; readonly accept: boolean; readonly greeting?: string | null },
  ) {
    const before = await this.coordinators.proposals(permit, idOf(input.requestId));
    await this.proposal.run(permit, idOf(input.requestId), input.accept, input.greeting ?? null);
    const [after] = await this.coordinators.proposals(permit, idOf(input.requestId));
    const [was] = before;
    return { __typename: 'CoordinatorProposal', ...(after ?? { ...was, state: 'declined' }) };
  }

  @Mutation('answerCoordinator')
  async answer(@Context('permit') permit: Choosing, @Args('input') { requestId, answer, wish }: AnswerInput) {
    await this.choice.run(permit, idOf(requestId), { answer, wish: wish?.trim() || null });
    return this.after(permit);
  }

  @Mutation('wishAnotherCoordinator')
  async wishAnother(@Context('permit') permit: Choosing, @Args('wish') wish?: string | null) {
    await this.wishing.run(permit, wish?.trim() || null);
    return this.after(permit);
  }

  private async after(permit: Choosing) {
    return { __typename: 'MyCoordinator', ...(await this.coordinators.mine(permit)) };
  }
}

const unitOf = ({ unit }: Leading): UnitId => found(unit);
const idOf = (id: string): string => found(parseId<'search'>(id));

function found<T>(id: T | undefined): T {
  if (id === undefined) throw new Problem('NOT_FOUND', 'No such id.');
  return id;
}
