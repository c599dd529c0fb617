// Who is asking: sign-in by OpenID Connect, sessions, and what a person decides about themselves.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { Actors } from '../kernel/actor';
import { AccountsRepository } from './accounts.repository';
import { AuthController } from './auth.controller';
import { ChooseLanguage } from './commands/choose-language';
import { CloseSignIn } from './commands/close-sign-in';
import { EnterTenant } from './commands/enter-tenant';
import { ReopenSignIn } from './commands/reopen-sign-in';
import { SignOutElsewhere } from './commands/sign-out-elsewhere';
import { WearHat } from './commands/wear-hat';
import { HatChoices } from './hat-choices';
import { IdentityResolver } from './identity.resolver';
import { MeRepository } from './me.repository';
import { Newcomers } from './newcomers';
import { OtherTenants } from './other-tenants';
import { RelyingParty } from './relying-party';
import { Sessions } from './sessions';
import { SignAnew } from './sign-anew';
import { SignIn } from './sign-in';
import { SignInsResolver } from './sign-ins.resolver';

@Module({
  imports: [AccessModule],
  controllers: [AuthController],
  providers: [
    AccountsRepository,
    ChooseLanguage,
    CloseSignIn,
    EnterTenant,
    HatChoices,
    IdentityResolver,
    MeRepository,
    Newcomers,
    OtherTenants,
    RelyingParty,
    ReopenSignIn,
    Sessions,
    SignAnew,
    SignIn,
    SignOutElsewhere,
    WearHat,
    SignInsResolver,
    { provide: Actors, useExisting: Sessions },
  ],
  exports: [AccountsRepository, Sessions, Actors, Newcomers],
})
export class IdentityModule {}
