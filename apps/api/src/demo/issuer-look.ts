// How the pages of the demo's issuer look: the same paper, fonts and marks as Samplan itself.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The folder of the font's files, as npm brought them. */
export const fontFolder = (): string =>
  join(
    dirname(createRequire(import.meta.url).resolve('@fontsource-variable/atkinson-hyperlegible-next/package.json')),
    'files',
  );

/** Waits for the frames that tell each client, a second at most, and goes on. */
export const LEAVE_SCRIPT = `const form = document.getElementById('op.logoutForm');
const yes = document.createElement('input');
yes.type = 'hidden'; yes.name = 'logout'; yes.value = 'yes';
form.append(yes);
const told = [...document.querySelectorAll('iframe')].map((frame) => new Promise((done) => frame.addEventListener('load', done)));
Promise.race([Promise.all(told), new Promise((done) => setTimeout(done, 1000))]).then(() => form.submit());
`;

const face = (
  range: string,
  unicode: string,
) => `@font-face { font-family: 'Atkinson Hyperlegible Next'; font-weight: 200 800; font-display: swap;
  src: url(/demo-issuer/fonts/atkinson-hyperlegible-next-${range}-wght-normal.woff2) format('woff2'); unicode-range: ${unicode}; }`;

export const STYLE = `${face('latin-ext', 'U+0100-02BA, U+1E00-1EFF')}
${face('latin', 'U+0000-00FF, U+2000-206F, U+2122, U+2191-2193')}
*, *::before, *::after { box-sizing: border-box; }
:root { --ink: #2d2b27; --quiet: #5f5d59; --line: #d8d1c6; --paper: #faf7f2; --fjord: #0f4c5c; --red: #b3261e; }
html { font: 400 100%/1.5 'Atkinson Hyperlegible Next', system-ui, sans-serif; color: var(--ink); background: var(--paper); }
body { margin: 0; font-size: 1.125rem; }
a { color: #306472; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 2px #fff; border-radius: 0.25rem; }
.demo { margin: 0; background: #fff; border-top: 4px solid var(--red); border-bottom: 1px solid var(--line); color: var(--red); text-align: center; font-size: 0.9375rem; font-weight: 650; padding: 0.125rem 1rem; }
.top { background: #fff; border-bottom: 1px solid var(--line); }
.top div { max-width: 72rem; min-height: 4rem; margin: 0 auto; padding: 0 1.25rem; display: flex; align-items: center; gap: 0.625rem; }
.top b { color: var(--fjord); font-size: 1.25rem; font-weight: 650; }
.top small { color: var(--quiet); border-left: 1px solid var(--line); padding-left: 0.625rem; font-size: 0.9375rem; }
main { max-width: 34rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { font-size: clamp(1.75rem, 5vw, 2.375rem); font-weight: 650; line-height: 1.25; margin: 0; }
h2 { font-size: 1.3125rem; font-weight: 650; line-height: 1.25; margin: 2.25rem 0 0.75rem; }
.quiet { color: var(--quiet); font-size: 0.9375rem; margin: 0.5rem 0 1.25rem; max-width: 40rem; }
ul { list-style: none; margin: 0; padding: 0; background: #fff; border: 1px solid var(--line); border-radius: 0.75rem; overflow: clip; }
li + li { border-top: 1px solid var(--line); }
button { font: inherit; color: inherit; background: none; border: 0; cursor: pointer; text-align: left; }
li button { display: grid; width: 100%; grid-template-columns: 2.75rem 1fr 1.25rem; gap: 0.875rem; align-items: center; min-height: 4rem; padding: 0.625rem 1.125rem; }
li button:hover { background: var(--paper); }
li button:focus-visible { outline-offset: -4px; }
.letter { padding: 0.875rem 1.125rem; }
.letter p { margin: 0.25rem 0; }
form + ul { margin-top: 1.25rem; }
li b { display: block; font-weight: 600; overflow-wrap: anywhere; }
li small { display: block; color: var(--quiet); font-size: 0.9375rem; line-height: 1.35; }
li svg { width: 1.25rem; height: 1.25rem; fill: none; stroke: var(--fjord); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.mark { display: inline-grid; place-items: center; width: 2.5rem; height: 2.5rem; color: #fff; font-weight: 650; font-size: 0.9375rem; line-height: 1; }
.mark[data-party='person'] { background: #a3274f; border-radius: 50%; }
.mark[data-party='representative'] { background: #fff; color: #a73056; border: 3px solid #a3274f; border-radius: 50%; }
.mark[data-party='kin'] { background: #8a5a00; border-radius: 50% 50% 50% 0; }
.mark[data-party='volunteer'] { background: #fff; color: #815400; border: 3px solid #8a5a00; border-radius: 50% 50% 50% 0; }
.mark[data-party='service'] { background: #2c55a5; border-radius: 0.25rem; }
.mark[data-party='coordinator'] { background: #2b6a44; width: 2.75rem; clip-path: polygon(25% 3%, 75% 3%, 100% 50%, 75% 97%, 25% 97%, 0 50%); }
.mark[data-party='ke'] { background: #5f4788; clip-path: polygon(50% 0, 100% 34%, 100% 100%, 0 100%, 0 34%); padding-top: 0.5rem; }
.mark.none { color: var(--quiet); border: 2px dashed #7a7975; border-radius: 50%; }
.away { display: inline-block; margin-top: 1.5rem; min-height: 2.75rem; padding: 0.625rem 0; color: #306472; text-decoration: underline; }
iframe { display: none; }
@media (forced-colors: active) { .mark { border: 2px solid CanvasText; } }
`;
