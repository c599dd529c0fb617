// What people are in a plan, and how somebody's part in it is said.
import type { Role } from '@samplan/domain';
import { texts, type Text } from './words';

export const roleNames: Readonly<Record<Role, Text>> = texts({
  owner: { nb: 'planeier', nn: 'planeigar', en: 'plan owner' },
  representative: { nb: 'representant', nn: 'representant', en: 'representative' },
  'next-of-kin': { nb: 'pårørende', nn: 'pårørande', en: 'next of kin' },
  coordinator: { nb: 'koordinator', nn: 'koordinator', en: 'coordinator', se: 'oktiiheiveheaddji' },
  participant: { nb: 'deltaker', nn: 'deltakar', en: 'participant', se: 'oasálaš' },
  volunteer: { nb: 'frivillig', nn: 'frivillig', en: 'volunteer', se: 'eaktodáhtolaš' },
  'unit-leader': { nb: 'tjenesteleder', nn: 'tenesteleiar', en: 'unit leader' },
  'coordinating-unit': { nb: 'koordinerende enhet', nn: 'koordinerande eining', en: 'coordinating unit' },
  administrator: { nb: 'lokal administrator', nn: 'lokal administrator', en: 'local administrator' },
  'log-controller': { nb: 'loggkontrollør', nn: 'loggkontrollør', en: 'log controller' },
});
