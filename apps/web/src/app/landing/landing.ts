// The page for those not signed in: what Samplan is in a few lines, and the doors in.
import { Component, computed, effect, inject, input } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { Button, Icon, Notice } from '@samplan/ui';
import { landing, shell, signInProblems } from '@samplan/wording';
import { Doors, type Door } from '../kernel/doors';
import { LanguageChoice } from '../kernel/language';
import { pageTitle } from '../kernel/page-title';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { SpokenPipe } from '../kernel/spoken.pipe';

@Component({
  selector: 'sam-landing',
  imports: [Button, Icon, Notice, Say, SayPipe, SpokenPipe],
  templateUrl: './landing.html',
})
export class Landing {
  /** The page somebody wanted before it was known that they must sign in. */
  readonly return = input<string>();

  protected readonly doors = inject(Doors);
  protected readonly isSignedOut = inject(ActivatedRoute).snapshot.queryParamMap.has('signed-out');
  private readonly language = inject(LanguageChoice);

  protected readonly words = landing;
  protected readonly frame = shell;
  protected readonly ended = signInProblems.ended;
  protected readonly citizens = computed(
    () => this.doors.list()?.doors.filter(({ kind }) => kind === 'citizens') ?? [],
  );
  protected readonly staff = computed(() => this.doors.list()?.doors.filter(({ kind }) => kind === 'staff') ?? []);

  constructor() {
    pageTitle(() => landing.page);
    effect(() => {
      const guess = this.doors.list()?.language;
      if (guess) this.language.guess(guess);
    });
  }

  protected address(door: Door): string {
    const back = this.return();
    // Only a path of ours: anything else could lead people elsewhere after sign-in.
    const isOurs = back !== undefined && /^\/(?![/\\])/.test(back);
    return this.doors.address(door, isOurs ? back : '/', this.language.current());
  }
}
