// Who takes part in a plan: the page "Hvem er med".
import { texts } from './words';

export const people = texts({
  page: { nb: 'Hvem er med', nn: 'Kven er med', en: 'Who takes part' },
  onlyYouSeeAll: {
    nb: 'Bare du ser alle som er med i planen din.',
    nn: 'Berre du ser alle som er med i planen din.',
    en: 'Only you see everybody who takes part in your plan.',
  },
  planOf: { nb: 'Planen til {name}', nn: 'Planen til {name}', en: 'The plan of {name}' },
  myPlan: { nb: 'Min plan', nn: 'Planen min', en: 'My plan' },
  owner: { nb: 'Planen er min', nn: 'Planen er min', en: 'The plan is mine' },
  ownerOther: { nb: 'Eier planen', nn: 'Eig planen', en: 'Owns the plan' },
  coordinator: { nb: 'Koordinator', nn: 'Koordinator', en: 'Coordinator' },
  near: { nb: 'Familie og nære', nn: 'Familie og nære', en: 'Family and friends' },
  services: { nb: 'Tjenester', nn: 'Tenester', en: 'Services' },
  you: { nb: '(deg)', nn: '(deg)', en: '(you)' },
  since: { nb: 'Med siden {date}', nn: 'Med sidan {date}', en: 'Since {date}' },
  noCoordinator: {
    nb: 'Planen har ingen koordinator ennå. Ring koordinerende enhet i kommunen, så finner de en sammen med deg.',
    nn: 'Planen har ingen koordinator enno. Ring koordinerande eining i kommunen, så finn dei ein saman med deg.',
    en: 'The plan has no coordinator yet. Call the coordinating unit of the municipality, and they will find one together with you.',
  },
  nobodyYet: {
    nb: 'Bare du er med så langt. Ingen andre kommer inn før du sier ja.',
    nn: 'Berre du er med så langt. Ingen andre kjem inn før du seier ja.',
    en: 'Only you take part so far. Nobody else comes in before you say yes.',
  },
  fetching: { nb: 'Henter dem som er med …', nn: 'Hentar dei som er med …', en: 'Fetching those who take part …' },
});
