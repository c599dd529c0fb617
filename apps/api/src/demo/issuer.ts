// The demo's issuer, shaped like ID-porten: whoever comes may be any of the cast. Mounted by the demo alone.
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { Provider, type Configuration, type JWK } from 'oidc-provider';
import { isMarked, writePrivate } from '../embedded/folder';
import type { Config } from '../kernel/config';
import { guessLanguage } from '../kernel/languages';
import { StartProblem } from '../kernel/start-problem';
import { fontFolder, LEAVE_SCRIPT, STYLE } from './issuer-look';
import { chosen, claimsOf, HIGH, LOW, SUBSTANTIAL } from './issuer-people';
import { IssuerStore } from './issuer-store';
import { choicePage, gonePage, leavingPage } from './pages';

const PATH = '/demo-issuer';

/** @throws StartProblem where the folder is not marked as a demo's: this issuer lets anybody be anybody */
export function mountIssuer(app: Express, config: Config, folder: string): void {
  if (!config.demo || !isMarked(folder))
    throw new StartProblem(`The folder ${folder} is not marked as a demo's: the demo's issuer stays away from it.`);
  const provider = new Provider(`${config.baseUrl}${PATH}`, configuration(config, folder));
  // ID-porten gives the id of its session to every client that wants to hear of its end.
  Object.defineProperty(provider.Client.prototype, 'includeSid', { value: () => true });
  const own = express.Router();
  own.get('/style.css', (_request, response) => void response.type('css').send(STYLE));
  own.get('/leave.js', (_request, response) => void response.type('js').send(LEAVE_SCRIPT));
  own.use(
    '/fonts',
    express.static(fontFolder(), {
      index: false,
      setHeaders: (response) => void response.setHeader('cache-control', 'public, max-age=86400'),
    }),
  );
  own.get('/choose/:uid', (request, response) => void choose(provider, request, response));
  own.post('/choose/:uid', express.urlencoded({ extended: false }), (request, response) => {
    const body: unknown = request.body;
    const who: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'who') : undefined;
    void choose(provider, request, response, typeof who === 'string' ? who : 'cancel');
  });
  own.get('/auth', forgetLast);
  own.post('/session/end', express.urlencoded({ extended: false }), asQuestion);
  app.use(PATH, own);
  app.use(PATH, provider.callback());
}

/** Everybody is chosen anew at each sign-in: a demo is for being somebody else. */
function forgetLast(request: Request, response: Response, next: NextFunction): void {
  const isOurs = (part: string) => /^demo-issuer(\.sig)?=/.test(part);
  const parts = (request.headers.cookie ?? '').split(/;\s*/);
  request.headers.cookie = parts.filter((part) => !isOurs(part)).join('; ');
  for (const part of parts.filter(isOurs)) response.clearCookie(part.split('=')[0] ?? '', { path: '/' });
  next();
}

/** A sign-out is posted, so that no address bears the token; the issuer reads it as a question all the same. */
function asQuestion(request: Request, _response: Response, next: NextFunction): void {
  const body: unknown = request.body;
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(typeof body === 'object' && body !== null ? body : {}))
    fields.set(name, String(value));
  request.url = `${request.path}?${fields.toString()}`;
  request.method = 'GET';
  next();
}

async function choose(provider: Provider, request: Request, response: Response, who?: string): Promise<void> {
  try {
    const { params } = await provider.interactionDetails(request, response);
    const language = guessLanguage(
      String(params['ui_locales'] ?? '').split(' ')[0],
      request.headers['accept-language'],
    );
    response.setHeader('cache-control', 'no-store');
    if (who === undefined) {
      const here = request.originalUrl.split('?')[0] ?? '';
      return void response.type('html').send(choicePage(here, language, String(params['client_id'])));
    }
    const person = chosen(who);
    const result = person
      ? { login: { accountId: person.account, acr: person.acr, amr: ['TestID'], remember: true } }
      : { error: 'access_denied', error_description: 'The person cancelled.' };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  } catch {
    // The sign-in is over, most often because somebody went back in the browser.
    const language = guessLanguage(undefined, request.headers['accept-language']);
    response.status(410).type('html').send(gonePage(language));
  }
}

function configuration(config: Config, folder: string): Configuration {
  return {
    adapter: IssuerStore,
    jwks: { keys: [signingKey(folder)] },
    clients: config.issuers.map(({ key, clientId, client }) => ({
      client_id: clientId,
      ...('secret' in client && { client_secret: client.secret }),
      redirect_uris: [`${config.baseUrl}/auth/callback/${key}`],
      post_logout_redirect_uris: [`${config.baseUrl}/auth/signed-out`],
      response_types: ['code'],
      grant_types: ['authorization_code'],
    })),
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub', 'pid', 'locale'], acr: null, amr: null, sid: null, auth_time: null, iss: null },
    acrValues: [LOW, SUBSTANTIAL, HIGH],
    conformIdTokenClaims: false,
    cookies: {
      keys: [randomBytes(32).toString('hex')],
      names: { session: 'demo-issuer', interaction: 'demo-issuer-choice', resume: 'demo-issuer-resume' },
    },
    pkce: { required: () => true },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 28_800, IdToken: 600, Interaction: 3600, Session: 7200 },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          const language = guessLanguage(undefined, ctx.get('accept-language'));
          const frames = config.issuers.flatMap(({ clientId, issuer }) => {
            const sid = ctx.oidc.session?.sidFor(clientId);
            return sid
              ? [`${config.baseUrl}/auth/front-channel-logout?${new URLSearchParams({ iss: issuer, sid }).toString()}`]
              : [];
          });
          // Kept for the button that goes back: a browser would have to ask whether to post the form again.
          ctx.set('cache-control', 'private, no-cache');
          ctx.body = leavingPage(language, form, frames);
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = gonePage(guessLanguage(undefined, ctx.get('accept-language')));
        },
      },
    },
    renderError: (ctx) => {
      ctx.type = 'html';
      ctx.body = gonePage(guessLanguage(undefined, ctx.get('accept-language')));
    },
    interactions: { url: (_ctx, { uid }) => `${PATH}/choose/${uid}` },
    findAccount: (_ctx, account) => ({ accountId: account, claims: () => ({ ...claimsOf(account) }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client?.clientId, accountId: oidc.session?.accountId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  };
}

/** Kept in the folder, so that a sign-out after a restart still knows the token it is shown. */
function signingKey(folder: string): JWK {
  const file = join(folder, 'issuer-key.json');
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writePrivate(file, JSON.stringify(privateKey.export({ format: 'jwk' })));
  }
  const key: JWK = JSON.parse(readFileSync(file, 'utf8'));
  return {
    ...key,
    use: 'sig',
    alg: 'RS256',
    kid: createHash('sha256').update(String(key['n'])).digest('hex').slice(0, 16),
  };
}
