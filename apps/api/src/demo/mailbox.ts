// The demo's mailbox: what would have been sent, and a button that does now what is done by itself each minute.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Express } from 'express';
import type { Language } from '@samplan/domain';
import { municipalities } from '@samplan/testing';
import { mailbox as texts, say } from '@samplan/wording';
import { Database } from '../kernel/database';
import { escapeHtml } from '../kernel/html';
import { Jobs } from '../kernel/jobs';
import { guessLanguage } from '../kernel/languages';
import { page } from './pages';

const PATH = '/demo-mailbox';

interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: string;
  readonly channel: string;
}

/** @param folder where the demo's carrier puts what would be sent */
export function mountMailbox(app: Express, folder: string, server: NestExpressApplication): void {
  app.get(PATH, (request, response, next) => {
    waiting(server).then(
      (count) =>
        response
          .type('html')
          .send(mailboxPage(guessLanguage(undefined, request.headers['accept-language']), count, letters(folder))),
      next,
    );
  });
  app.post(PATH, (_request, response, next) => {
    doAll(server.get(Jobs)).then(() => response.redirect(303, PATH), next);
  });
}

async function doAll(jobs: Jobs): Promise<void> {
  for (const job of jobs.all) await job.run();
}

/** The latest first. */
function letters(folder: string): readonly Letter[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name): Letter => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .sort((a, b) => b.at.localeCompare(a.at));
}

async function waiting(server: NestExpressApplication): Promise<number> {
  const all = Object.values(municipalities).map(({ id }) => id);
  const [row] = await server
    .get(Database)
    .inTenant(all, (tx) =>
      tx.query<{ count: number }>("select count(*)::int as count from notice where state in ('waiting', 'sending')"),
    );
  return row?.count ?? 0;
}

function mailboxPage(language: Language, count: number, found: readonly Letter[]): string {
  const t = (text: Parameters<typeof say>[0], filled?: Record<string, string | number>) =>
    escapeHtml(say(text, language, filled));
  const when = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nb-NO', {
    timeZone: 'Europe/Oslo',
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const rows = found.map(
    ({ to, subject, text, at, channel }) =>
      `<li class="letter">${channel === 'email' ? `<b>${escapeHtml(subject)}</b>` : ''}<p>${escapeHtml(text)}</p>
<small>${t(texts.to, { address: to })} · ${escapeHtml(when.format(new Date(at)))}</small></li>`,
  );
  return page(
    language,
    say(texts.title, language),
    `<p class="quiet">${t(texts.what)} ${t(texts.waiting, { count })}</p>
<form method="post" action="${PATH}"><button class="away">${t(texts.run)}</button></form>
${rows.length > 0 ? `<ul>${rows.join('')}</ul>` : `<p>${t(texts.none)}</p>`}
<p><a class="away" href="/">Samplan</a></p>`,
  );
}
