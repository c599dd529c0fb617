// The headers of every answer: what a page of ours may load, where it may send, who may frame it.
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Config } from './config';
import { ofThisSite } from './origin';

export function securityHeaders({ baseUrl }: Pick<Config, 'baseUrl'>): RequestHandler {
  const url = new URL(baseUrl);
  const isSecure = url.protocol === 'https:';
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Angular puts the styles of a component into the page.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", `${isSecure ? 'wss' : 'ws'}://${url.host}`],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(isSecure && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: isSecure,
    referrerPolicy: { policy: 'same-origin' },
  });
}

/** What changes something is refused when a page of another site asks for it. */
export const demandOwnPages =
  ({ baseUrl }: Pick<Config, 'baseUrl'>): RequestHandler =>
  (request, response, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method) || ofThisSite(request, baseUrl)) next();
    else response.status(403).end();
  };
