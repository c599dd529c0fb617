// The doors of sign-in and sign-out, for browsers: every answer is a redirect, a small page or nothing.
import { Controller, Get, Header, Inject, Logger, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Language } from '@samplan/domain';
import { say, identity as texts } from '@samplan/wording';
import type { Request, Response } from 'express';
import { CONFIG, type Config, type IssuerConfig } from '../kernel/config';
import { cookieOptions, sessionCookie } from '../kernel/cookies';
import { Database } from '../kernel/database';
import { guessLanguage } from '../kernel/languages';
import { withoutContent } from '../kernel/without-content';
import { LEAVE_SCRIPT, leavePage, leavePolicy } from './leave-page';
import { SignInRefused, type RefusalReason } from './refusal';
import { RelyingParty } from './relying-party';
import { safeReturn } from './return-to';
import { SignAnew } from './sign-anew';
import { SIGN_IN_MS, SignIn, signInCookie, unsealToken, type Waiting } from './sign-in';
import { Sessions } from './sessions';

@Controller('auth')
export class AuthController {
  private readonly log = new Logger('auth');

  constructor(
    private readonly signIn: SignIn,
    private readonly anew: SignAnew,
    private readonly sessions: Sessions,
    private readonly party: RelyingParty,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('doors')
  async doors(@Req() request: Request, @Query('lang') asked: unknown) {
    const language = guessLanguage(asked, request.headers['accept-language']);
    const tenants = await this.database.asAccount(null, (tx) =>
      tx.query<{ name: string }>('select name from tenant order by name collate norwegian'),
    );
    const doors = this.config.issuers.map(({ key, kind, name }) => ({ key, kind, name: name[language] ?? name.nb }));
    return { demo: this.config.demo, tenants: tenants.map(({ name }) => name), doors, language };
  }

  @Get('sign-in')
  async begin(
    @Req() request: Request,
    @Res() response: Response,
    @Query('door') key: unknown,
    @Query('return') back: unknown,
    @Query('lang') asked: unknown,
  ) {
    const door = this.signIn.door(typeof key === 'string' ? key : undefined) ?? this.onlyDoor();
    if (!door) return this.refuse(response, 'failed');
    const language = guessLanguage(asked, request.headers['accept-language']);
    try {
      const { url, cookie } = await this.signIn.begin(door, safeReturn(back, this.config.baseUrl), language);
      response.cookie(cookie.name, cookie.value, { ...this.cookie, maxAge: SIGN_IN_MS });
      response.redirect(302, url);
    } catch (problem) {
      // The issuer is away, most likely.
      this.log.warn(`${door.key}: ${withoutContent(problem)}`);
      this.refuse(response, 'failed');
    }
  }

  /** As a signature under what is prepared: the session stays as it is. */
  @Get('sign-anew')
  async sign(
    @Req() request: Request,
    @Res() response: Response,
    @Query('signing') signing: unknown,
    @Query('lang') asked: unknown,
  ) {
    const language = guessLanguage(asked, request.headers['accept-language']);
    try {
      const { url, cookie } = await this.anew.begin(request.headers.cookie, signing, language);
      response.cookie(cookie.name, cookie.value, { ...this.cookie, maxAge: SIGN_IN_MS });
      response.redirect(302, url);
    } catch (problem) {
      if (!(problem instanceof SignInRefused)) this.log.warn(withoutContent(problem));
      this.refuse(response, 'failed');
    }
  }

  @Get('callback/:door')
  async callback(@Req() request: Request, @Res() response: Response, @Param('door') key: string) {
    const query = request.originalUrl.slice(request.path.length);
    const state = new URLSearchParams(query).get('state') ?? '';
    response.clearCookie(signInCookie(this.config.baseUrl, state), this.cookie);
    try {
      const door = this.signIn.door(key);
      if (!door) throw new SignInRefused('failed');
      const waiting = await this.signIn.take(door, query, request.headers.cookie);
      const { secret, returnTo } = await this.landed(door, query, waiting, request.headers.cookie);
      if (secret) response.cookie(this.sessionCookie, secret, this.cookie);
      response.redirect(303, returnTo);
    } catch (problem) {
      if (!(problem instanceof SignInRefused)) this.log.error(withoutContent(problem));
      this.refuse(response, problem instanceof SignInRefused ? problem.reason : 'failed');
    }
  }

  @Post('sign-out')
  async signOut(@Req() request: Request, @Res() response: Response) {
    response.clearCookie(this.sessionCookie, this.cookie);
    // Nothing that the pages kept is left for the next person at this computer.
    response.setHeader('clear-site-data', '"storage"');
    const actor = await this.sessions.find(request.headers.cookie);
    const way = actor && (await this.wayOut(actor.session));
    if (actor) await this.sessions.end(actor.session);
    if (!actor || !way) return response.redirect(303, '/auth/signed-out');
    const language: Language = actor.language;
    response.setHeader('content-security-policy', leavePolicy(way.action, this.config.baseUrl));
    response.type('html').send(leavePage(language, say(texts.signingOut, language), say(texts.goOn, language), way));
  }

  @Get('leave.js')
  @Header('content-type', 'text/javascript; charset=utf-8')
  leaveScript(): string {
    return LEAVE_SCRIPT;
  }

  @Get('signed-out')
  signedOut(@Res() response: Response) {
    response.redirect(303, '/?signed-out');
  }

  /** Called in a frame of the issuer's page, mostly without our cookie: the issuer's own session id says who it is. */
  @Get('front-channel-logout')
  async frontChannel(@Res() response: Response, @Query('iss') issuer: unknown, @Query('sid') sid: unknown) {
    response.removeHeader('x-frame-options');
    response.setHeader('content-security-policy', "default-src 'none'; frame-ancestors *");
    const isKnown = this.config.issuers.some((door) => door.issuer === issuer);
    if (!isKnown || typeof issuer !== 'string' || typeof sid !== 'string' || sid === '')
      return void response.status(400).end();
    await this.sessions.endByIssuer(issuer, sid);
    response.status(200).end();
  }

  private landed(
    door: IssuerConfig,
    query: string,
    waiting: Waiting,
    cookie: string | undefined,
  ): Promise<{ secret?: string; returnTo: string }> {
    return waiting.signing_id
      ? this.anew.finish(door, query, waiting, cookie)
      : this.signIn.finish(door, query, waiting, cookie);
  }

  private get cookie() {
    return cookieOptions(this.config.baseUrl);
  }

  private get sessionCookie() {
    return sessionCookie(this.config.baseUrl);
  }

  private onlyDoor() {
    return this.config.issuers.length === 1 ? this.config.issuers[0] : undefined;
  }

  private refuse(response: Response, reason: RefusalReason): void {
    response.redirect(303, `/sign-in/${reason}`);
  }

  private async wayOut(session: Parameters<Sessions['issuedBy']>[0]) {
    const issued = await this.sessions.issuedBy(session);
    const door = this.config.issuers.find(({ issuer }) => issuer === issued?.issuer);
    const token = issued?.idTokenCipher && unsealToken(this.config.keys, issued.idTokenCipher);
    if (!door || !token) return undefined;
    // An issuer that is away must not keep anybody signed in here.
    return this.party.wayOut(door, token).catch(() => undefined);
  }
}
