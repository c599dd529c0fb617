// The page that carries a sign-out on to the issuer: by a form, since the token would be logged as part of an address.
import type { Language } from '@samplan/domain';
import { escapeHtml } from '../kernel/html';

export const LEAVE_SCRIPT = "document.querySelector('form').submit();\n";

export interface WayOut {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Issuers pass a sign-out from machine to machine, so the form may go to any that speaks https. */
export const leavePolicy = (action: string, baseUrl: string): string =>
  `default-src 'none'; script-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action https: ${new URL(action).origin} ${baseUrl}`;

export function leavePage(language: Language, title: string, button: string, { action, fields }: WayOut): string {
  const inputs = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)} – Samplan</title></head>
<body><h1>${escapeHtml(title)}</h1><form method="post" action="${escapeHtml(action)}">${inputs.join('')}
<button>${escapeHtml(button)}</button></form><script src="/auth/leave.js"></script></body></html>`;
}
