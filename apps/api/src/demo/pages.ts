// The pages of the demo's issuer: choose who to be, signing out, and a sign-in that is over.
import { cast, employersOf, municipalities, signInOrder, type CastKey } from '@samplan/testing';
import { identity as texts, say } from '@samplan/wording';
import type { Language } from '@samplan/domain';
import { escapeHtml } from '../kernel/html';

const LOGO = `<svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true" fill="none" stroke-linecap="round"><g stroke="#0F4C5C" stroke-width="3.6"><path d="M3 8.5h26"/><path d="M3 23.5h26"/></g><path d="M16 1.8c-5 5-5 9.2 0 14.2s5 9.2 0 14.2" stroke="#fff" stroke-width="8.4" stroke-linecap="butt"/><path d="M16 2c-5 5-5 9 0 14s5 9 0 14" stroke="#A3274F" stroke-width="3.8"/><path d="M9 16h14" stroke="#fff" stroke-width="8" stroke-linecap="butt"/><path d="M3 16h26" stroke="#0F4C5C" stroke-width="3.6"/></svg>`;
const ON = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M9 5l7 7-7 7"/></svg>';

/** Those whom a newcomer meets first. */
const FIRST = 9;

/** @param here the address of this choice; where the choice is sent. @param client which door was taken */
export function choicePage(here: string, language: Language, client: string): string {
  const t = teller(language);
  const { fjelldal, nordvik } = municipalities;
  const isStaff = client !== 'citizens';
  const all = signInOrder.filter((key) => !isStaff || employersOf(cast[key]).includes(client));
  const of = (tenant: string) => all.filter((key) => cast[key].tenant === tenant);
  const first = isStaff ? all : of('fjelldal').slice(0, FIRST);
  const more = isStaff ? [] : of('fjelldal').slice(FIRST);
  const list = (keys: readonly CastKey[]) => `<ul>${keys.map((key) => person(key, language)).join('')}</ul>`;
  const group = (heading: string, keys: readonly CastKey[]) =>
    keys.length > 0 ? `<h2>${escapeHtml(heading)}</h2>${list(keys)}` : '';
  const others = `<h2>${t(texts.trySomethingElse)}</h2><ul>${[
    other('no-pid', t(texts.withoutPid), t(texts.withoutPidAbout)),
    other('too-low', t(texts.tooLow), t(texts.tooLowAbout)),
    other('unknown', t(texts.unknownPerson), t(texts.unknownPersonAbout)),
  ].join('')}</ul>`;
  return page(
    language,
    t(texts.chooseWho),
    `<p class="quiet">${t(texts.allInvented)} ${t(texts.pretends)}</p><form method="post" action="${escapeHtml(here)}">${list(first)}
${group(say(texts.othersIn, language, { place: 'Fjelldal' }), more)}
${isStaff ? '' : group(say(texts.peopleIn, language, { place: 'Nordvik' }), of(nordvik.slug))}
${isStaff && client !== fjelldal.slug ? '' : others}
<button class="away" name="who" value="cancel">${t(texts.cancel)}</button></form>`,
  );
}

/** @param form the issuer's own; @param frames the address of each client that is told */
export function leavingPage(language: Language, form: string, frames: readonly string[]): string {
  const told = frames
    .map((address) => `<iframe src="${escapeHtml(address)}" title="" aria-hidden="true"></iframe>`)
    .join('');
  return page(language, say(texts.signingOut, language), `${form}${told}<script src="/demo-issuer/leave.js"></script>`);
}

export const gonePage = (language: Language): string =>
  page(
    language,
    say(texts.signInGone, language),
    `<p><a class="away" href="/">${escapeHtml(say(texts.startAgain, language))}</a></p>`,
  );

type Say = (text: Parameters<typeof say>[0]) => string;
const teller =
  (language: Language): Say =>
  (text) =>
    escapeHtml(say(text, language));

function person(key: CastKey, language: Language): string {
  const { name, given, family, party, about } = cast[key];
  const initials = `${[...given][0] ?? ''}${[...family][0] ?? ''}`;
  return row(
    key,
    `<span class="mark" data-party="${party}" aria-hidden="true">${escapeHtml(initials)}</span>`,
    escapeHtml(name),
    escapeHtml(say(about, language)),
  );
}

const other = (key: string, name: string, about: string): string =>
  row(key, '<span class="mark none" aria-hidden="true">?</span>', name, about);

const row = (who: string, mark: string, name: string, about: string): string =>
  `<li><button name="who" value="${who}">${mark}<span><b>${name}</b> <small>${about}</small></span>${ON}</button></li>`;

/** The frame of each page of the demo's own. */
export function page(language: Language, title: string, body: string): string {
  const t = teller(language);
  // Bokmål stands in where Northern Sámi has no confirmed word.
  return `<!doctype html><html lang="${language === 'se' ? 'nb' : language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${escapeHtml(title)} – Samplan</title><link rel="stylesheet" href="/demo-issuer/style.css"><link rel="icon" href="/logo.svg"></head>
<body><header><p class="demo">${t(texts.demoLine)}</p><div class="top"><div>${LOGO}<b>Samplan</b><small>${t(texts.demoIssuer)}</small></div></div></header>
<main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`;
}
