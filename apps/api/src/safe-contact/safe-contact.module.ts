// The first question of all: who is not to know, and how somebody may safely be reached.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { IdentityModule } from '../identity/identity.module';
import { AnswerSafeContact } from './commands/answer-safe-contact';
import { LookUpOwner } from './commands/look-up-owner';
import { LookUpPerson } from './commands/look-up-person';
import { SetAddressGrade } from './commands/set-address-grade';
import { SafeContactRepository } from './safe-contact.repository';
import { SafeContactResolver } from './safe-contact.resolver';

@Module({
  imports: [AccessModule, IdentityModule],
  providers: [
    AnswerSafeContact,
    LookUpOwner,
    LookUpPerson,
    SafeContactRepository,
    SafeContactResolver,
    SetAddressGrade,
  ],
})
export class SafeContactModule {}
