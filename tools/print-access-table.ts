// Prints the table of libs/policy as Norwegian prose into docs/tilgang.md; `--check` fails where the file says otherwise.
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

type Libraries = typeof import('@samplan/policy') &
  typeof import('@samplan/domain') &
  typeof import('@samplan/wording');
type Hat = import('@samplan/domain').Hat;
type SectionKind = import('@samplan/domain').SectionKind;
type Reach = import('@samplan/policy').Reach;
type Rule = import('@samplan/policy').Rule;

const FILE = 'docs/tilgang.md';

// The libraries import each other by the names of tsconfig.base.json, which Node does not know: esbuild joins them first.
const load = async (): Promise<Libraries> => {
  const bundle = await build({
    stdin: {
      contents: `export * from './libs/policy/src/index'; export * from './libs/domain/src/index';
        export * from './libs/wording/src/index';`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    tsconfig: 'tsconfig.base.json',
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  const code = bundle.outputFiles[0]?.text ?? '';
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
};

const all = await load();
const { RULES, NEVER, HATS, ACTIONS, SECTION_KINDS, LAWS, SECTION_ACTIONS, matrixOf } = all;
const { roleNames, sectionKindNames, actionNames, conditionClauses, prohibitionTexts, lawTexts, levelNames } = all;

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} og ${words.at(-1)}`;
const hatName = (who: Hat): string => (who === 'account' ? 'alle som er logget inn' : roleNames[who].nb);

/** How the rows of a role begin, and what all of them ask for, said once under the heading. */
const GROUPS: readonly { letter: string; heading: string; subject: string; intro: string; said: readonly string[] }[] =
  [
    { letter: 'S', heading: 'Alle som er logget inn', subject: 'Alle som er logget inn,', intro: '', said: ['always'] },
    {
      letter: 'U',
      heading: 'Enheter og folk',
      subject: '',
      intro: 'Ingen av dem ser noe av en plan gjennom dette.\n\n',
      said: ['holds-tenant-role', 'leads-unit'],
    },
    { letter: 'O', heading: 'Å åpne en plan', subject: '', intro: '', said: ['is-self', 'holds-tenant-role'] },
    {
      letter: 'T',
      heading: 'Trygg kontakt og egne opplysninger',
      subject: '',
      intro: '',
      said: ['holds-tenant-role'],
    },
    {
      letter: 'B',
      heading: 'Å finne en koordinator',
      subject: '',
      intro: '',
      said: ['holds-tenant-role', 'leads-unit', 'always'],
    },
    {
      letter: 'L',
      heading: 'Loggkontrollør',
      subject: 'En loggkontrollør',
      intro: '',
      said: ['holds-tenant-role'],
    },
    { letter: 'E', heading: 'Planeier', subject: 'Planeier', intro: '', said: ['is-owner'] },
    ...(
      [
        ['R', 'Representant', 'En representant', 'den som er med i planen som representant i dag'],
        ['P', 'Pårørende', 'En pårørende', 'den som er med i planen som pårørende i dag'],
        ['K', 'Koordinator', 'Koordinatoren', 'den som er koordinator for planen i dag'],
        [
          'D',
          'Deltaker fra en tjeneste',
          'En deltaker',
          'den som er med i planen som deltaker i dag, og som hører til tjenesten de er med for',
        ],
        ['F', 'Frivillig', 'En frivillig', 'den som er med i planen som frivillig i dag'],
      ] as const
    ).map(([letter, heading, subject, whom]) => ({
      letter,
      heading,
      subject,
      intro: `Dette gjelder ${whom}, og bare så lenge planen er åpen og det er sagt ja til at den lages.\n\n`,
      said: ['takes-part', 'is-active-coordinator', 'plan-is-open', 'plan-is-consented'],
    })),
  ];

const KIND_PHRASES: Record<SectionKind, string> = {
  'what-matters': '«Dette er viktig for meg»',
  'life-area': 'livsområdene',
  agreement: 'avtalene',
  meeting: 'møtene',
  transition: 'overgangene',
  crisis: '«Når det blir vanskelig»',
  own: 'egne notater',
  measuring: 'målingene',
};
const LEVEL_PHRASES: Partial<Record<Rule['may'], string>> = {
  comment: 'lese og foreslå i',
  edit: 'lese, foreslå og skrive i',
};

/** Sections for measuring stand on load-test plans only and follow the rules of meetings: said once, in the head. */
const kinds = SECTION_KINDS.filter((kind) => kind !== 'measuring');
const isOfSection = (may: Rule['may']): boolean => SECTION_ACTIONS.some((action) => action === may);

const sections = ({ may, section }: Rule): string => {
  if (!isOfSection(may)) return '';
  if (section === 'any') return ' alle delene av planen';
  return ` ${list(kinds.filter((kind) => section.includes(kind)).map((kind) => KIND_PHRASES[kind]))}`;
};

const basis = (law: Rule['law']): string => `*Grunnlag ${LAWS.indexOf(law) + 1}.*`;

const OPENINGS: Partial<Record<Hat, string>> = {
  'coordinating-unit': 'Den som arbeider i koordinerende enhet i dag,',
  administrator: 'Den som er lokal administrator i dag,',
  'unit-leader': 'Den som leder tjenesten i dag,',
};

const prose = (rule: Rule, { subject, said }: (typeof GROUPS)[number]): string => {
  const opening = OPENINGS[rule.who] ?? 'En person';
  const whose = rule.who === 'owner' ? ' for seg selv' : ' for en annen';
  const may = LEVEL_PHRASES[rule.may] ?? actionNames[rule.may].nb;
  const whom = rule.when.includes('is-of-granted-unit') ? 'tjenesten de er med for og hører til' : 'dem selv';
  const asks = rule.when
    .filter((name) => !said.includes(name) && name !== 'is-of-granted-unit')
    .map((name) => conditionClauses[name].nb.replace('det som er gitt,', `det som er gitt til ${whom},`));
  const when = asks.length ? `, når ${list(asks)}` : '';
  const what = rule.may === 'open-plan' ? `${may}${whose}` : `${may}${sections(rule)}`;
  return `**${rule.id}.** ${subject || opening} kan ${what}${when}. ${basis(rule.law)}`;
};

const cell = ({ bySeat, byMandate, byGrant }: Reach): string => {
  const parts = [
    bySeat === 'none' ? '' : levelNames[bySeat].nb,
    byMandate === 'none' ? '' : `${levelNames[byMandate].nb} (mandat)`,
    byGrant === 'none' ? '' : `${levelNames[byGrant].nb} (gitt)`,
  ];
  return parts.filter(Boolean).join(', ') || '–';
};

const table = (rows: readonly (readonly string[])[]): string =>
  [rows[0] ?? [], (rows[0] ?? []).map(() => '---'), ...rows.slice(1)].map((r) => `| ${r.join(' | ')} |`).join('\n');

const roles = HATS.filter((hat) => hat !== 'account');
const others = ACTIONS.filter((action) => !isOfSection(action));
const ruleOf = (hat: Hat, action: Rule['may']): string =>
  RULES.filter((rule) => rule.may === action && (rule.who === hat || rule.who === 'account'))
    .map((rule) => rule.id)
    .join(', ') || '–';

const bySection = table([
  ['', ...kinds.map((kind) => sectionKindNames[kind].nb)],
  ...matrixOf(RULES, roles).map(({ who, cells }) => [
    hatName(who),
    ...cells.filter(({ kind }) => kind !== 'measuring').map(({ reach }) => cell(reach)),
  ]),
]);
const byAction = table([
  ['', ...others.map((action) => actionNames[action].nb)],
  ...roles.map((hat) => [hatName(hat), ...others.map((action) => ruleOf(hat, action))]),
]);
const printed = GROUPS.map((group) => {
  const rows = RULES.filter((rule) => rule.id.startsWith(group.letter)).map((rule) => prose(rule, group));
  return `## ${group.heading}\n\n${group.intro}${rows.join('\n\n')}`;
});
const missed = RULES.filter((rule) => !GROUPS.some(({ letter }) => rule.id.startsWith(letter)));
if (missed.length) throw new Error(`no heading for ${list(missed.map(({ id }) => id))}: add one to GROUPS`);

