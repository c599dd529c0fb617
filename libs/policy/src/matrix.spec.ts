// How far each role comes in each kind of section, decided by the policy and kept as a picture to compare with.
import { HATS, SECTION_KINDS, type Hat } from '@samplan/domain';
import { describe, expect, it } from 'vitest';
import { factsFor, sectionOf } from './example.testing';
import { levelOf } from './levels';
import { reachOf } from './matrix';
import { RULES, type Rule } from './rules';

const seated = (who: Hat, ...more: ('grant-allows' | 'mandate-covers')[]): Rule => ({
  id: 'X',
  who,
  may: 'read',
  section: 'any',
  when: ['always', ...more],
  law: 'confidentiality',
});
const levels = (rule: Rule) => SECTION_KINDS.map((kind) => levelOf(factsFor(rule), sectionOf(kind)).level);
const line = (name: string, cells: readonly string[]) =>
  name.padEnd(34) + cells.map((cell) => cell.padEnd(13)).join('');

describe('the matrix of roles and sections', () => {
  it('is what it was', () => {
    const lines = [line('', SECTION_KINDS)];
    for (const who of HATS) {
      lines.push(line(who, levels(seated(who))));
      lines.push(line(`${who} + mandate`, levels(seated(who, 'mandate-covers'))));
      lines.push(line(`${who} + grant to edit`, levels(seated(who, 'grant-allows'))));
    }
    expect(lines.map((l) => l.trimEnd()).join('\n')).toMatchSnapshot();
  });

  it('printed from the table alone agrees with what is decided', () => {
    for (const who of HATS.filter((hat) => hat !== 'account')) {
      SECTION_KINDS.forEach((kind, i) => {
        const { bySeat, byMandate, byGrant } = reachOf(RULES, who, kind);
        const decided = [seated(who), seated(who, 'mandate-covers'), seated(who, 'grant-allows')].map(
          (r) => levels(r)[i],
        );
        expect(decided[0], `${who} ${kind}`).toBe(bySeat);
        expect(decided[1], `${who} ${kind}`).toBe(byMandate === 'none' ? bySeat : byMandate);
        expect(decided[2], `${who} ${kind}`).toBe(byGrant === 'none' ? bySeat : byGrant);
      });
    }
  });
});
