// What a new plan begins with: parts with their names, in their order.
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { SetTemplateDocument, type MunicipalityQuery } from '@samplan/contract';
import {
  isTemplate,
  LONGEST_TEMPLATE_TITLE,
  MOST_TEMPLATE_PARTS,
  TEMPLATE_KINDS,
  type TemplatePart,
} from '@samplan/domain';
import { Button } from '@samplan/ui';
import { municipality, sectionTitle } from '@samplan/wording';
import { LanguageChoice } from '../kernel/language';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { wordOf } from '../kernel/wire-words';
import { Settings } from './settings';
import { SettingsFrame } from './settings-frame';

type Wire = MunicipalityQuery['municipality']['template'][number];

/** A part as it is written; `shown` is its name, in the catalogue's words as long as nobody wrote another. */
interface Part extends TemplatePart {
  readonly wire: Wire['kind'];
  readonly shown: string;
}

@Component({
  selector: 'sam-template',
  imports: [Button, ProblemLine, Say, SettingsFrame],
  templateUrl: './template.html',
  styleUrl: './template.css',
  providers: [Settings],
  host: { class: 'narrow' },
})
export class Template {
  private readonly language = inject(LanguageChoice);
  protected readonly settings = inject(Settings);

  protected readonly texts = municipality;
  protected readonly longest = LONGEST_TEMPLATE_TITLE;
  protected readonly parts = linkedSignal(() =>
    (this.settings.all()?.template ?? []).flatMap((one) => this.partOf(one)),
  );
  protected readonly isWrong = signal(false);
  protected readonly isFull = computed(() => this.parts().length >= MOST_TEMPLATE_PARTS);
  protected readonly hasCrisis = computed(() => this.parts().some(({ kind }) => kind === 'crisis'));

  constructor() {
    pageTitle(() => municipality.template);
  }

  protected isFixed = ({ kind }: Part): boolean => kind === 'what-matters' || kind === 'own';

  protected rename(at: number, { target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const title = target.value;
    this.parts.update((all) =>
      all.map((one, index) => (index === at ? { ...one, titleKey: null, title, shown: title } : one)),
    );
  }

  /** What matters stays first and own notes last. */
  protected move(at: number, by: 1 | -1): void {
    this.parts.update((all) => {
      const [moved, other] = [all[at], all[at + by]];
      if (!moved || !other || this.isFixed(other)) return all;
      return all.map((one, index) => (index === at ? other : index === at + by ? moved : one));
    });
  }

  protected remove(at: number): void {
    this.parts.update((all) => all.filter((_, index) => index !== at));
  }

  protected add(wire: 'life_area' | 'crisis'): void {
    const shown = wire === 'crisis' ? '' : this.language.say(municipality.newPart);
    const added = this.partOf({ kind: wire, titleKey: wire === 'crisis' ? 'crisis' : null, title: shown || null });
    this.parts.update((all) => [...all.slice(0, -1), ...added, ...all.slice(-1)]);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.isWrong.set(!isTemplate(this.parts()));
    if (this.isWrong()) return;
    const parts = this.parts().map(({ wire, titleKey, title }) => ({ kind: wire, titleKey, title }));
    await this.settings.store((client) => client.change(SetTemplateDocument, { parts }));
  }

  private partOf({ kind: wire, titleKey = null, title = null }: Wire): readonly Part[] {
    const kind = wordOf(TEMPLATE_KINDS, wire);
    const known = titleKey ? sectionTitle(titleKey) : undefined;
    return kind ? [{ kind, wire, titleKey, title, shown: title ?? (known ? this.language.say(known) : '') }] : [];
  }
}
