// What somebody other than the owner sees of it: their own access, why, and those they share each part with.
import { Component, computed, inject, input } from '@angular/core';
import { consents, levelNames, plan as planTexts, begun } from '@samplan/wording';
import { Icon } from '@samplan/ui';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';
import { Session } from '../../kernel/session';
import { LEVEL_ICONS } from './access-cell';
import { ownAccess, shortName, type Sharing } from './sharing';
import { becauseOf, formOf } from './why-words';

@Component({
  selector: 'sam-own-access',
  imports: [Icon, Say],
  template: `
    <ul class="why-list">
      @for (one of parts(); track one.id) {
        <li>
          <div>
            <h2 [attr.lang]="one.titleLang">{{ one.title }}</h2>
            <p class="small quiet">
              <b [say]="texts.why"></b>&ngsp;
              @if (one.because; as said) {
                <span [say]="said.text" [with]="said.values"></span>&ngsp;
                @if (said.form; as form) {
                  <span [say]="form"></span>&ngsp;
                }
              }
              @if (one.until; as date) {
                <span [say]="texts.until" [with]="{ date }"></span>.&ngsp;
              }
              @if (one.unit; as unit) {
                <span [say]="texts.asOf" [with]="{ unit }"></span>
              }
            </p>
            @if (one.purpose; as purpose) {
              <p class="small quiet">
                <span [say]="texts.factPurpose"></span>: <span>{{ purpose }}</span>
              </p>
            }
            @if (one.others; as names) {
              <p class="small" [say]="texts.alsoSee" [with]="{ names }"></p>
            }
          </div>
          <span class="lvl"
            ><sam-icon [name]="one.icon" [small]="true" /><span [attr.lang]="one.lang">{{ one.word }}</span></span
          >
        </li>
      } @empty {
        <li [say]="texts.ownNone"></li>
      }
    </ul>
  `,
  styleUrl: './own-access.css',
})
export class OwnAccess {
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(Session);

  readonly sharing = input.required<Sharing>();
  readonly ownerName = input.required<string>();

  protected readonly texts = consents;
  protected readonly parts = computed(() =>
    ownAccess(this.sharing(), this.session.me()?.id).flatMap(({ spot: { row, section, cell }, others }) => {
      if (cell.level === 'none') return [];
      const owner = this.ownerName();
      const isWhatMatters = section.kind === 'what_matters';
      const date = cell.why?.since ? this.language.date(cell.why.since, 'since') : 'none';
      return {
        id: section.sectionId,
        title: isWhatMatters ? this.language.say(planTexts.whatMattersTo, { name: owner }) : section.title,
        titleLang: isWhatMatters ? this.language.spoken(planTexts.whatMattersTo) : null,
        because: cell.why && {
          text: becauseOf(cell.why, false),
          values: { name: shortName(row), owner, date },
          form: formOf(cell.why),
        },
        until: cell.why?.until ? this.language.date(cell.why.until, 'since') : undefined,
        purpose: cell.why?.purpose,
        unit: row.unit,
        others: others.length ? this.language.list(others.map(shortName)) : undefined,
        icon: LEVEL_ICONS[cell.level],
        word: begun(this.language.say(levelNames[cell.level])),
        lang: this.language.spoken(levelNames[cell.level]),
      };
    }),
  );
}
