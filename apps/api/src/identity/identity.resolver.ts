// Who is asking, as the schema tells it.
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseId, type Language, type WornHat } from '@samplan/domain';
import type { PermittedContext } from '../access/may';
import { CONFIG, type Config } from '../kernel/config';
import type { GraphqlContext } from '../kernel/graphql-lock';
import { sessionCookie } from '../kernel/cookies';
import { ChooseLanguage } from './commands/choose-language';
import { EnterTenant } from './commands/enter-tenant';
import { SignOutElsewhere } from './commands/sign-out-elsewhere';
import { WearHat } from './commands/wear-hat';
import { HatChoices, type HatChoice } from './hat-choices';
import { MeRepository, type Me } from './me.repository';
import { OtherTenants } from './other-tenants';
import { Sessions } from './sessions';

@Resolver('Me')
export class IdentityResolver {
  constructor(
    private readonly people: MeRepository,
    private readonly sessions: Sessions,
    private readonly choose: ChooseLanguage,
    private readonly wear: WearHat,
    private readonly elsewhere: SignOutElsewhere,
    private readonly choices: HatChoices,
    private readonly enter: EnterTenant,
    private readonly others: OtherTenants,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query('me')
  me(@Context() { permit }: PermittedContext<'be-signed-in'>): Promise<Me> {
    return this.people.me(permit.actor);
  }

  @Mutation('chooseLanguage')
  async chooseLanguage(
    @Context() { permit }: PermittedContext<'change-own-settings'>,
    @Args('language') language: Language,
  ): Promise<Me> {
    await this.choose.run(permit, language);
    return this.people.me(permit.actor);
  }

  @Query('hats')
  hats(@Context() { permit }: PermittedContext<'be-signed-in'>): Promise<readonly HatChoice[]> {
    return this.choices.of(permit.actor);
  }

  @Mutation('wearHat')
  async wearHat(
    @Context() { permit, setCookie }: PermittedContext<'change-own-settings'>,
    @Args('hat') hat: WornHat,
  ): Promise<object> {
    const secret = await this.wear.run(permit, hat);
    setCookie?.(sessionCookie(this.config.baseUrl), secret);
    return { __typename: 'HatWorn', hat };
  }

  @Mutation('enterTenant')
  async enterTenant(
    @Context() { permit, setCookie }: PermittedContext<'change-own-settings'>,
    @Args('tenantId') tenant: string,
  ): Promise<object> {
    const { there, secret } = await this.enter.run(permit, parseId<'tenant'>(tenant));
    setCookie?.(sessionCookie(this.config.baseUrl), secret);
    return { __typename: 'TenantEntered', tenant: { id: there.tenant, name: there.tenantName } };
  }

  @Mutation('signOutElsewhere')
  signOutElsewhere(@Context() { permit }: PermittedContext<'change-own-settings'>): Promise<number> {
    return this.elsewhere.run(permit);
  }

  @Mutation('extendSession')
  async extendSession(@Context() { permit }: PermittedContext<'be-signed-in'>) {
    await this.sessions.touch(permit.actor.session);
    return this.sessions.times(permit.actor.session);
  }

  @ResolveField('session')
  session(@Parent() _me: Me, @Context() { actor }: GraphqlContext) {
    return actor && this.sessions.times(actor.session);
  }

  @ResolveField('otherTenants')
  async otherTenants(@Context() { actor }: GraphqlContext) {
    const others = actor ? await this.others.of(actor) : [];
    return others.map(({ tenant, tenantName }) => ({ id: tenant, name: tenantName }));
  }

  @ResolveField('demo')
  demo(): boolean {
    return this.config.demo;
  }
}
