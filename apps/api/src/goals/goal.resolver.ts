// The fields of a goal, as far as they are for the one who asks.
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GoalAim, GoalEndReason, GoalVoice } from '@samplan/domain';
import { emptyWords, type WordsNode } from '@samplan/plan-doc';
import type { Known } from '../access/people.repository';
import { Readers } from '../access/readers';
import { readsWhatMatters } from '../access/sight';
import { Openings } from '../words/openings';
import { onOneLine } from '../words/titles';
import { mayWrite, parentSeen, type GoalInSight } from './goals';

@Resolver('Goal')
export class GoalResolver {
  constructor(
    private readonly openings: Openings,
    private readonly readers: Readers,
  ) {}

  @ResolveField('id')
  id(@Parent() { row }: GoalInSight): string {
    return row.id;
  }

  @ResolveField('planId')
  planId(@Parent() { row }: GoalInSight): string {
    return row.plan_id;
  }

  @ResolveField('sectionId')
  sectionId(@Parent() { row }: GoalInSight): string {
    return row.section_id;
  }

  @ResolveField('voice')
  voice(@Parent() { row }: GoalInSight): GoalVoice {
    return row.voice;
  }

  @ResolveField('aim')
  aim(@Parent() { row }: GoalInSight): GoalAim | null {
    return row.aim;
  }

  @ResolveField('starred')
  starred(@Parent() { row }: GoalInSight): boolean {
    return row.is_starred;
  }

  @ResolveField('servesWhatMatters')
  servesWhatMatters(@Parent() { row, section }: GoalInSight): boolean | null {
    return readsWhatMatters(section.plan) ? row.serves_what_matters : null;
  }

  @ResolveField('parentId')
  parentId(@Parent() { row, section }: GoalInSight): string | null {
    return parentSeen(row, section.plan);
  }

  @ResolveField('words')
  async words(@Parent() { row, section }: GoalInSight): Promise<GoalWords | null> {
    const opened = await this.openings.wordsIn(section);
    if (!opened) return null;
    const { words = emptyWords, why = emptyWords } = opened.items[`goal:${row.id}`] ?? {};
    return { title: onOneLine(words), words, why };
  }

  @ResolveField('mayWrite')
  mayWrite(@Parent() goal: GoalInSight): boolean {
    return mayWrite(goal);
  }

  @ResolveField('createdBy')
  async createdBy(@Parent() { row, section }: GoalInSight): Promise<Known | null> {
    return (await this.readers.person(section.plan, row.created_by)) ?? null;
  }

  @ResolveField('createdAt')
  createdAt(@Parent() { row }: GoalInSight): Date {
    return row.created_at;
  }

  @ResolveField('endedOn')
  endedOn(@Parent() { row }: GoalInSight): string | null {
    return row.ended_on;
  }

  @ResolveField('endReason')
  endReason(@Parent() { row }: GoalInSight): GoalEndReason | null {
    return row.end_reason;
  }

  /** Words like others: not before the section is opened. */
  @ResolveField('endNote')
  async endNote(@Parent() { row, section }: GoalInSight): Promise<string | null> {
    return row.end_note !== null && (await this.openings.wordsIn(section)) ? row.end_note : null;
  }
}

interface GoalWords {
  readonly title: string;
  readonly words: WordsNode;
  readonly why: WordsNode;
}
