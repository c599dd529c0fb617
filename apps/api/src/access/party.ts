// How somebody is drawn, from the hat they wear.
import type { Hat, Party } from '@samplan/domain';

const PARTY_OF: Readonly<Record<Hat, Party>> = {
  account: 'service',
  owner: 'person',
  representative: 'representative',
  'next-of-kin': 'kin',
  coordinator: 'coordinator',
  participant: 'service',
  volunteer: 'volunteer',
  'unit-leader': 'service',
  'coordinating-unit': 'ke',
  administrator: 'service',
  'log-controller': 'service',
};

export const partyOf = (hat: Hat): Party => PARTY_OF[hat];
