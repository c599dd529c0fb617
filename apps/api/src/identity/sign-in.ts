// One sign-in, from the door to the session: what was sent out is kept for ten minutes and used once.
import { Inject, Injectable, Logger } from '@nestjs/common';
import { LANGUAGES, type AccountId, type Language } from '@samplan/domain';
import * as oidc from 'openid-client';
import { CLOCK, type Clock } from '../kernel/clock';
import { CONFIG, type Config, type IssuerConfig } from '../kernel/config';
import { cookieIn, cookieName } from '../kernel/cookies';
import { Database } from '../kernel/database';
import { seal, unseal, type Keys } from '../kernel/keys';
import { AccountsRepository } from './accounts.repository';
import { readNationalId } from './national-id';
import { SignInRefused } from './refusal';
import { RelyingParty, type Claims, type Request } from './relying-party';
import { hashOf, newSecret } from './session-rows';
import { Sessions } from './sessions';

export const SIGN_IN_MS = 10 * 60_000;

/** One cookie for each sign-in under way, so that two tabs do not spoil each other's. */
export const signInCookie = (baseUrl: string, state: string): string =>
  cookieName(baseUrl, `samplan-sign-in-${state.replace(/[^\w-]/g, '').slice(0, 12)}`);

/** What was sent out with a browser. */
export interface Waiting {
  issuer_key: string;
  state: string;
  nonce: string;
  verifier: string;
  return_to: string;
  /** What it is to sign; null for one that begins a session. */
  signing_id: string | null;
  created_at: Date;
}

@Injectable()
export class SignIn {
  private readonly log = new Logger('sign-in');

  constructor(
    private readonly database: Database,
    private readonly party: RelyingParty,
    private readonly accounts: AccountsRepository,
    private readonly sessions: Sessions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  door(key: string | undefined): IssuerConfig | undefined {
    return this.config.issuers.find((issuer) => issuer.key === key);
  }

  /** @returns where to send the browser, and the cookie that ties the answer to this browser */
  async begin(door: IssuerConfig, returnTo: string, language: Language, signing: string | null = null) {
    const request = this.party.newRequest();
    const url = await this.party.address(door, request, language, signing !== null);
    const secret = newSecret();
    const now = this.clock.now();
    await this.database.asAccount(null, async (tx) => {
      await tx.query('delete from sign_in where created_at < $1', [new Date(now - SIGN_IN_MS)]);
      await tx.query(
        `insert into sign_in (secret_hash, issuer_key, state, nonce, verifier, return_to, signing_id, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [hashOf(secret), door.key, request.state, request.nonce, request.verifier, returnTo, signing, new Date(now)],
      );
    });
    return { url: url.href, cookie: { name: signInCookie(this.config.baseUrl, request.state), value: secret } };
  }

  /**
   * @param query of the callback, with its question mark
   * @throws SignInRefused
   */
  async finish(
    door: IssuerConfig,
    query: string,
    waiting: Waiting,
    cookieHeader: string | undefined,
  ): Promise<{ secret: string; returnTo: string }> {
    const claims = await this.claims(door, query, waiting);
    if (!isHighEnough(claims.acr, door.minimumAcr)) throw new SignInRefused('too-low');
    const account = await this.account(door, claims);
    const standing = account && (await this.accounts.standing(account, door));
    if (!standing)
      throw new SignInRefused(account && (await this.accounts.isClosedAnywhere(account)) ? 'closed' : 'unknown-person');
    const language = languageOf(claims.locale);
    if (language) await this.accounts.guessLanguage(standing, language);
    const session = {
      ...standing,
      issuer: claims.issuer,
      door: door.key,
      issuerSid: claims.sid,
      idTokenCipher: sealToken(this.config.keys, claims.idToken),
      acr: claims.acr,
    };
    return { secret: await this.sessions.start(session, cookieHeader), returnTo: waiting.return_to };
  }

  /** What was sent out with this browser, once. @throws SignInRefused; a signature that comes late says so itself */
  async take(door: IssuerConfig, query: string, cookieHeader: string | undefined): Promise<Waiting> {
    const state = new URLSearchParams(query).get('state') ?? '';
    const secret = cookieIn(cookieHeader, signInCookie(this.config.baseUrl, state));
    if (!secret) throw new SignInRefused('failed');
    const [waiting] = await this.database.asAccount(null, (tx) =>
      tx.query<Waiting>('delete from sign_in where secret_hash = $1 returning *', [hashOf(secret)]),
    );
    const isTimely = waiting && this.clock.now() - waiting.created_at.getTime() < SIGN_IN_MS;
    if (!waiting || !(isTimely || waiting.signing_id) || waiting.issuer_key !== door.key || waiting.state !== state)
      throw new SignInRefused('failed');
    return waiting;
  }

  /** @throws SignInRefused */
  async claims(door: IssuerConfig, query: string, request: Request): Promise<Claims> {
    try {
      return await this.party.exchange(door, query, request);
    } catch (problem) {
      if (problem instanceof SignInRefused) throw problem;
      const isCancelled = problem instanceof oidc.AuthorizationResponseError && problem.error === 'access_denied';
      if (isCancelled) throw new SignInRefused('cancelled');
      // The name alone: messages of the protocol may repeat claims.
      this.log.warn(`${door.key}: ${problem instanceof Error ? problem.name : 'unknown problem'}`);
      throw new SignInRefused('failed');
    }
  }

  /** Whose account it is that came. @throws SignInRefused */
  async account(door: IssuerConfig, { pid, issuer, subject }: Claims): Promise<AccountId | undefined> {
    if (door.kind === 'staff') {
      const known = await this.accounts.byLogin(issuer, subject);
      if (known || pid === undefined) return known;
    }
    if (pid === undefined) throw new SignInRefused('no-pid');
    const national = readNationalId(pid);
    if (!national || (national.isSynthetic && this.config.production)) throw new SignInRefused('unknown-person');
    return this.accounts.byPid(pid);
  }
}

/** ID-porten advises to accept the postfix, so that the European `eidas-loa-high` passes too. */
export const isHighEnough = (acr: string, minimum: string): boolean => acr === minimum || acr.endsWith('-high');

const languageOf = (locale: string | undefined): Language | undefined => {
  const first = locale?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === (first === 'no' ? 'nb' : first));
};

const sealToken = (keys: Keys, token: string): Buffer => {
  const { keyId, sealed } = seal(keys, token);
  const id = Buffer.alloc(4);
  id.writeUInt32BE(keyId);
  return Buffer.concat([id, sealed]);
};

/** The token that was sealed with its session, or undefined where the key is gone. */
export const unsealToken = (keys: Keys, cipher: Buffer): string | undefined => {
  try {
    return unseal(keys, cipher.readUInt32BE(0), cipher.subarray(4));
  } catch {
    return undefined;
  }
};
