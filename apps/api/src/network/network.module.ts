// "Alle rundt meg": those around an owner, placed by them and seen by them alone.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { AddContact } from './commands/add-contact';
import { ChangeNetworkPerson } from './commands/change-network-person';
import { RemoveContact } from './commands/remove-contact';
import { Keeping } from './keeping';
import { Networks } from './network';
import { NetworkRepository } from './network.repository';
import { NetworkOfPlanResolver, NetworkResolver } from './network.resolver';

@Module({
  imports: [AccessModule],
  providers: [
    AddContact,
    ChangeNetworkPerson,
    Keeping,
    NetworkOfPlanResolver,
    NetworkRepository,
    NetworkResolver,
    Networks,
    RemoveContact,
  ],
})
export class NetworkModule {}
