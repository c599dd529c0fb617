// Who meets each page of the app, with what stands there for them in the demo.
import { cast, fixedPlanId, units } from '@samplan/testing';
import type { Ids } from './set-pages';
import type { Entrance, Who } from './story';

/** `nobody`: before sign-in. */
export type Visit = readonly [Who | 'nobody', readonly string[], Entrance?];

const OLAS = `/plan/${fixedPlanId(cast.ola)}`;
const UNIT = units.disabilityService.id;
const within = (page: string, ...pages: readonly string[]): readonly string[] => pages.map((one) => `${page}/${one}`);

/** What a story of its own tells of each of them. */
export const visits = (ids: Ids): Readonly<Record<string, readonly Visit[]>> => ({
  'den som eier en plan': [
    [
      'ola',
      [
        '/',
        '/waiting',
        '/search?q=Tinka',
        '/settings',
        '/my-data',
        '/safe-contact',
        '/coordinator',
        '/unstored',
        OLAS,
        ...within(
          OLAS,
          'who-does-what',
          'people',
          'network',
          'who-has-seen',
          'review',
          'history',
          'sign',
          'plan-consent',
        ),
        ...within(`${OLAS}/who-sees-what`, '', 'answers', `signed/${ids.consent}`).map((page) =>
          page.replace(/\/$/, ''),
        ),
      ],
    ],
  ],
  'koordinatoren, læreren, barnet, og den som ikke er logget inn': [
    [
      'kari',
      [
        '/',
        '/waiting',
        OLAS,
        ...within(OLAS, 'review', 'record-consent', 'substitute'),
        `/coordinators/proposal/${ids.proposal}`,
        `/coordinators/hand-over/${ids.handOver}`,
      ],
    ],
    ['siv', ['/waiting', `/waiting/${ids.question}`, '/report-need']],
    ['lea', ['/', '/my-case', '/coordinator', `/invitation/${ids.invitation}`]],
    ['nobody', ['/', '/sign-in/too-low', '/signed-in-again', '/no-such-page']],
  ],
  'koordinerende enhet': [
    [
      'tonevik',
      [
        '/',
        '/waiting',
        '/choose-hat',
        '/inbox',
        '/inbox/new',
        `/inbox/${ids.case}`,
        ...within(`/inbox/${ids.case}`, 'decide', 'delay', `letter/${ids.letter}`),
        '/coordinators',
        `/coordinators/${ids.search}`,
        '/register',
        '/overview',
        '/look-up',
        '/data-requests',
        '/deaths',
        '/reopenings',
      ],
      { hat: /^koordinerende/i },
    ],
  ],
  'lederen av en tjeneste, administratoren og loggkontrolløren': [
    ['aud', ['/', '/waiting', '/my-unit', `/my-unit/${UNIT}`], { hat: /tjenesteleder/i }],
    [
      'admin',
      [
        '/',
        '/units',
        '/units/import',
        `/units/${UNIT}`,
        '/municipality',
        ...within('/municipality', 'deadlines', 'template', 'levels', 'numbers', 'letters', 'letters/case-decided'),
      ],
    ],
    ['logg', ['/', '/log-control']],
  ],
});
