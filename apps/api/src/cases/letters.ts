// Makes the letters of a case, in the words of the municipality, and keeps them as they were made.
import { Injectable } from '@nestjs/common';
import { LETTER_KINDS, type Language, type LetterKind, type LetterText } from '@samplan/domain';
import { caseLetterOf, letterKindOf, type CaseLetterSaid } from '@samplan/wording';
import type { Actor } from '../kernel/actor';
import type { Tx } from '../kernel/database';
import { letterOf } from '../letters/letters';
import type { CaseRow } from './case';
import { KeepingRepository } from './keeping.repository';

@Injectable()
export class Letters {
  constructor(private readonly keeping: KeepingRepository) {}

  /** In the language of the person; who makes it is whom they may ask. */
  async make(tx: Tx, by: Actor, row: CaseRow, at: Date, said: CaseLetterSaid): Promise<void> {
    const language = spokenIn(row);
    const municipality = await this.keeping.tenantName(tx, by.tenant);
    const kind = letterKindOf(said.kind, said.kind === 'case-decided' ? said.decision : undefined);
    const text = await letterOf(tx, kind, language);
    const handler = row.handlerName?.join(' ').trim() || by.name;
    const body = caseLetterOf(text, { ...said, language, name: row.name, municipality, handler });
    await this.keeping.letter(tx, by, row.id, at, { kind: said.kind, language, body });
  }

  /** All that a case may need, so that one sees a letter before it is made. */
  async texts(tx: Tx, row: CaseRow): Promise<readonly (LetterText & { readonly kind: LetterKind })[]> {
    const all: (LetterText & { readonly kind: LetterKind })[] = [];
    for (const kind of LETTER_KINDS) all.push({ kind, ...(await letterOf(tx, kind, spokenIn(row))) });
    return all;
  }
}

/** Letters are not written in Sámi yet. */
const spokenIn = ({ language }: CaseRow): Language => (language === 'se' ? 'nb' : language);