const text = `<!-- Skrevet av tools/print-access-table.ts fra libs/policy/src/rules.ts. Rett reglene der, ikke her. -->

# Hvem får gjøre hva

Dette er alle reglene for tilgang i Samplan, skrevet ut av den tabellen som programmet selv avgjør etter. Det som ikke
står her, får ingen. Den som kan skrive, kan også foreslå og lese.

- *Åpen* er en plan som ikke er avsluttet. Et utkast og en plan som er satt på vent, er åpne.
- *I dag* er datoen i Norge. Både første og siste dag regnes med.
- *Gitt* er tilgang som planeier, eller den som lovlig avgjør det, har gitt til en del av planen.
- *Hvem som er med* er for andre enn planeier bare dem en deler en del av planen med.
- Planer som bare finnes for å måle fart, har en del for måling. Den følger reglene for møter.

## Det som aldri gjelder

Dette går foran alle reglene under. Ingen regel kan gi det som nektes her.

${NEVER.map((row) => `**${row.id}.** ${prohibitionTexts[row.forbids].nb} ${basis(row.law)}`).join('\n\n')}

${printed.join('\n\n')}

## Delene av planen, sett under ett

Det høyeste hver rolle kan få når planen er åpen og det er sagt ja til at den lages. *(mandat)* krever et mandat som
dekker det. *(gitt)* krever at tilgangen er gitt; ofte er det gitt mindre.

${bySection}

## Alt annet, sett under ett

Hver rute viser til regelen.

${byAction}

## Grunnlagene

Paragrafer står bare der de er kontrollert mot en kilde. Loven endrer seg: slå opp før du siterer. Listen er prosjektets
egen lesning og ingen juridisk vurdering.

${LAWS.map((law, i) => `${i + 1}. ${lawTexts[law].nb}`).join('\n')}
`;

const old = (() => {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return '';
  }
})();
if (process.argv.includes('--check')) {
  if (old !== text) {
    console.error(`${FILE} is not what libs/policy says: run "node tools/print-access-table.ts"`);
    process.exit(1);
  }
} else if (old !== text) writeFileSync(FILE, text);
