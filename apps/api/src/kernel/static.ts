// The web application as files: named by their content and kept for ever, but for the page that names them, which is never kept.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Express } from 'express';

const HASHED = /-[A-Z0-9]{8}\.(js|css|woff2?|svg|png)$/;
/** Paths that are never a page of the web application. */
const OTHERS = ['graphql', 'auth', 'sync', 'files', 'calendar', 'healthz', 'readyz'];

export function serveWeb(app: Express, webRoot: string): void {
  app.use(
    express.static(webRoot, {
      index: false,
      setHeaders: (response, path) =>
        void response.setHeader(
          'cache-control',
          HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
        ),
    }),
  );
  app.get(/.*/, (request, response, next) => {
    if (OTHERS.includes(request.path.split('/')[1] ?? '') || /\.\w+$/.test(request.path)) return next();
    if (!existsSync(join(webRoot, 'index.html')))
      return void response.status(503).type('text').send('The web application is not built: npx nx build web.');
    response.sendFile('index.html', { root: webRoot, cacheControl: false });
  });
}
