// Authority for every feature: permits, leases, what is in sight and who reads it.
import { Module } from '@nestjs/common';
import { Ears, SchemaLock } from '../kernel/graphql-lock';
import { Access } from './access';
import { PolicyEars } from './ears';
import { FactsRepository } from './facts.repository';
import { Grantees } from './grantees';
import { Leases } from './leases';
import { May } from './may';
import { PeopleRepository } from './people.repository';
import { Readers } from './readers';
import { WhoReads } from './who-reads';

@Module({
  providers: [
    Access,
    FactsRepository,
    Grantees,
    Leases,
    PeopleRepository,
    Readers,
    WhoReads,
    { provide: SchemaLock, useClass: May },
    { provide: Ears, useClass: PolicyEars },
  ],
  exports: [Access, FactsRepository, Grantees, Leases, Readers, WhoReads, PeopleRepository, SchemaLock, Ears],
})
export class AccessModule {}
