// The words of sections, each opening logged once, before a word is answered.
import { Injectable } from '@nestjs/common';
import type { SectionId } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { openingOf } from '../access/seen';
import { Batch, type SectionInSight, type Sight } from '../access/sight';
import { Audit } from '../kernel/audit';
import { Database } from '../kernel/database';
import { WordsRepository, type SectionWords } from './words.repository';

/** Who may open all of a plan at once; services open section by section, so that a row means a choice to read. */
const OPEN_WHOLE_PLANS: readonly string[] = ['owner', 'representative', 'coordinator'];

/** A section in sight; with its words where it was opened one by one. */
export interface OpenedSection extends SectionInSight {
  readonly opened?: SectionWords | undefined;
}

@Injectable()
export class Openings {
  private readonly ofPlans = new Batch((sight) =>
    this.opened(
      sight,
      sight.plans.filter(({ hat }) => OPEN_WHOLE_PLANS.includes(hat)).flatMap(({ sections }) => sections),
    ),
  );

  constructor(
    private readonly database: Database,
    private readonly words: WordsRepository,
    private readonly audit: Audit,
  ) {}

  /** Logged whether or not the words are among what was asked for: the question is the choice. */
  async open(permit: Permit<'read'>, section: SectionInSight): Promise<SectionWords | undefined> {
    const words = await this.opened(section.plan.sight, [{ ...section, rule: permit.rule, hat: permit.hat }]);
    return words.get(section.id);
  }

  /** The words of a section in a plan that was opened whole, or undefined for one who opens section by section. */
  async inPlan(section: SectionInSight): Promise<SectionWords | undefined> {
    return (await this.ofPlans.for(section.plan.sight)).get(section.id);
  }

  /** The words of a section as far as they are open to the asker in this question. */
  async wordsIn(section: OpenedSection): Promise<SectionWords | undefined> {
    return 'opened' in section ? section.opened : this.inPlan(section);
  }

  /** Is the section of a plan that the asker opens whole? */
  isWhole({ plan }: SectionInSight): boolean {
    return OPEN_WHOLE_PLANS.includes(plan.hat);
  }

  /** The words of some sections of one sight: of those alone that are in plans which the asker opens whole. */
  async some(sections: readonly SectionInSight[]): Promise<ReadonlyMap<SectionId, SectionWords>> {
    const whole = sections.filter((section) => this.isWhole(section));
    const [first] = whole;
    return first ? this.opened(first.plan.sight, whole) : new Map();
  }

  private opened(sight: Sight, sections: readonly SectionInSight[]): Promise<ReadonlyMap<SectionId, SectionWords>> {
    return this.database.inTenant(sight.actor, async (tx) => {
      await this.audit.recordOpenings(tx, sections.map(openingOf));
      return this.words.wordsOf(
        tx,
        sections.map(({ id }) => id),
      );
    });
  }
}
