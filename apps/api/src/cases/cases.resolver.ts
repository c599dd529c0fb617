// Reports of need and cases in the schema: one line a method, the locks stand in the schema.
import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Problem, type PlanElsewhere } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { Database } from '../kernel/database';
import type { GraphqlContext } from '../kernel/graphql-lock';
import { Cases } from './cases';
import { CasesRepository } from './cases.repository';
import { AddCaseNote } from './commands/add-case-note';
import { DecideCase, type DecideCaseInput } from './commands/decide-case';
import { DelayCase, type DelayCaseInput } from './commands/delay-case';
import { EnterNeed, type EnterNeedInput } from './commands/enter-need';
import { HandCase } from './commands/hand-case';
import { JoinCase } from './commands/join-case';
import { NoteElsewhere } from './commands/note-elsewhere';
import { SeekCoordinator } from './commands/seek-coordinator';
import { SeeCase } from './commands/see-case';
import { WriteCaseDraft, type CaseDraftInput } from './commands/write-case-draft';
import { WriteWish } from './commands/write-wish';

type Kept = Permit<'keep-cases'>;

@Resolver()
export class CasesResolver {
  constructor(
    private readonly cases: Cases,
    private readonly see: SeeCase,
    private readonly seek: SeekCoordinator,
    private readonly enter: EnterNeed,
    private readonly hand: HandCase,
    private readonly note: AddCaseNote,
    private readonly wish: WriteWish,
    private readonly elsewhere: NoteElsewhere,
    private readonly join: JoinCase,
    private readonly draft: WriteCaseDraft,
    private readonly delay: DelayCase,
    private readonly decide: DecideCase,
  ) {}

  @Query('caseInbox')
  caseInbox(@Context('permit') permit: Kept): Promise<object> {
    return this.cases.inbox(permit);
  }

  @Query('case')
  case(@Context('permit') permit: Kept, @Args('caseId') caseId: string): Promise<object | null> {
    return this.see.run(permit, caseId);
  }

  @Mutation('enterNeed')
  enterNeed(@Context('permit') permit: Kept, @Args('input') input: EnterNeedInput): Promise<object> {
    return this.enter.run(permit, input);
  }

  @Mutation('handCase')
  handCase(
    @Context('permit') permit: Kept,
    @Args('caseId') caseId: string,
    @Args('toId') toId: string,
  ): Promise<object> {
    return this.hand.run(permit, caseId, toId);
  }

  @Mutation('addCaseNote')
  addCaseNote(
    @Context('permit') permit: Kept,
    @Args('caseId') caseId: string,
    @Args('words') words: string,
  ): Promise<object> {
    return this.note.run(permit, caseId, words);
  }

  @Mutation('writeWish')
  writeWish(
    @Context('permit') permit: Kept,
    @Args('caseId') caseId: string,
    @Args('words') words: string,
    @Args('isAgreed') isAgreed: boolean,
  ): Promise<object> {
    return this.wish.run(permit, caseId, words, isAgreed);
  }

  @Mutation('seekCoordinator')
  seekCoordinator(@Context('permit') permit: Kept, @Args('caseId') caseId: string): Promise<object> {
    return this.seek.run(permit, caseId);
  }

  @Mutation('noteElsewhere')
  noteElsewhere(
    @Context('permit') permit: Kept,
    @Args('caseId') caseId: string,
    @Args('answer') answer: PlanElsewhere,
  ): Promise<object> {
    return this.elsewhere.run(permit, caseId, answer);
  }

  @Mutation('joinCase')
  joinCase(
    @Context('permit') permit: Kept,
    @Args('caseId') caseId: string,
    @Args('intoId') intoId?: string | null,
  ): Promise<object> {
    return this.join.run(permit, caseId, intoId ?? null);
  }

  @Mutation('writeCaseDraft')
  writeCaseDraft(@Context('permit') permit: Kept, @Args('input') input: CaseDraftInput): Promise<object> {
    return this.draft.run(permit, input);
  }

  @Mutation('delayCase')
  delayCase(@Context('permit') permit: Kept, @Args('input') input: DelayCaseInput): Promise<object> {
    return this.delay.run(permit, input);
  }

  @Mutation('decideCase')
  decideCase(@Context('permit') permit: Kept, @Args('input') input: DecideCaseInput): Promise<object> {
    return this.decide.run(permit, input);
  }
}

@Resolver('Me')
export class OwnCaseResolver {
  constructor(
    private readonly database: Database,
    private readonly repository: CasesRepository,
  ) {}

  @ResolveField('hasCase')
  async hasCase(@Context() { actor }: GraphqlContext): Promise<boolean> {
    if (!actor) throw new Problem('NOT_SIGNED_IN', 'Nobody is signed in.');
    if (actor.wears !== 'private') return false;
    return this.database.inTenant(actor, (tx) => this.repository.hasAny(tx, actor.person));
  }
}
