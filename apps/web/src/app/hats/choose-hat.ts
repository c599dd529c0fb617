// "Hvem er du her som nå?": what one person can be here as, each with what it is and how much waits there.
import { Component, computed, inject, input } from '@angular/core';
import { HatChoicesDocument, type HatChoicesQuery } from '@samplan/contract';
import { PARTIES, type Party } from '@samplan/domain';
import { Icon, Mark, Skeleton } from '@samplan/ui';
import { hats, shell } from '@samplan/wording';
import { asked } from '../kernel/asked';
import { Doing } from '../kernel/doing';
import { privateWord, workWord } from '../kernel/hat-words';
import { LanguageChoice } from '../kernel/language';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { Unstored } from '../kernel/unstored';
import { wordOf } from '../kernel/wire-words';
import { Away } from '../shell/away';
import { OtherTenants } from '../shell/other-tenants';

type Choice = HatChoicesQuery['hats'][number];

const WAIT_MS = 2500;

@Component({
  selector: 'sam-choose-hat',
  imports: [Away, Icon, Mark, OtherTenants, ProblemLine, Say, SayPipe, Skeleton, SpokenPipe],
  templateUrl: './choose-hat.html',
})
export class ChooseHat {
  /** The page that was wanted before it was known what one is here as. */
  readonly return = input<string>();

  private readonly language = inject(LanguageChoice);
  private readonly unstored = inject(Unstored);
  protected readonly session = inject(Session);
  protected readonly answer = asked(HatChoicesDocument, () => ({}));

  protected readonly words = hats;
  protected readonly frame = shell;
  protected readonly doing = new Doing();
  protected readonly choices = computed(() =>
    this.answer.data()?.hats.map((choice) => ({
      choice,
      isWorn: choice.hat === this.session.me()?.hat,
      party: this.partyOf(choice),
      name: this.nameOf(choice),
      about: this.aboutOf(choice),
    })),
  );
  protected readonly closed = computed(() =>
    (this.answer.data()?.hats ?? []).flatMap((choice) =>
      choice.closed.map(({ ownerName, unit, isOwn }) => ({
        text: isOwn ? hats.closedOwn : hats.closed,
        values: { title: this.nameOf(choice), name: ownerName, unit },
      })),
    ),
  );

  constructor() {
    pageTitle(() => hats.page);
  }

  protected async choose({ hat }: Choice): Promise<void> {
    await this.doing.run(async () => {
      if (!(await this.unstored.settled(WAIT_MS))) return this.doing.say(hats.notStored);
      const back = this.return();
      // Only a path of ours: anything else could lead people elsewhere.
      const to = back !== undefined && /^\/(?![/\\])/.test(back) ? back : '/';
      if (!(await this.session.wear(hat, to))) this.doing.say(hats.notYours);
    });
  }

  private nameOf({ hat, parts, worksAs }: Choice): string {
    if (hat !== 'private') return workWord(worksAs, this.language);
    return this.language.say(
      privateWord(
        parts.map(({ party }) => party),
        false,
      ),
    );
  }

  private aboutOf({ hat, parts, worksAs, waits }: Choice): string {
    const told =
      hat === 'private'
        ? parts.map((part) => this.partOf(part))
        : hat === 'coordinating_unit'
          ? []
          : [...new Set(worksAs.flatMap(({ within, unit }) => within ?? unit ?? []))].filter(
              (unit) => unit !== workWord(worksAs, this.language),
            );
    if (hat === 'private' && told.length === 0) told.push(this.language.say(hats.noPlanYet));
    return [...told, ...(waits ? [this.language.say(hats.waits, { count: waits })] : [])].join(', ');
  }

  private partOf({ party, title, ownerName: name }: Choice['parts'][number]): string {
    if (party === 'person') return this.language.say(hats.ownPlan);
    return title ? this.language.say(hats.titleTo, { title, name }) : this.language.say(hats.planOf, { name });
  }

  private partyOf({ hat, parts }: Choice): Party {
    if (hat === 'private') return wordOf(PARTIES, parts[0]?.party ?? '') ?? 'person';
    return hat === 'coordinating_unit' ? 'ke' : 'service';
  }
}
