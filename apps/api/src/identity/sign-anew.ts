// Signing in once more, in the session that one has, as a signature: the same person, shown anew, and nobody else.
import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { isId, Problem, type Language } from '@samplan/domain';
import type { Actor } from '../kernel/actor';
import { CONFIG, type Config, type IssuerConfig } from '../kernel/config';
import { Signatures, type Asked } from '../kernel/signatures';
import { SignInRefused } from './refusal';
import { Sessions } from './sessions';
import { isHighEnough, SignIn, type Waiting } from './sign-in';

/** Why nothing was signed, as the page is told it. */
type Unsigned = 'cancelled' | 'stale' | 'other' | 'late';

/** Clocks of two machines differ, and an issuer tells whole seconds. */
const SKEW_MS = 30_000;

@Injectable()
export class SignAnew {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly modules: ModuleRef,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws SignInRefused where there is nothing for them to sign */
  async begin(cookieHeader: string | undefined, signing: unknown, language: Language) {
    const { actor, asked } = await this.asked(cookieHeader, signing);
    const door = await this.doorOf(actor);
    if (!door || typeof signing !== 'string') throw new SignInRefused('failed');
    return this.signIn.begin(door, `/plan/${asked.plan}`, language, signing);
  }

  /** @returns where the browser goes on to. @throws SignInRefused where it is not known what was to be signed */
  async finish(
    door: IssuerConfig,
    query: string,
    waiting: Waiting,
    cookieHeader: string | undefined,
  ): Promise<{ returnTo: string }> {
    const signing = waiting.signing_id ?? '';
    const { actor, asked } = await this.asked(cookieHeader, signing);
    try {
      const claims = await this.signIn.claims(door, query, waiting);
      const isFresh = (claims.authTime ?? 0) * 1000 >= waiting.created_at.getTime() - SKEW_MS;
      const isThem = (await this.signIn.account(door, claims)) === actor.account;
      if (!isFresh || !isThem || !isHighEnough(claims.acr, door.minimumAcr))
        return { returnTo: unsigned(asked, 'other') };
      const consent = await this.signatures.sign(actor, signing, claims.acr);
      return { returnTo: `/plan/${asked.plan}/who-sees-what/signed/${consent}` };
    } catch (problem) {
      return { returnTo: unsigned(asked, reasonOf(problem)) };
    }
  }

  private async asked(cookieHeader: string | undefined, signing: unknown) {
    const actor = await this.sessions.find(cookieHeader);
    const asked =
      actor && typeof signing === 'string' && isId(signing) && (await this.signatures.asked(actor, signing));
    if (!actor || !asked) throw new SignInRefused('failed');
    return { actor, asked };
  }

  /** By which they came; an owner comes as the person they are, not as somebody's employee. */
  private async doorOf({ session }: Actor): Promise<IssuerConfig | undefined> {
    const issued = await this.sessions.issuedBy(session);
    const same = this.config.issuers.filter(({ issuer }) => issuer === issued?.issuer);
    const doors = same.length > 0 ? same : this.config.issuers;
    return doors.find(({ kind }) => kind !== 'staff') ?? doors[0];
  }

  /** Found when it is needed: consents stand above identity. */
  private get signatures(): Signatures {
    return this.modules.get(Signatures, { strict: false });
  }
}

const unsigned = ({ plan, kind }: Asked, problem: Unsigned): string =>
  `/plan/${plan}/${kind === 'plan-is-made' ? 'plan-consent' : 'sign'}?problem=${problem}`;

function reasonOf(problem: unknown): Unsigned {
  if (problem instanceof SignInRefused) return problem.reason === 'cancelled' ? 'cancelled' : 'other';
  if (problem instanceof Problem) return problem.code === 'TOO_LATE' ? 'late' : 'stale';
  throw problem;
}
