// The copy to read: one page that needs nothing else, and prints well.
import { LANGUAGES, type Language } from '@samplan/domain';
import { begun, copyFields, copyParts, copyWords, languageNames, LOCALES, myData, say } from '@samplan/wording';
import { escapeHtml } from '../../kernel/html';
import type { Copy, Filled, Row, Value } from './part';

interface Reader {
  readonly name: string;
  readonly language: Language;
}

/** Rows of a log beyond these are in the JSON alone. */
const MOST_OF_LOG = 500;

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#222}
h1{font-size:1.6rem}h2{font-size:1.3rem;margin-top:2.5rem;border-top:2px solid #222;padding-top:.5rem}
h3{font-size:1.05rem;margin-top:1.75rem}dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.1rem 1rem;
margin:.75rem 0;padding-bottom:.75rem;border-bottom:1px solid #ccc;break-inside:avoid}dt{color:#555}
dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:.2rem .75rem .2rem 0;border-bottom:1px solid #ddd;overflow-wrap:break-word;hyphens:auto}
@media print{body{margin:0;max-width:none}}@media(max-width:30rem){dl{grid-template-columns:1fr}}
@media screen and (max-width:46rem){thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
table,tbody,tr,td{display:block}tr{padding:.5rem 0;border-bottom:1px solid #ccc}td{border:0;padding:0}td:empty{display:none}
td::before{content:attr(data-head) ": ";color:#555}}`;

export function copyPage(copy: Copy, { name, language }: Reader): string {
  const tell = (text: Parameters<typeof say>[0], values?: Parameters<typeof say>[2]) =>
    escapeHtml(say(text, language, values));
  const title = tell(myData.copyTitle, { name });
  const tenant = String(copy.about.find(({ key }) => key === 'person')?.rows[0]?.['tenant'] ?? '');
  const made = tell(myData.copyMade, { tenant, date: moment(copy.madeAt, language) });
  const plans = copy.plans.map((parts) => `<h2>${tell(copyParts['plan'] ?? myData.page)}</h2>${told(parts, language)}`);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1><p>${made}</p><p>${tell(myData.copyLeaves)}</p><p>${tell(myData.copyOthers)}</p>${copy.leavesOutPlans ? `<p>${tell(myData.privately)}</p>` : ''}
<h2>${tell(myData.page)}</h2>${told(copy.about, language)}${plans.join('\n')}</main></body></html>\n`;
}

const told = (parts: readonly Filled[], language: Language): string =>
  parts
    .filter(({ rows }) => rows.length > 0)
    .map((part) => `<h3>${escapeHtml(say(copyParts[part.key] ?? myData.page, language))}</h3>${rowsOf(part, language)}`)
    .join('\n');

function rowsOf({ rows, isLog }: Filled, language: Language): string {
  if (!isLog) return rows.map((row) => `<dl>${fields(row, language)}</dl>`).join('\n');
  const shown = rows.slice(-MOST_OF_LOG);
  const columns = [...new Set(shown.flatMap((row) => Object.keys(row)))];
  const head = columns.map((field) => `<th scope="col">${label(field, language)}</th>`).join('');
  const body = shown.map(
    (row) => `<tr>${columns.map((field) => cell(field, row[field] ?? null, language)).join('')}</tr>`,
  );
  const more =
    rows.length > shown.length ? `<p>${escapeHtml(say(myData.rows, language, { count: rows.length }))}</p>` : '';
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>${more}`;
}

/** Bears what its column is called, for a page too narrow for columns. */
const cell = (field: string, one: Value, language: Language): string =>
  `<td data-head="${label(field, language)}">${value(field, one, language)}</td>`;

const fields = (row: Row, language: Language): string =>
  Object.entries(row)
    .map(([field, one]) => `<dt>${label(field, language)}</dt><dd>${value(field, one, language)}</dd>`)
    .join('');

const label = (field: string, language: Language): string => {
  const text = copyFields[field];
  return escapeHtml(text ? say(text, language) : field);
};

function value(field: string, one: Value, language: Language): string {
  if (one === null) return '';
  if (Array.isArray(one)) return one.map((each: Value) => value(field, each, language)).join(', ');
  if (field === 'consentText') return escapeHtml(linesOf(one).join('\n'));
  if (typeof one === 'object')
    return Object.entries(one)
      .map(([key, each]) => `${word(field, key, language)}: ${escapeHtml(String(each))}`)
      .join('\n');
  return word(field, String(one), language);
}

function word(field: string, said: string, language: Language): string {
  if (field === 'language')
    return escapeHtml(LANGUAGES.flatMap((one) => (one === said ? languageNames[one] : []))[0] ?? said);
  const text = copyWords[field]?.[said];
  if (text) return escapeHtml(begun(say(text, language)));
  return escapeHtml(/^\d{4}-\d\d-\d\d(T|$)/.test(said) ? moment(said, language) : said);
}

function moment(said: string, language: Language): string {
  const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Oslo' };
  const time: Intl.DateTimeFormatOptions = said.includes('T') ? { hour: '2-digit', minute: '2-digit' } : {};
  return new Intl.DateTimeFormat(LOCALES[language], { ...day, ...time }).format(new Date(said));
}

/** The sentences of a text that was kept in pieces. */
const linesOf = (one: Value): readonly string[] =>
  typeof one === 'string' ? [one] : typeof one === 'object' && one !== null ? Object.values(one).flatMap(linesOf) : [];
