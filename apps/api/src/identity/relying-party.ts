// The protocol with each issuer: discovery, the request, the exchange of the code, the way out (OpenID Connect).
import { createPrivateKey } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { CLOCK, type Clock } from '../kernel/clock';
import { CONFIG, type Config, type IssuerConfig } from '../kernel/config';
import { isLoopback } from '../kernel/loopback';
import { SignInRefused } from './refusal';

export interface Request {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** What an issuer said about somebody, checked by signature, issuer, audience, nonce and time. */
export interface Claims {
  readonly issuer: string;
  readonly subject: string;
  readonly pid: string | undefined;
  readonly acr: string;
  readonly locale: string | undefined;
  readonly sid: string | undefined;
  readonly idToken: string;
  /** When they showed who they are, in seconds since 1970. */
  readonly authTime: number | undefined;
}

const DAY = 24 * 3_600_000;

@Injectable()
export class RelyingParty {
  private readonly known = new Map<string, { readonly at: number; readonly made: Promise<oidc.Configuration> }>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  newRequest(): Request {
    return { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
  }

  /** Where the browser goes to sign in. @param anew also for one whom the issuer knows to be there */
  async address(door: IssuerConfig, request: Request, language: string, anew = false): Promise<URL> {
    return oidc.buildAuthorizationUrl(await this.of(door), {
      redirect_uri: this.callback(door),
      response_type: 'code',
      scope: 'openid profile',
      state: request.state,
      nonce: request.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(request.verifier),
      code_challenge_method: 'S256',
      acr_values: door.minimumAcr,
      ui_locales: language,
      ...(anew && { prompt: 'login', max_age: '0' }),
    });
  }

  /** @param query of the callback, as the browser brought it */
  async exchange(door: IssuerConfig, query: string, request: Request): Promise<Claims> {
    const tokens = await oidc.authorizationCodeGrant(await this.of(door), new URL(`${this.callback(door)}${query}`), {
      expectedState: request.state,
      expectedNonce: request.nonce,
      pkceCodeVerifier: request.verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims || !tokens.id_token) throw new SignInRefused('failed');
    const text = (name: string) => {
      const value = claims[name];
      return typeof value === 'string' && value !== '' ? value : undefined;
    };
    return {
      issuer: claims.iss,
      subject: claims.sub,
      pid: text('pid'),
      acr: text('acr') ?? '',
      locale: text('locale'),
      sid: text('sid'),
      idToken: tokens.id_token,
      authTime: claims.auth_time,
    };
  }

  /** Where to end the issuer's session as well, and the fields to post there: a token in an address would be logged. */
  async wayOut(
    door: IssuerConfig,
    idToken: string,
  ): Promise<{ action: string; fields: Record<string, string> } | undefined> {
    const action = (await this.of(door)).serverMetadata().end_session_endpoint;
    if (!action) return undefined;
    const back = `${this.config.baseUrl}/auth/signed-out`;
    return { action, fields: { id_token_hint: idToken, post_logout_redirect_uri: back, client_id: door.clientId } };
  }

  private callback(door: IssuerConfig): string {
    return `${this.config.baseUrl}/auth/callback/${door.key}`;
  }

  /** Asked for at the first sign-in and once a day: an issuer that is away must not keep the server from starting. */
  private of(door: IssuerConfig): Promise<oidc.Configuration> {
    const now = this.clock.now();
    const known = this.known.get(door.key);
    if (known && now - known.at < DAY) return known.made;
    const made = discover(door);
    this.known.set(door.key, { at: now, made });
    made.catch(() => this.known.delete(door.key));
    return made;
  }
}

async function discover(door: IssuerConfig): Promise<oidc.Configuration> {
  const server = new URL(door.issuer);
  const insecure = server.protocol === 'http:' && isLoopback(server);
  return oidc.discovery(server, door.clientId, { [oidc.clockTolerance]: 30 }, await authentication(door), {
    timeout: 10,
    ...(insecure && { execute: [oidc.allowInsecureRequests] }),
  });
}

async function authentication({ client }: IssuerConfig): Promise<oidc.ClientAuth> {
  if ('secret' in client) return oidc.ClientSecretBasic(client.secret);
  const key = createPrivateKey(client.privateKeyPem);
  const der = key.export({ type: 'pkcs8', format: 'der' });
  const algorithm =
    key.asymmetricKeyType === 'ec'
      ? { name: 'ECDSA', namedCurve: 'P-256' }
      : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign']);
  return oidc.PrivateKeyJwt(client.keyId ? { key: imported, kid: client.keyId } : imported);
}
