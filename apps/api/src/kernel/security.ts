// The headers of every answer: what a page of ours may load, where it may send, who may frame it, and that nothing is kept.
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Config } from './config';
import { ofThisSite } from './origin';

export function securityHeaders({ baseUrl }: Pick<Config, 'baseUrl'>): RequestHandler {
  const url = new URL(baseUrl);
  const isSecure = url.protocol === 'https:';
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
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
    xFrameOptions: { action: 'deny' },
  });
  return (request, response, next) => {
    // Neither on disk nor behind the button that goes back; files that hold nobody's words say otherwise themselves.
    response.setHeader('cache-control', 'no-store');
    response.setHeader(
      'permissions-policy',
      'camera=(), display-capture=(), geolocation=(), microphone=(), payment=()',
    );
    headers(request, response, next);
  };
}

/** What changes something is refused when a page of another site asks for it. */
export const demandOwnPages =
  ({ baseUrl }: Pick<Config, 'baseUrl'>): RequestHandler =>
  (request, response, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method) || ofThisSite(request, baseUrl)) next();
    else response.status(403).end();
  };
